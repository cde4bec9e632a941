package io.sandbox4j.policy;

/**
 * Thrown when a policy cannot be built. The message says what to change; the policy's
 * name and the property tell a configuration where.
 */
public class InvalidPolicyException extends IllegalArgumentException {

	private static final long serialVersionUID = 1L;

	private final String policy;

	private final String property;

	/**
	 * Create a new exception.
	 * @param policy the name of the policy
	 * @param property the property that is wrong, such as {@code limits.timeout}
	 * @param problem what is wrong with it and what to do, as the end of a sentence
	 */
	public InvalidPolicyException(String policy, String property, String problem) {
		super("Policy '" + policy + "': " + problem);
		this.policy = policy;
		this.property = property;
	}

	/**
	 * Return the name of the policy, as it was given.
	 * @return the name
	 */
	public String getPolicy() {
		return this.policy;
	}

	/**
	 * Return the property that is wrong, in the spelling of configuration files:
	 * {@code name}, {@code extends}, {@code functions} or {@code limits.} and a limit.
	 * @return the property
	 */
	public String getProperty() {
		return this.property;
	}

}
