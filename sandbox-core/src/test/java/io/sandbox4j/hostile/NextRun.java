package io.sandbox4j.hostile;

import java.time.Duration;

import io.sandbox4j.SandboxResult;
import io.sandbox4j.SandboxTemplate;
import io.sandbox4j.SandboxUsage;
import io.sandbox4j.policy.SandboxPolicy;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A run that looks at everything that an earlier one could have left behind, and does
 * what it does to the last step as if it were the first.
 */
class NextRun {

	/**
	 * Random numbers come from the host under this policy, so that what the guest could
	 * have kept of them shows; the identity of objects shows where the heap begins.
	 */
	private static final String PROGRAM = """
			import builtins, gc, host, random, sys
			state = [sorted(globals()), sorted(dir(builtins)), sorted(sys.modules), sys.argv, gc.isenabled(),
			         gc.threshold(), gc.mem_alloc(), id([]), hash("text"), repr(sys.stdout), random.random()]
			def deep(n):
			    return n and deep(n - 1)
			deep(400)
			assert sorted([3, 1, 2]) == [1, 2, 3] and len("abc") == 3 and {1: 2}[1] == 2
			for failure in (ZeroDivisionError, KeyError, MemoryError, RecursionError):
			    try:
			        raise failure
			    except failure:
			        pass
			print(state)
			host.thread()
			""";

	private final SandboxTemplate sandbox;

	private final SandboxPolicy policy;

	private final HostileHost host;

	private final String state;

	private final Object thread;

	private final SandboxUsage usage;

	/**
	 * Learn how a clean run looks.
	 * @param sandbox the sandbox, which runs one program at a time
	 * @param host its functions
	 */
	NextRun(SandboxTemplate sandbox, HostileHost host) {
		this.sandbox = sandbox;
		this.host = host;
		this.policy = SandboxPolicy.builder("next")
			.functions("host.*")
			.deterministic(true)
			.limits((limits) -> limits.timeout(Duration.ofMinutes(1)))
			.build();
		SandboxResult first = run();
		this.state = first.stdout();
		this.thread = first.value();
		this.usage = first.usage();
		awaitIdle(host.worker());
	}

	/**
	 * Run again, on the same thread.
	 */
	void isCleanOnTheSameThread() {
		Thread worker = this.host.worker();
		// a thread that is not back yet would leave the run to another
		awaitIdle(worker);
		isClean();
		assertThat(this.host.worker()).as("thread").isSameAs(worker);
	}

	/**
	 * Run again, on the same thread or another.
	 */
	void isClean() {
		awaitIdle(this.host.worker());
		SandboxResult next = run();
		assertThat(next.stdout()).as("state of the guest").isEqualTo(this.state);
		assertThat(next.value()).as("state of the thread").isEqualTo(this.thread);
		assertThat(next.usage().fuel()).as("fuel").isEqualTo(this.usage.fuel());
		assertThat(next.usage().peakMemory()).as("memory").isEqualTo(this.usage.peakMemory());
		awaitIdle(this.host.worker());
	}

	/**
	 * Wait until the thread can take the next run.
	 */
	void settle() {
		awaitIdle(this.host.worker());
	}

	private SandboxResult run() {
		SandboxResult result = this.sandbox.code(PROGRAM).policy(this.policy).execute();
		assertThat(result.error()).isEmpty();
		return result;
	}

	// A thread that has handed over its result takes a moment until it takes work again.
	private static void awaitIdle(Thread worker) {
		while (worker.isAlive() && worker.getState() != Thread.State.TIMED_WAITING) {
			Thread.yield();
		}
	}

}
