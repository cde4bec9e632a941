package io.sandbox4j.session;

/**
 * Thrown where a session was changed by somebody else in the meantime.
 */
public final class SessionConflictException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * Create a new exception.
	 * @param id the id of the session
	 */
	public SessionConflictException(String id) {
		super("Session '" + id + "' was changed or closed by another run in the meantime; nothing was overwritten");
	}

}
