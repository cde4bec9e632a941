package io.sandbox4j.autoconfigure;

import java.util.List;

/**
 * A policy grants a function that is not there.
 */
class UnknownHostFunctionException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String policy;

	private final int position;

	private final String pattern;

	private final transient List<String> near;

	private final transient List<String> known;

	UnknownHostFunctionException(String policy, int position, String pattern, List<String> near, List<String> known) {
		super("Policy '" + policy + "' grants '" + pattern + "', but there is no such host function");
		this.policy = policy;
		this.position = position;
		this.pattern = pattern;
		this.near = near;
		this.known = known;
	}

	String policy() {
		return this.policy;
	}

	String property() {
		return "sandbox.policies." + this.policy + ".functions[" + this.position + "]";
	}

	String pattern() {
		return this.pattern;
	}

	List<String> near() {
		return this.near;
	}

	List<String> known() {
		return this.known;
	}

}
