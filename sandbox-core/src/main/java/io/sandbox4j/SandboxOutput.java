package io.sandbox4j;

/**
 * Takes what a program prints while it runs. The result has the same text, so this is for
 * those who cannot wait.
 */
@FunctionalInterface
public interface SandboxOutput {

	/**
	 * Take a piece of output. Calls for one run come one after the other, from the thread
	 * that runs the program, and their time counts as the program's. A piece never ends
	 * within a character. An exception is logged, and the run goes on without this
	 * listener.
	 * @param stream where it was printed
	 * @param text the text, up to a few kilobytes
	 */
	void write(Stream stream, String text);

	/**
	 * Where a program prints.
	 */
	enum Stream {

		/**
		 * Standard output: {@code print} and {@code sys.stdout}.
		 */
		STDOUT,

		/**
		 * Standard error: {@code sys.stderr}.
		 */
		STDERR

	}

}
