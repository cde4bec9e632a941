package io.sandbox4j;

/**
 * Thrown by {@link SandboxResult#orElseThrow()} for a run that did not end well.
 */
public class SandboxException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	// The value in a result need not be serializable.
	private final transient SandboxResult result;

	/**
	 * Create a new exception.
	 * @param result the result of the run
	 */
	public SandboxException(SandboxResult result) {
		super(message(result));
		this.result = result;
	}

	private static String message(SandboxResult result) {
		String outcome = "Run " + result.id() + " under policy '" + result.policy() + "' ended with " + result.status();
		return result.error().map((error) -> outcome + ": " + error.summary()).orElse(outcome);
	}

	/**
	 * Return the result of the run.
	 * @return the result
	 */
	public SandboxResult getResult() {
		return this.result;
	}

}
