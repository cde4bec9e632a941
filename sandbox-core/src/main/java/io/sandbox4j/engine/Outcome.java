package io.sandbox4j.engine;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * How a run ended and what it used. The arrays belong to whoever asks.
 *
 * @param ending how it ended
 * @param data for {@link Ending#DONE} the value on the wire; for
 * {@link Ending#EXCEPTION}, {@link Ending#NOT_REPRESENTABLE}, {@link Ending#MEMORY} and
 * {@link Ending#EXIT} the guest's description, which can be anything; else {@code null}
 * @param stdout standard output
 * @param stderr standard error
 * @param stdoutTruncated whether standard output was cut off
 * @param stderrTruncated whether standard error was cut off
 * @param duration how long it ran
 * @param queued how long it waited for its turn
 * @param fuel the fuel it used
 * @param peakMemory the most linear memory it had, in bytes
 * @param outputBytes how much it printed, in bytes
 */
// never compared
@SuppressWarnings("ArrayRecordComponent")
public record Outcome(Ending ending, byte @Nullable [] data, String stdout, String stderr, boolean stdoutTruncated,
		boolean stderrTruncated, Duration duration, Duration queued, long fuel, long peakMemory, long outputBytes) {

	/**
	 * How a run ends.
	 */
	public enum Ending {

		/**
		 * The program ran to its end.
		 */
		DONE,

		/**
		 * An uncaught exception.
		 */
		EXCEPTION,

		/**
		 * The program ran to its end, and its value cannot be handed over.
		 */
		NOT_REPRESENTABLE,

		/**
		 * The program called for its exit.
		 */
		EXIT,

		/**
		 * Out of time.
		 */
		TIMEOUT,

		/**
		 * Out of fuel.
		 */
		FUEL,

		/**
		 * Out of memory.
		 */
		MEMORY,

		/**
		 * Too much output.
		 */
		OUTPUT,

		/**
		 * A value that is too large.
		 */
		RESULT,

		/**
		 * Calls nested so deeply that the thread's stack ended before the guest's.
		 */
		RECURSION,

		/**
		 * Stopped by the caller.
		 */
		CANCELLED,

		/**
		 * No turn came up in time.
		 */
		NO_TURN,

		/**
		 * The engine is closed.
		 */
		CLOSED,

		/**
		 * The guest failed.
		 */
		CRASHED

	}

}
