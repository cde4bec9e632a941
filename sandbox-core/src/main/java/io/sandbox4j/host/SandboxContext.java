package io.sandbox4j.host;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The run that calls a host function. A {@link HostFunction} that has a parameter of this
 * type gets it; Python does not see the parameter.
 * <p>
 * Immutable as far as the attributes are, and safe for use by several threads.
 *
 * @param runId the id of the run, as in its result and in logs
 * @param sessionId the id of the session that the run belongs to, or {@code null} if it
 * has a sandbox of its own
 * @param policy the name of the policy
 * @param attributes what the caller of the sandbox, or an interceptor, says about the
 * run: the user, the tenant. The program can neither see nor change it
 * @param deadline when the run will be stopped
 */
public record SandboxContext(String runId, @Nullable String sessionId, String policy, Map<String, Object> attributes,
		Instant deadline) {

	public SandboxContext {
		attributes = Map.copyOf(attributes);
	}

	/**
	 * Return an attribute.
	 * @param <T> its type
	 * @param name its name
	 * @param type its type
	 * @return the attribute, or {@code null} if there is none of that name
	 * @throws ClassCastException if it is of another type
	 */
	public <T> @Nullable T attribute(String name, Class<T> type) {
		return type.cast(this.attributes.get(name));
	}

	/**
	 * Return the time that is left: a timeout for whatever the function waits for.
	 * @return the time, not negative
	 */
	public Duration remaining() {
		Duration remaining = Duration.between(Instant.now(), this.deadline);
		return remaining.isNegative() ? Duration.ZERO : remaining;
	}

}
