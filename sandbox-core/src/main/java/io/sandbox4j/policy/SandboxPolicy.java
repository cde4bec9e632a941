package io.sandbox4j.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What a program may do. What is not granted is denied: a policy without functions runs
 * pure computation within the default limits.
 * <p>
 * Immutable and safe for use by several threads.
 */
public final class SandboxPolicy {

	/**
	 * The name of the policy that holds where none is named.
	 */
	public static final String DEFAULT_NAME = "default";

	private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

	private final String name;

	private final String description;

	private final SandboxLimits limits;

	private final List<FunctionPattern> functions;

	private final List<TimeZonePattern> timeZones;

	private final boolean deterministic;

	private final SandboxSessionRules session;

	private SandboxPolicy(Builder builder) {
		this.name = name(builder.name);
		this.description = builder.description;
		this.limits = builder.limits.build(this.name);
		this.functions = patterns(this.name, "functions", builder.functions, FunctionPattern::of);
		this.timeZones = patterns(this.name, "time-zones", builder.timeZones, TimeZonePattern::of);
		this.deterministic = builder.deterministic;
		this.session = builder.session.build(this.name);
	}

	private static String name(String name) {
		if (!NAME.matcher(name).matches()) {
			throw new InvalidPolicyException(name, "name",
					"the name must have 1 to 64 letters, digits, dots, underscores and hyphens, the first a letter or digit");
		}
		return name;
	}

	private static <P> List<P> patterns(String policy, String property, Collection<String> texts,
			Function<String, P> pattern) {
		List<P> patterns = new ArrayList<>();
		for (String text : texts) {
			try {
				patterns.add(pattern.apply(text));
			}
			catch (IllegalArgumentException ex) {
				throw new InvalidPolicyException(policy, property, String.valueOf(ex.getMessage()));
			}
		}
		return List.copyOf(patterns);
	}

	/**
	 * Create a builder of a policy that grants nothing and has the default limits.
	 * @param name the name: 1 to 64 letters, digits, dots, underscores and hyphens, the
	 * first a letter or digit
	 * @return the builder
	 */
	public static Builder builder(String name) {
		return new Builder(name);
	}

	/**
	 * Create a policy that grants nothing and has the default limits.
	 * @param name the name
	 * @return the policy
	 * @throws InvalidPolicyException if the name is not valid
	 */
	public static SandboxPolicy of(String name) {
		return builder(name).build();
	}

	/**
	 * Create a builder that starts from this policy.
	 * @return the builder
	 */
	public Builder toBuilder() {
		return toBuilder(this.name);
	}

	/**
	 * Create a builder that starts from this policy and has another name.
	 * @param name the name
	 * @return the builder
	 */
	public Builder toBuilder(String name) {
		return new Builder(name, this);
	}

	/**
	 * Return the name. It is shown in results, logs and metrics.
	 * @return the name
	 */
	public String name() {
		return this.name;
	}

	/**
	 * Return what the policy is for.
	 * @return the description, empty if there is none
	 */
	public String description() {
		return this.description;
	}

	/**
	 * Return how much a run may use.
	 * @return the limits
	 */
	public SandboxLimits limits() {
		return this.limits;
	}

	/**
	 * Return the patterns of the functions that a program may call.
	 * @return the patterns in the order they were given, without repetitions
	 */
	public List<FunctionPattern> functions() {
		return this.functions;
	}

