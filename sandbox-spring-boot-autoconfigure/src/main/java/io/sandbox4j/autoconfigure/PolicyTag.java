package io.sandbox4j.autoconfigure;

import java.util.function.UnaryOperator;

import io.sandbox4j.SandboxTemplate;

import org.springframework.beans.factory.ObjectProvider;

/**
 * Gives the tag for the name of a policy. Policies that code brings itself share one, or
 * their names would make meters without number.
 */
final class PolicyTag implements UnaryOperator<String> {

	private static final String OTHER = "other";

	/**
	 * Asked for at the first run: the template is built after its interceptors.
	 */
	private final ObjectProvider<SandboxTemplate> template;

	PolicyTag(ObjectProvider<SandboxTemplate> template) {
		this.template = template;
	}

	@Override
	public String apply(String policy) {
		return this.template.getObject().policies().stream().anyMatch((configured) -> configured.name().equals(policy))
				? policy : OTHER;
	}

}
