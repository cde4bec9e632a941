package io.sandbox4j.engine;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/**
 * What one run prints, up to a limit for both streams together. Text arrives in pieces
 * that may end within a character, and need not be UTF-8 at all. Safe for use by several
 * threads: a run that does not end is reported while it goes on.
 */
final class OutputCapture {

	private final long limit;

	private final Program.@Nullable OutputListener listener;

	private final Stream stdout = new Stream();

	private final Stream stderr = new Stream();

	private long bytes;

	OutputCapture(long limit, Program.@Nullable OutputListener listener) {
		this.limit = limit;
		this.listener = listener;
	}

	/**
	 * Take a piece of output.
	 * @param error whether it goes to standard error
	 * @param data the bytes
	 * @param offset where they start
	 * @param length how many there are
	 * @return whether all of it was within the limit
	 */
	boolean write(boolean error, byte[] data, int offset, int length) {
		Stream stream = error ? this.stderr : this.stdout;
		String text;
		boolean complete;
		synchronized (this) {
			int allowed = (int) Math.min(length, this.limit - this.bytes);
			this.bytes += length;
			complete = allowed == length;
			text = stream.append(data, offset, Math.max(allowed, 0), complete);
		}
		if (this.listener != null && !text.isEmpty()) {
			this.listener.write(error, text);
		}
		return complete;
	}

	synchronized String text(boolean error) {
		return (error ? this.stderr : this.stdout).text.toString();
	}

	synchronized boolean truncated(boolean error) {
		return (error ? this.stderr : this.stdout).truncated;
	}

	/**
	 * Return how much was printed, what is beyond the limit included.
	 * @return the number of bytes
	 */
	synchronized long bytes() {
		return this.bytes;
	}

	private static final class Stream {

		private final StringBuilder text = new StringBuilder();

		private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
			.onMalformedInput(CodingErrorAction.REPLACE)
			.onUnmappableCharacter(CodingErrorAction.REPLACE);

		// the start of a character whose rest is still to come, at most three bytes
		private ByteBuffer pending = ByteBuffer.allocate(0);

		private boolean truncated;

		String append(byte[] data, int offset, int length, boolean complete) {
			if (this.truncated) {
				return "";
			}
			ByteBuffer in = ByteBuffer.allocate(this.pending.remaining() + length)
				.put(this.pending)
				.put(data, offset, length)
				.flip();
			CharBuffer out = CharBuffer.allocate(in.remaining() + 1);
			this.decoder.decode(in, out, false);
			this.pending = in.slice();
			String decoded = out.flip().toString();
			this.text.append(decoded);
			this.truncated = !complete;
			return decoded;
		}

	}

}
