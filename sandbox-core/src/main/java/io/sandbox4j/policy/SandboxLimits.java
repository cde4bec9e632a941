package io.sandbox4j.policy;

import java.time.Duration;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * How much a run may use. Every limit has a default and none can be turned off.
 * <p>
 * Immutable and safe for use by several threads.
 */
public final class SandboxLimits {

	private static final SandboxLimits DEFAULTS = new Builder().build();

	private final Duration timeout;

	private final long fuel;

	private final long memory;

	private final long output;

	private final long result;

	private final long input;

	private final int hostCalls;

	private final int concurrentRuns;

	private final Duration queueTimeout;

	private SandboxLimits(Builder builder) {
		this.timeout = builder.timeout;
		this.fuel = builder.fuel;
		this.memory = builder.memory;
		this.output = builder.output;
		this.result = builder.result;
		this.input = builder.input;
		this.hostCalls = builder.hostCalls;
		this.concurrentRuns = builder.concurrentRuns;
		this.queueTimeout = builder.queueTimeout;
	}

	/**
	 * Return the limits that hold where nothing else is said.
	 * @return the defaults
	 */
	public static SandboxLimits defaults() {
		return DEFAULTS;
	}

	/**
	 * Create a builder that starts from the defaults.
	 * @return the builder
	 */
	public static Builder builder() {
		return new Builder();
	}

	/**
	 * Create a builder that starts from these limits.
	 * @return the builder
	 */
	public Builder toBuilder() {
		return new Builder(this);
	}

	/**
	 * Return how long a run may take by the clock, waiting of any kind and calls of host
	 * functions included. Time in the queue does not count. 5 seconds by default.
	 * @return the time limit
	 */
	public Duration timeout() {
		return this.timeout;
	}

	/**
	 * Return how much a run may compute. The unit is a step of the guest, a function
	 * entered or a loop taken once more; the same program with the same input takes the
	 * same number on every machine. 1,000,000,000 by default.
	 * @return the number of steps
	 */
	public long fuel() {
		return this.fuel;
	}

	/**
	 * Return how large the guest's memory may become, the interpreter's own share
	 * included. 64 MB by default.
	 * @return the memory limit in bytes
	 */
	public long memory() {
		return this.memory;
	}

	/**
	 * Return how much a run may print, to standard output and standard error together. 64
	 * KB by default.
	 * @return the output limit in bytes of UTF-8
	 */
	public long output() {
		return this.output;
	}

	/**
	 * Return how large the value of the last expression may be. 1 MB by default.
	 * @return the limit in bytes of the encoded value
	 */
	public long result() {
		return this.result;
	}

	/**
	 * Return how large the code and the variables of a run may be together. 16 MB by
	 * default.
	 * @return the limit in bytes of UTF-8 and of the encoded values
	 */
	public long input() {
		return this.input;
	}

	/**
	 * Return how many host functions a run may call, denied calls included. 1,000 by
	 * default.
	 * @return the number of calls
	 */
	public int hostCalls() {
		return this.hostCalls;
	}

	/**
	 * Return how many runs of the policy may be under way at once; further ones wait. The
	 * number of processors by default.
	 * @return the number of runs
	 */
	public int concurrentRuns() {
		return this.concurrentRuns;
	}

	/**
	 * Return how long a run may wait for its turn before it is rejected. 5 seconds by
	 * default.
	 * @return the time limit, zero if a run must not wait
	 */
	public Duration queueTimeout() {
		return this.queueTimeout;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return this == other || (other instanceof SandboxLimits limits && this.timeout.equals(limits.timeout)
				&& this.fuel == limits.fuel && this.memory == limits.memory && this.output == limits.output
				&& this.result == limits.result && this.input == limits.input && this.hostCalls == limits.hostCalls
				&& this.concurrentRuns == limits.concurrentRuns && this.queueTimeout.equals(limits.queueTimeout));
	}

	@Override
	public int hashCode() {
		return Objects.hash(this.timeout, this.fuel, this.memory, this.output, this.result, this.input, this.hostCalls,
				this.concurrentRuns, this.queueTimeout);
	}

	@Override
	public String toString() {
		return "SandboxLimits[timeout=" + this.timeout + ", fuel=" + this.fuel + ", memory=" + this.memory + ", output="
				+ this.output + ", result=" + this.result + ", input=" + this.input + ", hostCalls=" + this.hostCalls
				+ ", concurrentRuns=" + this.concurrentRuns + ", queueTimeout=" + this.queueTimeout + "]";
	}

	/**
	 * Collects limits. Values are checked when the limits are built.
	 */
	public static final class Builder {

		private static final long KILOBYTE = 1024;

		private static final long MEGABYTE = 1024 * KILOBYTE;

		private static final long GIGABYTE = 1024 * MEGABYTE;

		/**
		 * Longer waits overflow the nanoseconds that clocks count in.
		 */
		private static final Duration LONGEST = Duration.ofDays(365);

		/**
		 * The guest's memory is one Java array, counted in pages of 64 KB.
		 */
		private static final long LARGEST_MEMORY = 2 * GIGABYTE - 64 * KILOBYTE;