	/**
	 * Return whether a program may call the function.
	 * @param qualifiedName the function's name, after its module's and a dot if it has
	 * one
	 * @return whether it is granted
	 */
	public boolean grants(String qualifiedName) {
		for (FunctionPattern pattern : this.functions) {
			if (pattern.matches(qualifiedName)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Return the patterns of the time zones that a program may use. UTC and fixed offsets
	 * are there for all.
	 * @return the patterns in the order they were given, without repetitions
	 */
	public List<TimeZonePattern> timeZones() {
		return this.timeZones;
	}

	/**
	 * Return whether random numbers start from a fixed seed and the clock from a fixed
	 * time, so that the same program with the same input gives the same result.
	 * @return whether runs are deterministic
	 */
	public boolean isDeterministic() {
		return this.deterministic;
	}

	/**
	 * Return how sessions behave, and how much each may use.
	 * @return the rules
	 */
	public SandboxSessionRules session() {
		return this.session;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return this == other || (other instanceof SandboxPolicy policy && this.name.equals(policy.name)
				&& this.description.equals(policy.description) && this.limits.equals(policy.limits)
				&& this.functions.equals(policy.functions) && this.timeZones.equals(policy.timeZones)
				&& this.deterministic == policy.deterministic && this.session.equals(policy.session));
	}

	@Override
	public int hashCode() {
		return Objects.hash(this.name, this.description, this.limits, this.functions, this.timeZones,
				this.deterministic, this.session);
	}

	@Override
	public String toString() {
		return "SandboxPolicy[name=" + this.name + ", functions=" + this.functions + ", timeZones=" + this.timeZones
				+ ", deterministic=" + this.deterministic + ", limits=" + this.limits + ", session=" + this.session
				+ "]";
	}

	/**
	 * Collects the parts of a policy. They are checked when the policy is built.
	 */
	public static final class Builder {

		private final String name;

		private final SandboxLimits.Builder limits;

		private final Collection<String> functions = new LinkedHashSet<>();

		private final Collection<String> timeZones = new LinkedHashSet<>();

		private String description = "";

		private boolean deterministic;

		private final SandboxSessionRules.Builder session;

		private Builder(String name) {
			this.name = name;
			this.limits = SandboxLimits.builder();
			this.session = new SandboxSessionRules.Builder();
		}

		private Builder(String name, SandboxPolicy policy) {
			this.name = name;
			this.limits = policy.limits.toBuilder();
			policy.functions.forEach((pattern) -> this.functions.add(pattern.toString()));
			policy.timeZones.forEach((pattern) -> this.timeZones.add(pattern.toString()));
			this.description = policy.description;
			this.deterministic = policy.deterministic;
			this.session = new SandboxSessionRules.Builder(policy.session);
		}

		/**
		 * Set what the policy is for. People read it, and so may a model that chooses
		 * between policies.
		 * @param description the description
		 * @return this builder
		 */
		public Builder description(String description) {
			this.description = description;
			return this;
		}

		/**
		 * Change limits. Those that are not mentioned stay as they are.
		 * @param limits what to change
		 * @return this builder
		 */
		public Builder limits(Consumer<SandboxLimits.Builder> limits) {
			limits.accept(this.limits);
			return this;
		}

		/**
		 * Grant functions, in addition to those already granted.
		 * @param patterns {@code module.function}, {@code module.*} or {@code function}
		 * @return this builder
		 */
		public Builder functions(String... patterns) {
			return functions(Arrays.asList(patterns));
		}

		/**
		 * Grant functions, in addition to those already granted.
		 * @param patterns {@code module.function}, {@code module.*} or {@code function}
		 * @return this builder
		 */
		public Builder functions(Collection<String> patterns) {
			this.functions.addAll(patterns);
			return this;
		}

		/**
		 * Grant time zones, in addition to those already granted.
		 * @param patterns {@code Area/Place}, {@code Area/*}, or {@code *} for all
		 * @return this builder
		 */
		public Builder timeZones(String... patterns) {
			return timeZones(Arrays.asList(patterns));
		}

		/**
		 * Grant time zones, in addition to those already granted.
		 * @param patterns {@code Area/Place}, {@code Area/*}, or {@code *} for all
		 * @return this builder
		 */
		public Builder timeZones(Collection<String> patterns) {
			this.timeZones.addAll(patterns);
			return this;
		}

		/**
		 * Set whether random numbers and identifiers start from a fixed seed.
		 * @param deterministic whether runs are deterministic
		 * @return this builder
		 */
		public Builder deterministic(boolean deterministic) {
			this.deterministic = deterministic;
			return this;
		}

		/**
		 * Change the rules of sessions. Those that are not mentioned stay as they are.
		 * @param rules what to change
		 * @return this builder
		 */
		public Builder session(Consumer<SandboxSessionRules.Builder> rules) {
			rules.accept(this.session);
			return this;
		}

		/**
		 * Build the policy.
		 * @return the policy
		 * @throws InvalidPolicyException if the name, a limit or a pattern is not valid;
		 * the message says what to change
		 */
		public SandboxPolicy build() {
			return new SandboxPolicy(this);
		}

	}

}
