package io.sandbox4j.autoconfigure;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;

/**
 * Says which grant of which policy is wrong, where it is written, and what it may have
 * meant.
 */
class UnknownHostFunctionFailureAnalyzer extends AbstractFailureAnalyzer<UnknownHostFunctionException> {

	private final Environment environment;

	UnknownHostFunctionFailureAnalyzer(Environment environment) {
		this.environment = environment;
	}

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, UnknownHostFunctionException cause) {
		StringBuilder description = new StringBuilder(String.valueOf(cause.getMessage())).append(":\n\n    Property: ")
			.append(cause.property())
			.append("\n    Value: \"")
			.append(cause.pattern())
			.append('"');
		ConfigurationProperty property = property(cause.property());
		if (property != null && property.getOrigin() != null) {
			description.append("\n    Origin: ").append(property.getOrigin());
		}
		return new FailureAnalysis(description.toString(), action(cause), cause);
	}

	private static String action(UnknownHostFunctionException cause) {
		String there = cause.known().isEmpty()
				? "No bean has a method with @HostFunction whose declared type shows it; add one, or declare the type "
						+ "of its @Bean method precisely"
				: cause.near().isEmpty() ? "There are " + cause.known() : "Did you mean " + cause.near() + "?";
		return "Change '" + cause.property() + "', or add the function. " + there + (there.endsWith("?") ? "" : ".");
	}

	private @Nullable ConfigurationProperty property(String name) {
		ConfigurationPropertyName key = ConfigurationPropertyName.adapt(name, '.');
		for (ConfigurationPropertySource source : ConfigurationPropertySources.get(this.environment)) {
			ConfigurationProperty property = source.getConfigurationProperty(key);
			if (property != null) {
				return property;
			}
		}
		return null;
	}

}
