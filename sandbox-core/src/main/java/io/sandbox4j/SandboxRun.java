package io.sandbox4j;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A run as it stands at one moment, for people who watch over the sandbox. It has no
 * code, output or values.
 *
 * @param id the id of the run
 * @param policy the name of its policy
 * @param session the id of its session, or {@code null} if it has none
 * @param state how far it is
 * @param submitted when it was asked for
 * @param started when it got its turn, or {@code null} if it did not
 * @param status how it ended, or {@code null} if it has not
 * @param usage what it used, or {@code null} if it has not ended
 */
public record SandboxRun(String id, String policy, @Nullable String session, State state, Instant submitted,
		@Nullable Instant started, @Nullable SandboxStatus status, @Nullable SandboxUsage usage) {

	/**
	 * How far a run is.
	 */
	public enum State {

		/**
		 * It waits for its turn.
		 */
		WAITING,

		/**
		 * The program is running.
		 */
		RUNNING,

		/**
		 * It is over.
		 */
		FINISHED

	}

}
