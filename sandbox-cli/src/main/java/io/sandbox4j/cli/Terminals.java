package io.sandbox4j.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Tells which of the standard streams are at a terminal.
 */
final class Terminals {

	private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

	private Terminals() {
	}

	/**
	 * Return whether standard input and standard output are a terminal.
	 * @return whether they are
	 */
	@SuppressWarnings("SystemConsoleNull")
	static boolean isInteractive() {
		Console console = System.console();
		if (console == null) {
			return false;
		}
		try {
			// From JDK 22 on there is a console without a terminal, too.
			return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
		}
		catch (ReflectiveOperationException ex) {
			return true;
		}
	}

	/**
	 * Return whether standard error is a terminal. Java cannot tell, but Linux names the
	 * device; elsewhere it is taken to be where the other two are.
	 * @return whether it is
	 */
	static boolean hasError() {
		try {
			String device = Files.readSymbolicLink(STANDARD_ERROR).toString();
			return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
		}
		catch (IOException | UnsupportedOperationException ex) {
			return isInteractive();
		}
	}

}
