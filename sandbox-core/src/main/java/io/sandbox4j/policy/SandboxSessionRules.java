package io.sandbox4j.policy;

import java.time.Duration;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * How sessions of a policy behave, and how much each may use from its beginning to its
 * end. The limits of a run hold for each run of a session as well; its memory is that of
 * the policy, since it stays from run to run.
 * <p>
 * Immutable and safe for use by several threads.
 */
public final class SandboxSessionRules {

	private static final SandboxSessionRules DEFAULTS = new Builder().build(null);

	private final OnFailure onFailure;

	private final OnFailure onException;

	private final OnBusy onBusy;

	private final long fuel;

	private final Duration idleTimeout;

	private final Duration maxAge;

	private final int maxSessions;

	private SandboxSessionRules(Builder builder) {
		this.onFailure = builder.onFailure;
		this.onException = builder.onException;
		this.onBusy = builder.onBusy;
		this.fuel = builder.fuel;
		this.idleTimeout = builder.idleTimeout;
		this.maxAge = builder.maxAge;
		this.maxSessions = builder.maxSessions;
	}

	/**
	 * Return the rules that hold where nothing else is said.
	 * @return the defaults
	 */
	public static SandboxSessionRules defaults() {
		return DEFAULTS;
	}

	/**
	 * Return what becomes of a session when a run ends at a limit, is cancelled, or
	 * crashes. {@link OnFailure#ROLLBACK} by default.
	 * @return the rule
	 */
	public OnFailure onFailure() {
		return this.onFailure;
	}

	/**
	 * Return what becomes of a session when a program raises an exception that it does
	 * not handle. {@link OnFailure#KEEP} by default, as in a notebook.
	 * @return the rule
	 */
	public OnFailure onException() {
		return this.onException;
	}

	/**
	 * Return what happens to a program that finds its session busy with another.
	 * {@link OnBusy#WAIT} by default.
	 * @return the rule
	 */
	public OnBusy onBusy() {
		return this.onBusy;
	}

	/**
	 * Return how much all runs of a session may compute together, those that were rolled
	 * back included. 100,000,000,000 by default.
	 * @return the number of steps
	 */
	public long fuel() {
		return this.fuel;
	}

	/**
	 * Return how long a session may be unused before it ends. 1 hour by default.
	 * @return the time limit
	 */
	public Duration idleTimeout() {
		return this.idleTimeout;
	}

	/**
	 * Return how long after its beginning a session ends. 24 hours by default.
	 * @return the time limit
	 */
	public Duration maxAge() {
		return this.maxAge;
	}

	/**
	 * Return how many sessions of the policy there may be, at rest or not. 1,000 by
	 * default.
	 * @return the number of sessions
	 */
	public int maxSessions() {
		return this.maxSessions;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return this == other || (other instanceof SandboxSessionRules rules && this.onFailure == rules.onFailure
				&& this.onException == rules.onException && this.onBusy == rules.onBusy && this.fuel == rules.fuel
				&& this.idleTimeout.equals(rules.idleTimeout) && this.maxAge.equals(rules.maxAge)
				&& this.maxSessions == rules.maxSessions);
	}

	@Override
	public int hashCode() {
		return Objects.hash(this.onFailure, this.onException, this.onBusy, this.fuel, this.idleTimeout, this.maxAge,
				this.maxSessions);
	}

	@Override
	public String toString() {
		return "SandboxSessionRules[onFailure=" + this.onFailure + ", onException=" + this.onException + ", onBusy="
				+ this.onBusy + ", fuel=" + this.fuel + ", idleTimeout=" + this.idleTimeout + ", maxAge=" + this.maxAge
				+ ", maxSessions=" + this.maxSessions + "]";
	}

	/**
	 * What becomes of a session when a run does not end well.
	 */
	public enum OnFailure {

		/**
		 * The session is as it was before the run.
		 */
		ROLLBACK,

