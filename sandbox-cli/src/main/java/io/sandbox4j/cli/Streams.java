package io.sandbox4j.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;

import org.jspecify.annotations.Nullable;

/**
 * The standard streams of the process, in UTF-8 whatever the platform says.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 */
record Streams(InputStream in, PrintStream out, PrintStream err) {

	static Streams ofProcess() {
		return new Streams(System.in, new PrintStream(System.out, false, StandardCharsets.UTF_8),
				new PrintStream(System.err, true, StandardCharsets.UTF_8));
	}

	/**
	 * Return the lines of standard input, read as they are asked for.
	 * @return the lines
	 */
	Iterable<String> lines() {
		BufferedReader reader = new BufferedReader(new InputStreamReader(this.in, StandardCharsets.UTF_8));
		return () -> new Lines(reader);
	}

	String readAll() throws IOException {
		return new String(this.in.readAllBytes(), StandardCharsets.UTF_8);
	}

	private static final class Lines implements Iterator<String> {

		private final BufferedReader reader;

		private @Nullable String next;

		Lines(BufferedReader reader) {
			this.reader = reader;
		}

		@Override
		public boolean hasNext() {
			if (this.next == null) {
				try {
					this.next = this.reader.readLine();
				}
				catch (IOException ex) {
					throw new UncheckedIOException(ex);
				}
			}
			return this.next != null;
		}

		@Override
		public String next() {
			if (!hasNext()) {
				throw new NoSuchElementException();
			}
			String line = this.next;
			this.next = null;
			return (line != null) ? line : "";
		}

	}

}
