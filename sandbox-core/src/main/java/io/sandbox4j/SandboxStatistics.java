package io.sandbox4j;

import java.util.Map;

/**
 * What a sandbox does and did since it was built.
 *
 * @param running how many programs are running
 * @param waiting how many runs wait for their turn
 * @param finished how many runs are over, by how they ended; a status that did not occur
 * has no entry
 * @param hostCalls how many calls of host functions are over, without denied ones
 * @param denials how many calls were denied
 */
public record SandboxStatistics(int running, int waiting, Map<SandboxStatus, Long> finished, long hostCalls,
		long denials) {

	/**
	 * Create new statistics.
	 * @throws NullPointerException if a key or value of the map is {@code null}
	 */
	public SandboxStatistics {
		finished = Map.copyOf(finished);
	}

}
