package io.sandbox4j.session;

/**
 * Thrown where a store fails: it is out of reach, or not set up. Nothing was written, as
 * far as can be told.
 */
public final class SessionStoreException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * Create a new exception.
	 * @param message what the store could not do
	 * @param cause why
	 */
	public SessionStoreException(String message, Throwable cause) {
		super(message, cause);
	}

}
