package io.sandbox4j.session;

/**
 * Thrown where a stored session cannot be used: nothing of it was loaded.
 */
public final class SessionRefusedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final Reason reason;

	/**
	 * Create a new exception.
	 * @param id the id of the session
	 * @param reason why it is refused
	 */
	public SessionRefusedException(String id, Reason reason) {
		super("Session '" + id + "' cannot be used: " + reason.text);
		this.reason = reason;
	}

	/**
	 * Return why the session is refused.
	 * @return the reason
	 */
	public Reason getReason() {
		return this.reason;
	}

	/**
	 * Why a stored session is refused.
	 */
	public enum Reason {

		/**
		 * The data is no session.
		 */
		NOT_A_SESSION("its data is not that of a session"),

		/**
		 * The data has a format of a later version.
		 */
		UNKNOWN_FORMAT("it was written by a later version of the sandbox"),

		/**
		 * The authentication code does not fit.
		 */
		NOT_AUTHENTIC("its data was changed, belongs to another session, or was sealed with another key; "
				+ "check 'sandbox.sessions.key'"),

		/**
		 * The state belongs to another interpreter.
		 */
		OTHER_IMAGE("it was written by another version of the interpreter; "
				+ "'sandbox.sessions.on-image-change: restart' lets such sessions begin anew"),

		/**
		 * The session has another policy than the one asked for, or it is not configured
		 * any more.
		 */
		OTHER_POLICY("it has another policy"),

		/**
		 * The session has other attributes than those asked for.
		 */
		OTHER_ATTRIBUTES("it has other attributes, so it belongs to somebody else");

		private final String text;

		Reason(String text) {
			this.text = text;
		}

	}

}
