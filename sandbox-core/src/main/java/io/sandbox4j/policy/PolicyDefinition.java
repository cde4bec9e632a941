package io.sandbox4j.policy;

import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * A policy as it is written down: it may extend another and then says only what differs.
 *
 * @param name the name of the policy
 * @param parent the name of the policy it extends, or {@code null}
 * @param settings applies what the definition says, and nothing else, to a builder that
 * has the parent's limits and functions
 * @see PolicyResolver
 */
public record PolicyDefinition(String name, @Nullable String parent, Consumer<SandboxPolicy.Builder> settings) {

	/**
	 * Create a definition that extends no other.
	 * @param name the name of the policy
	 * @param settings applies what the definition says to a builder
	 * @return the definition
	 */
	public static PolicyDefinition of(String name, Consumer<SandboxPolicy.Builder> settings) {
		return new PolicyDefinition(name, null, settings);
	}

	/**
	 * Return the same definition, extending another.
	 * @param parent the name of the policy to extend
	 * @return the definition
	 */
	public PolicyDefinition extending(String parent) {
		return new PolicyDefinition(this.name, parent, this.settings);
	}

}
