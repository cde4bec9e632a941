package io.sandbox4j.benchmarks;

import java.util.List;

import io.sandbox4j.SandboxSession;
import io.sandbox4j.SandboxTemplate;
import io.sandbox4j.policy.SandboxPolicy;

/**
 * Shows how many sessions fit into a heap: 1,000 in memory and 10,000 at rest, each with
 * a state of its own that is checked at the end. Run it with {@code -Xmx1g}.
 */
public final class SessionCapacity {

	private static final int RESIDENT = 1_000;

	private static final int RESTING = 10_000;

	private SessionCapacity() {
	}

	public static void main(String[] arguments) {
		SandboxPolicy policy = SandboxPolicy.builder("default")
			.session((rules) -> rules.maxSessions(RESIDENT + RESTING))
			.build();
		try (SandboxTemplate sandbox = SandboxTemplate.builder()
			.policies(policy)
			.sessions((sessions) -> sessions.maxSessions(RESIDENT + RESTING).maxResident(RESIDENT))
			.build()) {
			long start = System.nanoTime();
			for (int i = 0; i < RESIDENT + RESTING; i++) {
				SandboxSession session = sandbox.session("session-" + i);
				session.execute("import json\nnumber = " + i + "\nrows = [{'id': i} for i in range(50)]").orElseThrow();
			}
			System.out.printf("%,d sessions opened in %,d ms, %,d of them at rest%n", RESIDENT + RESTING,
					(System.nanoTime() - start) / 1_000_000, sandbox.sessionStatistics().rested());
			System.gc();
			Runtime runtime = Runtime.getRuntime();
			System.out.printf("Heap: %,d of %,d MB%n", (runtime.totalMemory() - runtime.freeMemory()) >> 20,
					runtime.maxMemory() >> 20);
			for (int i = 0; i < RESIDENT + RESTING; i += 97) {
				Object value = sandbox.session("session-" + i).execute("[number, len(rows)]").orElseThrow().value();
				if (!List.of((long) i, 50L).equals(value)) {
					throw new IllegalStateException("Session " + i + " has " + value);
				}
			}
			System.out.printf("Restored %,d, on average in %,d microseconds%n", sandbox.sessionStatistics().restored(),
					sandbox.sessionStatistics().restoreTime().toNanos() / 1000
							/ sandbox.sessionStatistics().restored());
		}
	}

}
