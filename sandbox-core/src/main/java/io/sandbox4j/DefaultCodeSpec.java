package io.sandbox4j;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.sandbox4j.policy.PythonName;
import io.sandbox4j.policy.SandboxLimits;
import io.sandbox4j.policy.SandboxPolicy;
import org.jspecify.annotations.Nullable;

/**
 * Collects what a run needs and hands it to the template.
 */
final class DefaultCodeSpec implements SandboxOperations.CodeSpec {

	static final String DEFAULT_FILENAME = "<program>";

	private static final int LONGEST_FILENAME = 255;

	private final SandboxTemplate template;

	private final String code;

	private final @Nullable DefaultSandboxSession session;

	private final Map<String, @Nullable Object> variables = new LinkedHashMap<>();

	private final Map<String, Object> attributes = new LinkedHashMap<>();

	private SandboxPolicy policy;

	private String filename = DEFAULT_FILENAME;

	private List<String> arguments = List.of();

	private @Nullable Iterable<String> input;

	private @Nullable Duration timeout;

	private @Nullable Long fuel;

	private @Nullable SandboxOutput output;

	DefaultCodeSpec(SandboxTemplate template, SandboxPolicy policy, String code,
			@Nullable DefaultSandboxSession session) {
		this.template = template;
		this.policy = policy;
		this.code = code;
		this.session = session;
	}

	@Override
	public SandboxOperations.CodeSpec policy(String name) {
		return policy(this.template.policy(name));
	}

	@Override
	public SandboxOperations.CodeSpec policy(SandboxPolicy policy) {
		if (this.session != null) {
			throw new IllegalStateException(
					"A session has the policy that it was opened with, '" + this.policy.name() + "'");
		}
		this.policy = policy;
		return this;
	}

	@Override
	public SandboxOperations.CodeSpec variable(String name, @Nullable Object value) {
		this.variables.put(PythonName.require(name, "Variable"), value);
		return this;
	}

	@Override
	public SandboxOperations.CodeSpec variables(Map<String, ? extends @Nullable Object> variables) {
		variables.forEach(this::variable);
		return this;
	}

	@Override
	public SandboxOperations.CodeSpec attribute(String name, Object value) {
		this.attributes.put(name, value);
		return this;
	}

	@Override
	public SandboxOperations.CodeSpec filename(String name) {
		if (name.isEmpty() || name.length() > LONGEST_FILENAME || name.chars().anyMatch(Character::isISOControl)) {
			throw new IllegalArgumentException("The filename must have 1 to " + LONGEST_FILENAME
					+ " characters and no control characters; it has " + name.length() + " characters");
		}
		this.filename = name;
		return this;
	}

	@Override
	public SandboxOperations.CodeSpec arguments(List<String> arguments) {
		this.arguments = List.copyOf(arguments);
		return this;
	}

	@Override
	public SandboxOperations.CodeSpec input(CharSequence text) {
		String copy = text.toString();
		return input(() -> copy.lines().iterator());
	}

	@Override
	public SandboxOperations.CodeSpec input(Iterable<String> lines) {
		this.input = lines;
		return this;
	}

	@Override
	public SandboxOperations.CodeSpec timeout(Duration timeout) {
		if (timeout.isZero() || timeout.isNegative()) {
			throw new IllegalArgumentException("The timeout must be positive, not " + timeout);
		}
		this.timeout = timeout;
		return this;
	}

	@Override
	public SandboxOperations.CodeSpec fuel(long fuel) {
		if (fuel <= 0) {
			throw new IllegalArgumentException("The fuel must be positive, not " + fuel);
		}
		this.fuel = fuel;
		return this;
	}

	@Override
	public SandboxOperations.CodeSpec output(SandboxOutput output) {
		this.output = output;
		return this;
	}

	@Override
	public SandboxResult execute() {
		return this.template.execute(request());
	}

	@Override
	public SandboxExecution start() {
		return this.template.start(request());
	}

	private SandboxRequest request() {
		Map<String, Object> known = new LinkedHashMap<>(this.attributes);
		SessionKey key = null;
		if (this.session != null) {
			// Whose session it is a single run cannot change.
			known.putAll(this.session.attributes());
			key = this.session.key();
		}
		return new SandboxRequest(UUID.randomUUID().toString(), key, this.policy, limits(), this.code, this.filename,
				this.arguments, this.variables, known, this.input, this.output);
	}

	private SandboxLimits limits() {
		SandboxLimits limits = this.policy.limits();
		if (this.timeout == null && this.fuel == null) {
			return limits;
		}
		SandboxLimits.Builder tighter = limits.toBuilder();
		if (this.timeout != null) {
			tighter.timeout(tighter("timeout", this.timeout, limits.timeout()));
		}
		if (this.fuel != null) {
			tighter.fuel(tighter("fuel", this.fuel, limits.fuel()));
		}
		return tighter.build();
	}

	private <T extends Comparable<T>> T tighter(String limit, T value, T allowed) {
		if (value.compareTo(allowed) > 0) {
			throw new IllegalArgumentException("A run may only tighten its policy: " + limit + " " + value
					+ " is more than the " + allowed + " of policy '" + this.policy.name() + "'");
		}
		return value;
	}

}
