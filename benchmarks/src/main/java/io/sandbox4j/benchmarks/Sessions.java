package io.sandbox4j.benchmarks;

import java.util.concurrent.TimeUnit;

import io.sandbox4j.SandboxCheckpoint;
import io.sandbox4j.SandboxResult;
import io.sandbox4j.SandboxSession;
import io.sandbox4j.SandboxTemplate;
import io.sandbox4j.policy.SandboxPolicy;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What sessions cost: a run in one that is in memory, one that has to be woken, a fork, a
 * rollback. The state is about a megabyte of lists, texts and functions.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class Sessions {

	private static final String STATE = """
			import json, math
			rows = [{"id": i, "name": "row %d" % i, "value": i * 1.5} for i in range(4000)]
			def total(): return sum(row["value"] for row in rows)
			x = 0
			""";

	private final SandboxTemplate sandbox = SandboxTemplate.builder()
		.policies(SandboxPolicy.builder("default")
			.session((rules) -> rules.fuel(Long.MAX_VALUE).maxSessions(1_000_000))
			.build())
		.sessions((sessions) -> sessions.maxSessions(1_000_000))
		.build();

	private final SandboxSession small = this.sandbox.openSession("default");

	private final SandboxSession large = this.sandbox.openSession("default");

	private final SandboxCheckpoint checkpoint = prepare();

	private SandboxCheckpoint prepare() {
		this.small.execute("x = 0").orElseThrow();
		this.large.execute(STATE).orElseThrow();
		return this.large.checkpoint();
	}

	@Setup
	public void showSize() {
		System.out.printf("%n# linear memory of the large session: %,d bytes%n", this.large.info().memory());
	}

	@TearDown
	public void close() {
		this.sandbox.close();
	}

	@Benchmark
	public SandboxResult residentSmall() {
		return this.small.execute("x += 1").orElseThrow();
	}

	@Benchmark
	public SandboxResult residentLarge() {
		return this.large.execute("x += 1").orElseThrow();
	}

	/**
	 * To be compared with {@link #residentLarge()}: the run of a session that was rolled
	 * back begins with a copy of its memory.
	 */
	@Benchmark
	public SandboxResult rollbackAndRunLarge() {
		this.large.rollback(this.checkpoint);
		return this.large.execute("x += 1").orElseThrow();
	}

	@Benchmark
	public String forkLarge() {
		try (SandboxSession fork = this.large.fork()) {
			return fork.id();
		}
	}

	/**
	 * Writes to the store and reads again; the run is that of {@link #residentLarge()}
	 * and a copy.
	 */
	@Benchmark
	public SandboxResult restAndWakeLarge() {
		this.large.rest();
		return this.large.execute("x += 1").orElseThrow();
	}

	/**
	 * The time to read alone is in the statistics.
	 */
	@TearDown
	public void showRestoreTime() {
		long restored = this.sandbox.sessionStatistics().restored();
		if (restored > 0) {
			System.out.printf("# restored %,d times, %,d microseconds each on average%n", restored,
					this.sandbox.sessionStatistics().restoreTime().toNanos() / 1000 / restored);
		}
	}

}
