package io.sandbox4j;

import java.time.Duration;

/**
 * How many sessions there are, and what happened to sessions since the sandbox was built.
 *
 * @param resident how many are in memory
 * @param running how many of these run a program
 * @param opened how many began, forks included
 * @param restored how often one was read from the store
 * @param restoreTime how long that took altogether
 * @param rested how often one was put to rest
 * @param evicted how often that was to make room for another
 * @param rolledBack how many runs were rolled back
 * @param conflicts how many runs lost against another run of the same session
 * @param expired how many were found to have expired
 * @param closed how many were closed
 */
public record SandboxSessionStatistics(long resident, long running, long opened, long restored, Duration restoreTime,
		long rested, long evicted, long rolledBack, long conflicts, long expired, long closed) {
}
