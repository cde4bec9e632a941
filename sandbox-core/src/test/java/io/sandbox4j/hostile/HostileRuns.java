package io.sandbox4j.hostile;

import java.lang.management.ManagementFactory;
import java.time.Duration;

import com.sun.management.ThreadMXBean;
import io.sandbox4j.SandboxResult;
import io.sandbox4j.SandboxStatus;
import io.sandbox4j.SandboxTemplate;
import io.sandbox4j.policy.SandboxPolicy;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Runs hostile programs one after the other on one thread, and checks after each that the
 * next run is clean.
 */
class HostileRuns implements AutoCloseable {

	static final int MEMORY = 32 * 1024 * 1024;

	static final int OUTPUT = 64 * 1024;

	private static final Duration UNTIL_STOPPED = Duration.ofSeconds(1);

	// Far more than those programs take, so that a busy machine does not make one fail.
	private static final Duration UNTIL_ITS_END = Duration.ofSeconds(30);

	// What a run may take until its caller has the result, and what a busy machine adds.
	private static final Duration GRACE = Duration.ofMillis(200);

	private static final Duration NOISE = Duration.ofMillis(1500);

	// Memory doubles until it has its size, and is copied each time. What comes on top
	// is for the copies of arguments and results, whose sizes are bounded by memory.
	private static final long ALLOCATED = 9L * MEMORY;

	private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

	private final HostileHost host = new HostileHost();

	private final SandboxTemplate sandbox = SandboxTemplate.builder().concurrentRuns(1).functions(this.host).build();

	private final NextRun next = new NextRun(this.sandbox, this.host);

	void run(HostileProgram program) {
		try {
			check(program);
		}
		finally {
			this.next.settle();
		}
	}

	private void check(HostileProgram program) {
		SandboxPolicy policy = policy(program.runsUntilStopped() ? UNTIL_STOPPED : UNTIL_ITS_END);
		long thread = this.host.worker().getId();
		long allocated = THREADS.getThreadAllocatedBytes(thread);
		long start = System.nanoTime();
		SandboxResult result = this.sandbox.code(program.code()).policy(policy).execute();
		Duration took = Duration.ofNanos(System.nanoTime() - start);
		allocated = THREADS.getThreadAllocatedBytes(thread) - allocated;
		assertThat(program.allows(result))
			.as(() -> printable(program + " ended with " + result.status() + " " + result.error()))
			.isTrue();
		assertThat(took).as("time").isLessThan(policy.limits().timeout().plus(GRACE).plus(NOISE));
		assertThat(result.usage().peakMemory()).as("memory").isLessThanOrEqualTo(MEMORY);
		assertThat(result.stdout().length() + result.stderr().length()).as("output").isLessThanOrEqualTo(OUTPUT);
		if (result.status() != SandboxStatus.TIMEOUT) {
			assertThat(allocated).as("memory of the host").isLessThan(ALLOCATED);
		}
		assertThat(printable(result.error() + result.stdout() + result.stderr())).doesNotContain("java.",
				"io.sandbox4j", "chicory", ".java:", HostileHost.SECRET, "select *");
		this.next.isCleanOnTheSameThread();
	}

	// What programs say goes into reports, which not every character survives.
	private static String printable(String text) {
		return text.replaceAll("[^\\x20-\\x7e]", " ");
	}

	private static SandboxPolicy policy(Duration timeout) {
		return SandboxPolicy.builder("hostile")
			.functions("host.thread", "host.echo", "host.add", "host.count", "host.distinct", "host.nap", "host.text",
					"host.bytes", "host.numbers", "host.nested", "host.endless", "host.fail", "host.refuse",
					"host.recurse", "host.run")
			.limits((limits) -> limits.timeout(timeout).fuel(Long.MAX_VALUE).memory(MEMORY).output(OUTPUT))
			.build();
	}

	@Override
	public void close() {
		this.sandbox.close();
	}

}