		private Duration timeout = Duration.ofSeconds(5);

		private long fuel = 1_000_000_000;

		private long memory = 64 * MEGABYTE;

		private long output = 64 * KILOBYTE;

		private long result = MEGABYTE;

		private long input = 16 * MEGABYTE;

		private int hostCalls = 1000;

		private int concurrentRuns = Runtime.getRuntime().availableProcessors();

		private Duration queueTimeout = Duration.ofSeconds(5);

		private Builder() {
		}

		private Builder(SandboxLimits limits) {
			this.timeout = limits.timeout;
			this.fuel = limits.fuel;
			this.memory = limits.memory;
			this.output = limits.output;
			this.result = limits.result;
			this.input = limits.input;
			this.hostCalls = limits.hostCalls;
			this.concurrentRuns = limits.concurrentRuns;
			this.queueTimeout = limits.queueTimeout;
		}

		/**
		 * Set how long a run may take by the clock.
		 * @param timeout the time limit, from 1 millisecond to 365 days
		 * @return this builder
		 * @see SandboxLimits#timeout()
		 */
		public Builder timeout(Duration timeout) {
			this.timeout = timeout;
			return this;
		}

		/**
		 * Set how much a run may compute.
		 * @param fuel the number of steps, at least 1
		 * @return this builder
		 * @see SandboxLimits#fuel()
		 */
		public Builder fuel(long fuel) {
			this.fuel = fuel;
			return this;
		}

		/**
		 * Set how large the guest's memory may become.
		 * @param bytes the limit in bytes, from 1 MB to 64 KB less than 2 GB
		 * @return this builder
		 * @see SandboxLimits#memory()
		 */
		public Builder memory(long bytes) {
			this.memory = bytes;
			return this;
		}

		/**
		 * Set how much a run may print.
		 * @param bytes the limit in bytes, from 0 to 1 GB
		 * @return this builder
		 * @see SandboxLimits#output()
		 */
		public Builder output(long bytes) {
			this.output = bytes;
			return this;
		}

		/**
		 * Set how large the value of the last expression may be.
		 * @param bytes the limit in bytes, from 1 to 1 GB
		 * @return this builder
		 * @see SandboxLimits#result()
		 */
		public Builder result(long bytes) {
			this.result = bytes;
			return this;
		}

		/**
		 * Set how large code and variables may be together.
		 * @param bytes the limit in bytes, from 1 to 1 GB
		 * @return this builder
		 * @see SandboxLimits#input()
		 */
		public Builder input(long bytes) {
			this.input = bytes;
			return this;
		}

		/**
		 * Set how many host functions a run may call.
		 * @param calls the number of calls, 0 or more
		 * @return this builder
		 * @see SandboxLimits#hostCalls()
		 */
		public Builder hostCalls(int calls) {
			this.hostCalls = calls;
			return this;
		}

		/**
		 * Set how many runs of the policy may be under way at once.
		 * @param runs the number of runs, from 1 to 10,000
		 * @return this builder
		 * @see SandboxLimits#concurrentRuns()
		 */
		public Builder concurrentRuns(int runs) {
			this.concurrentRuns = runs;
			return this;
		}

		/**
		 * Set how long a run may wait for its turn.
		 * @param timeout the time limit, from 0 to 365 days
		 * @return this builder
		 * @see SandboxLimits#queueTimeout()
		 */
		public Builder queueTimeout(Duration timeout) {
			this.queueTimeout = timeout;
			return this;
		}

		/**
		 * Build the limits.
		 * @return the limits
		 * @throws IllegalArgumentException if a limit is out of its range; the message
		 * names it and the range
		 */
		public SandboxLimits build() {
			return build(null);
		}

		/**
		 * Build the limits, of a policy if one is named.
		 * @param policy the policy's name, or {@code null}
		 * @return the limits
		 * @throws IllegalArgumentException if a limit is out of its range, an
		 * {@link InvalidPolicyException} if a policy is named
		 */
		SandboxLimits build(@Nullable String policy) {
			check(policy, "timeout", this.timeout, Duration.ofMillis(1), LONGEST, "");
			check(policy, "fuel", this.fuel, 1L, Long.MAX_VALUE, " steps");
			check(policy, "memory", this.memory, MEGABYTE, LARGEST_MEMORY, " bytes");
			check(policy, "output", this.output, 0L, GIGABYTE, " bytes");
			check(policy, "result", this.result, 1L, GIGABYTE, " bytes");
			check(policy, "input", this.input, 1L, GIGABYTE, " bytes");
			check(policy, "host-calls", this.hostCalls, 0, Integer.MAX_VALUE, " calls");
			check(policy, "concurrent-runs", this.concurrentRuns, 1, 10_000, " runs");
			check(policy, "queue-timeout", this.queueTimeout, Duration.ZERO, LONGEST, "");
			return new SandboxLimits(this);
		}

		private static <T extends Comparable<T>> void check(@Nullable String policy, String property, T value, T least,
				T most, String unit) {
			LimitRange.check(policy, "limits", property, value, least, most, unit);
		}

	}

}
