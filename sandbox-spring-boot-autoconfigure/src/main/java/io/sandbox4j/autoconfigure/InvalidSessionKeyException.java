package io.sandbox4j.autoconfigure;

/**
 * A key for sessions is missing or too short.
 */
class InvalidSessionKeyException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String property;

	InvalidSessionKeyException(String property, String message) {
		super(message);
		this.property = property;
	}

	String property() {
		return this.property;
	}

}
