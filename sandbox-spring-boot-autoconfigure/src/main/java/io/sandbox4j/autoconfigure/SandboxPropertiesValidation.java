package io.sandbox4j.autoconfigure;

import java.time.Duration;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import io.sandbox4j.SandboxTemplate;
import io.sandbox4j.SandboxTemplateBuilder;
import io.sandbox4j.policy.InvalidPolicyException;
import io.sandbox4j.policy.SandboxPolicy;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * Checks the properties and reports each problem under the property it is in.
 */
final class SandboxPropertiesValidation {

	private static final Pattern PLAIN = Pattern.compile("[a-z0-9-]+");

	private final SandboxProperties properties;

	private final Errors errors;

	SandboxPropertiesValidation(SandboxProperties properties, Errors errors) {
		this.properties = properties;
		this.errors = errors;
	}

	void run() {
		inRange("recent-runs", (builder) -> builder.recentRuns(this.properties.getRecentRuns()));
		Integer concurrentRuns = this.properties.getConcurrentRuns();
		if (concurrentRuns != null) {
			inRange("concurrent-runs", (builder) -> builder.concurrentRuns(concurrentRuns));
		}
		positive("warm-up.timeout", this.properties.getWarmUp().getTimeout());
		positive("shutdown.timeout", this.properties.getShutdown().getTimeout());
		positive("health.timeout", this.properties.getHealth().getTimeout());
		positive("health.time-to-live", this.properties.getHealth().getTimeToLive());
		sessions(this.properties.getSessions());
		policies();
		defaultPolicy();
	}

	// Not the keys: what is rejected is shown, and a key must not be.
	private void sessions(SandboxProperties.Sessions sessions) {
		inRange("sessions.max-sessions",
				(builder) -> builder.sessions((settings) -> settings.maxSessions(sessions.getMaxSessions())).build());
		inRange("sessions.max-resident",
				(builder) -> builder.sessions((settings) -> settings.maxResident(sessions.getMaxResident())).build());
		positive("sessions.rest-after", sessions.getRestAfter());
		if (sessions.getInMemory().getMaxSize().isNegative()) {
			reject("sessions.in-memory.max-size", "The size must not be negative");
		}
		if (sessions.getHazelcast().getMapName().isBlank()) {
			reject("sessions.hazelcast.map-name", "The map must have a name");
		}
	}

	// The builder knows the range and how to say it.
	private void inRange(String property, Consumer<SandboxTemplateBuilder> set) {
		try {
			set.accept(SandboxTemplate.builder());
		}
		catch (IllegalArgumentException ex) {
			reject(property, String.valueOf(ex.getMessage()));
		}
	}

	private void positive(String property, @Nullable Duration value) {
		if (value != null && (value.isZero() || value.isNegative())) {
			reject(property, "The time must be positive");
		}
	}

	private void policies() {
		try {
			PolicyPropertiesMapper.policies(this.properties.getPolicies());
		}
		catch (InvalidPolicyException ex) {
			String policy = "policies" + key(ex.getPolicy());
			reject(ex.getProperty().equals("name") ? policy : policy + "." + ex.getProperty(),
					String.valueOf(ex.getMessage()));
		}
	}

	/**
	 * Return the policy's name as people write it in a key: with brackets only where they
	 * are needed.
	 */
	private static String key(String policy) {
		return PLAIN.matcher(policy).matches() ? "." + policy : "[" + policy + "]";
	}

	private void defaultPolicy() {
		String name = this.properties.getDefaultPolicy();
		if (!name.equals(SandboxPolicy.DEFAULT_NAME) && !this.properties.getPolicies().containsKey(name)) {
			reject("default-policy", "There is no policy '" + name + "' under 'sandbox.policies'; there are "
					+ new TreeSet<>(this.properties.getPolicies().keySet()));
		}
	}

	private void reject(String property, String problem) {
		this.errors.rejectValue(property, "sandbox.invalid", problem);
	}

}
