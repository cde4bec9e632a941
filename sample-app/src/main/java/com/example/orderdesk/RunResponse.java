package com.example.orderdesk;

import io.sandbox4j.SandboxError;
import io.sandbox4j.SandboxResult;
import io.sandbox4j.SandboxStatus;
import io.sandbox4j.SandboxUsage;
import org.jspecify.annotations.Nullable;

/**
 * How a run ended.
 *
 * @param id the run, as in the log
 * @param policy the policy it had
 * @param status how it ended
 * @param value the value of its last expression
 * @param stdout what it printed
 * @param stderr what it printed to standard error
 * @param truncated whether it printed more than that
 * @param error what went wrong, if anything did
 * @param usage what it used
 */
record RunResponse(String id, String policy, SandboxStatus status, @Nullable Object value, String stdout, String stderr,
		boolean truncated, @Nullable SandboxError error, Usage usage) {

	static RunResponse of(SandboxResult result) {
		return new RunResponse(result.id(), result.policy(), result.status(), JsonValue.of(result.value()),
				result.stdout(), result.stderr(), result.stdoutTruncated() || result.stderrTruncated(),
				result.error().orElse(null), Usage.of(result.usage()));
	}

	/**
	 * What a run used.
	 *
	 * @param milliseconds how long it ran
	 * @param queuedMilliseconds how long it waited for its turn
	 * @param fuel how much it computed
	 * @param peakMemory how large its memory became, in bytes
	 * @param outputBytes how much it printed
	 * @param hostCalls how many functions of the shop it called
	 */
	record Usage(double milliseconds, double queuedMilliseconds, long fuel, long peakMemory, long outputBytes,
			int hostCalls) {

		static Usage of(SandboxUsage usage) {
			return new Usage(usage.duration().toNanos() / 1e6, usage.queued().toNanos() / 1e6, usage.fuel(),
					usage.peakMemory(), usage.outputBytes(), usage.hostCalls());
		}

	}

}
