package io.sandbox4j.host;

/**
 * A call whose arguments do not match the parameters. The message is for the program.
 */
final class InvalidCallException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	InvalidCallException(String message) {
		// the program's mistake, in which the host's stack is of no interest
		super(message, null, false, false);
	}

}
