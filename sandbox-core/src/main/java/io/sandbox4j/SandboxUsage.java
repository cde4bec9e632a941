package io.sandbox4j;

import java.time.Duration;

/**
 * What a run used.
 *
 * @param duration how long it ran by the clock, without the time in the queue
 * @param queued how long it waited for its turn
 * @param fuel how much it computed, in steps of the guest; the same for the same program
 * and input on every machine
 * @param peakMemory how large the guest's memory became, in bytes, the interpreter's own
 * share included
 * @param outputBytes how much it printed, in bytes of UTF-8, what was cut off included
 * @param hostCalls how many host functions it called, denied calls included
 */
public record SandboxUsage(Duration duration, Duration queued, long fuel, long peakMemory, long outputBytes,
		int hostCalls) {

	/**
	 * The usage of a run that did not start.
	 */
	public static final SandboxUsage NONE = new SandboxUsage(Duration.ZERO, Duration.ZERO, 0, 0, 0, 0);

}
