package io.sandbox4j.value;

/**
 * Bytes that are no value on the wire. A sound guest never sends such bytes, so whoever
 * reads them from a guest takes it for corrupt.
 */
public final class MalformedValueException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * Create a new exception.
	 * @param message what is wrong with the bytes
	 */
	public MalformedValueException(String message) {
		super(message);
	}

}
