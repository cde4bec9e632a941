package io.sandbox4j.cli;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The programs of a batch, read one by one. A line that is wrong is a program with a
 * problem, so that the others still run.
 */
abstract class BatchInput implements Closeable {

	/**
	 * Open the source of a batch.
	 * @param source a file of lines of JSON, {@code -} for standard input, or a folder
	 * @param streams the standard streams
	 * @return the programs
	 * @throws UnreadableException if it cannot be read
	 */
	static BatchInput open(String source, Streams streams) throws IOException {
		if (source.equals("-")) {
			return new Lines(new BufferedReader(new InputStreamReader(streams.in(), StandardCharsets.UTF_8)), -1);
		}
		Path path = Path.of(source);
		if (Files.isDirectory(path)) {
			try (Stream<Path> files = Files.list(path)) {
				return new Folder(files.filter((file) -> file.toString().endsWith(".py")).sorted().toList());
			}
		}
		if (!Files.isReadable(path)) {
			throw new UnreadableException("FILE.jsonl|DIR: there is no file or folder '" + source + "' to read");
		}
		long size;
		try (Stream<String> lines = Files.lines(path, StandardCharsets.ISO_8859_1)) {
			size = lines.filter((line) -> !line.isBlank()).count();
		}
		return new Lines(Files.newBufferedReader(path, StandardCharsets.UTF_8), size);
	}

	/**
	 * Return the next program.
	 * @return the program, {@code null} after the last one
	 * @throws IOException if it cannot be read
	 */
	abstract @Nullable BatchProgram next() throws IOException;

	/**
	 * Return how many programs there are.
	 * @return the number of programs, -1 if it is not known
	 */
	abstract long size();

	private static final class Lines extends BatchInput {

		private final BufferedReader reader;

		private final long size;

		private int number;

		Lines(BufferedReader reader, long size) {
			this.reader = reader;
			this.size = size;
		}

		@Override
		@Nullable BatchProgram next() throws IOException {
			String line = this.reader.readLine();
			while (line != null) {
				this.number++;
				if (!line.isBlank()) {
					return program(line);
				}
				line = this.reader.readLine();
			}
			return null;
		}

		private BatchProgram program(String line) {
			Object id = "line " + this.number;
			try {
				if (!(Json.read(line) instanceof Map<?, ?> map)) {
					return BatchProgram.wrong(id, id + ": must be an object with id and code");
				}
				Object given = map.get("id");
				id = (given != null) ? given : id;
				if (!(map.get("code") instanceof String code)) {
					return BatchProgram.wrong(id, "code: must be there, and be text");
				}
				return new BatchProgram(id, code, variables(map.get("variables")), text(map, "stdin"),
						text(map, "policy"), null);
			}
			catch (IllegalArgumentException ex) {
				return BatchProgram.wrong(id, "line " + this.number + ": " + ex.getMessage());
			}
		}

		private static Map<String, @Nullable Object> variables(@Nullable Object value) {
			Map<String, @Nullable Object> variables = new LinkedHashMap<>();
			if (value instanceof Map<?, ?> map) {
				map.forEach((name, item) -> variables.put(String.valueOf(name), item));
			}
			else if (value != null) {
				throw new IllegalArgumentException("variables: must be an object");
			}
			return variables;
		}

		private static @Nullable String text(Map<?, ?> map, String name) {
			Object value = map.get(name);
			if (value != null && !(value instanceof String)) {
				throw new IllegalArgumentException(name + ": must be text");
			}
			return (String) value;
		}

		@Override
		long size() {
			return this.size;
		}

		@Override
		public void close() throws IOException {
			this.reader.close();
		}

	}

	private static final class Folder extends BatchInput {

		private final long size;

		private final Iterator<Path> files;

		Folder(List<Path> files) {
			this.size = files.size();
			this.files = files.iterator();
		}

		@Override
		@Nullable BatchProgram next() {
			if (!this.files.hasNext()) {
				return null;
			}
			Path file = this.files.next();
			String id = String.valueOf(file.getFileName());
			try {
				return new BatchProgram(id, Files.readString(file, StandardCharsets.UTF_8), Map.of(), null, null, null);
			}
			catch (IOException ex) {
				return BatchProgram.wrong(id, "the file cannot be read as UTF-8 text");
			}
		}

		@Override
		long size() {
			return this.size;
		}

		@Override
		public void close() {
		}

	}

	/**
	 * Thrown where there is no input.
	 */
	static final class UnreadableException extends IOException {

		private static final long serialVersionUID = 1L;

		UnreadableException(String message) {
			super(message);
		}

	}

}