		/**
		 * What the run did stays. After a limit that is whatever the interpreter had done
		 * when it was stopped, possibly in the middle of an operation; a crash is rolled
		 * back nevertheless.
		 */
		KEEP,

		/**
		 * The session ends.
		 */
		CLOSE

	}

	/**
	 * What happens to a program whose session is busy.
	 */
	public enum OnBusy {

		/**
		 * It waits, as long as its policy lets runs wait for their turn.
		 */
		WAIT,

		/**
		 * It is rejected.
		 */
		REFUSE

	}

	/**
	 * Collects rules. They are checked when the policy is built.
	 */
	public static final class Builder {

		private static final Duration LONGEST = Duration.ofDays(3650);

		private OnFailure onFailure = OnFailure.ROLLBACK;

		private OnFailure onException = OnFailure.KEEP;

		private OnBusy onBusy = OnBusy.WAIT;

		private long fuel = 100_000_000_000L;

		private Duration idleTimeout = Duration.ofHours(1);

		private Duration maxAge = Duration.ofHours(24);

		private int maxSessions = 1000;

		Builder() {
		}

		Builder(SandboxSessionRules rules) {
			this.onFailure = rules.onFailure;
			this.onException = rules.onException;
			this.onBusy = rules.onBusy;
			this.fuel = rules.fuel;
			this.idleTimeout = rules.idleTimeout;
			this.maxAge = rules.maxAge;
			this.maxSessions = rules.maxSessions;
		}

		/**
		 * Set what becomes of a session when a run ends at a limit, is cancelled, or
		 * crashes.
		 * @param rule the rule
		 * @return this builder
		 */
		public Builder onFailure(OnFailure rule) {
			this.onFailure = rule;
			return this;
		}

		/**
		 * Set what becomes of a session when a program raises an exception that it does
		 * not handle.
		 * @param rule the rule
		 * @return this builder
		 */
		public Builder onException(OnFailure rule) {
			this.onException = rule;
			return this;
		}

		/**
		 * Set what happens to a program that finds its session busy.
		 * @param rule the rule
		 * @return this builder
		 */
		public Builder onBusy(OnBusy rule) {
			this.onBusy = rule;
			return this;
		}

		/**
		 * Set how much all runs of a session may compute together.
		 * @param fuel the number of steps, at least 1
		 * @return this builder
		 */
		public Builder fuel(long fuel) {
			this.fuel = fuel;
			return this;
		}

		/**
		 * Set how long a session may be unused before it ends.
		 * @param timeout the time limit, from 1 second to 3,650 days
		 * @return this builder
		 */
		public Builder idleTimeout(Duration timeout) {
			this.idleTimeout = timeout;
			return this;
		}

		/**
		 * Set how long after its beginning a session ends.
		 * @param age the time limit, from 1 second to 3,650 days
		 * @return this builder
		 */
		public Builder maxAge(Duration age) {
			this.maxAge = age;
			return this;
		}

		/**
		 * Set how many sessions of the policy there may be.
		 * @param sessions the number of sessions, at least 0
		 * @return this builder
		 */
		public Builder maxSessions(int sessions) {
			this.maxSessions = sessions;
			return this;
		}

		SandboxSessionRules build(@Nullable String policy) {
			check(policy, "fuel", this.fuel, 1L, Long.MAX_VALUE, " steps");
			check(policy, "idle-timeout", this.idleTimeout, Duration.ofSeconds(1), LONGEST, "");
			check(policy, "max-age", this.maxAge, Duration.ofSeconds(1), LONGEST, "");
			check(policy, "max-sessions", this.maxSessions, 0, Integer.MAX_VALUE, " sessions");
			return new SandboxSessionRules(this);
		}

		private static <T extends Comparable<T>> void check(@Nullable String policy, String property, T value, T least,
				T most, String unit) {
			LimitRange.check(policy, "session", property, value, least, most, unit);
		}

	}

}
