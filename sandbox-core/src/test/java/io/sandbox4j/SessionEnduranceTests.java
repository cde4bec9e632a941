package io.sandbox4j;

import java.time.Duration;
import java.util.List;
import java.util.Random;

import io.sandbox4j.policy.SandboxPolicy;
import io.sandbox4j.policy.SandboxSessionRules.OnFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A session of many runs with failures of every kind in between keeps its state and does
 * not grow.
 */
@Timeout(300)
class SessionEnduranceTests {

	private static final int RUNS = 10_000;

	private static final String[] FAILURES = { "state.append(-1)\nwhile True: pass", "state.clear()\n1 / 0\n",
			"state = None\nprint('x' * 100_000)", "state.append(b'x' * 40_000_000)",
			"def f(): f()\nstate.append(-1)\nf()", "state.append(-1)\nundefined(", "state.append(-1)\nimport nothing" };

	@Test
	void tenThousandRunsKeepTheStateAndDoNotGrow() {
		long seed = System.nanoTime();
		System.out.println("Seed of SessionEnduranceTests: " + seed);
		Random random = new Random(seed);
		SandboxPolicy policy = SandboxPolicy.builder("endurance")
			.limits((limits) -> limits.fuel(3_000_000).memory(8 * 1024 * 1024).timeout(Duration.ofSeconds(30)))
			.session((rules) -> rules.onException(OnFailure.ROLLBACK))
			.build();
		try (SandboxTemplate sandbox = SandboxTemplate.builder().policies(policy).build()) {
			SandboxSession session = sandbox.openSession("endurance");
			session.execute("state = []");
			int expected = 0;
			long early = 0;
			for (int i = 0; i < RUNS; i++) {
				if (random.nextInt(20) == 0) {
					String failure = FAILURES[random.nextInt(FAILURES.length)];
					assertThat(session.execute(failure).status()).as(failure).isNotEqualTo(SandboxStatus.OK);
				}
				else {
					expected++;
					assertThat(session.execute("state.append(" + i + "); state = state[-100:]").isOk()).isTrue();
				}
				if (i == RUNS / 10) {
					early = session.info().memory();
				}
			}
			assertThat(session.execute("[len(state), all(a < b for a, b in zip(state, state[1:]))]").value())
				.isEqualTo(List.of((long) Math.min(expected, 100), true));
			assertThat(session.info().memory()).isEqualTo(early);
			assertThat(session.info().runs()).isEqualTo(RUNS + 2);
		}
	}

}
