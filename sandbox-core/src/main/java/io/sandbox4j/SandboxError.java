package io.sandbox4j;

import org.jspecify.annotations.Nullable;

/**
 * Why a run did not end well, in words that the author of the program can use. Nothing in
 * it tells of the host.
 *
 * @param type the Python exception's type for {@link SandboxStatus#PYTHON_ERROR}, such as
 * {@code ZeroDivisionError}; the type of exception that says it best for another status
 * @param message what is wrong
 * @param traceback the traceback as Python prints it, its last line included; empty if
 * the program was not running
 * @param line the line of the program where it happened, counted from 1, or {@code null}
 * if there is none
 * @param hint what to do about it, or {@code null} if there is nothing to add
 */
public record SandboxError(String type, String message, String traceback, @Nullable Integer line,
		@Nullable String hint) {

	/**
	 * Create an error that belongs to no line of the program.
	 * @param type the type
	 * @param message what is wrong
	 * @return the error
	 */
	public static SandboxError of(String type, String message) {
		return new SandboxError(type, message, "", null, null);
	}

	/**
	 * Return type and message as the last line of a traceback shows them.
	 * @return the summary, such as {@code ValueError: no such order}
	 */
	public String summary() {
		return this.message.isEmpty() ? this.type : this.type + ": " + this.message;
	}

}
