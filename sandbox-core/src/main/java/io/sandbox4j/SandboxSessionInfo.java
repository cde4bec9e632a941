package io.sandbox4j;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A session as others see it: never its variables or output.
 *
 * @param id its id
 * @param policy the name of its policy
 * @param state what it does
 * @param created when it began; this and the counts below are {@code null} in lists where
 * the session is at rest
 * @param lastUsed when a program last began or ended in it
 * @param expires when it ends unless it is used
 * @param runs how many programs ran in it
 * @param rollbacks how many of these were rolled back
 * @param fuel how much they computed, in steps of the guest
 * @param memory how large the guest's memory is, in bytes; at rest how large its stored
 * state is
 */
public record SandboxSessionInfo(String id, String policy, State state, @Nullable Instant created, Instant lastUsed,
		Instant expires, @Nullable Long runs, @Nullable Long rollbacks, @Nullable Long fuel, long memory) {

	/**
	 * What a session does.
	 */
	public enum State {

		/**
		 * A program runs in it.
		 */
		RUNNING,

		/**
		 * It is in memory and waits for a program.
		 */
		IDLE,

		/**
		 * It is in the store only.
		 */
		RESTING,

		/**
		 * It has ended.
		 */
		CLOSED

	}

}
