package io.sandbox4j.session;

/**
 * Thrown where a store has no room for a session.
 */
public final class SessionStoreFullException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * Create a new exception.
	 * @param message which limit was reached, and how to raise it
	 */
	public SessionStoreFullException(String message) {
		super(message);
	}

}
