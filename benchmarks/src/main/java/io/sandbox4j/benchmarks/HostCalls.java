package io.sandbox4j.benchmarks;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

import io.sandbox4j.SandboxResult;
import io.sandbox4j.SandboxTemplate;
import io.sandbox4j.host.HostFunction;
import io.sandbox4j.policy.SandboxPolicy;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A call from Python to a bean's method and back. Both benchmarks are per turn of a loop;
 * their difference is the round trip.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 4)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class HostCalls {

	private static final int TURNS = 10_000;

	private static final String EMPTY_LOOP = "for i in range(" + TURNS + "): pass";

	private static final String CALLS = "for i in range(" + TURNS + "): stock(i)";

	private final SandboxTemplate sandbox = SandboxTemplate.builder()
		.functions(new Warehouse())
		.policies(SandboxPolicy.builder(SandboxPolicy.DEFAULT_NAME)
			.functions("stock")
			.limits((limits) -> limits.timeout(Duration.ofMinutes(1)).hostCalls(TURNS))
			.build())
		.build();

	@TearDown
	public void close() {
		this.sandbox.close();
	}

	@Benchmark
	@OperationsPerInvocation(TURNS)
	public SandboxResult call() {
		return this.sandbox.execute(CALLS).orElseThrow();
	}

	@Benchmark
	@OperationsPerInvocation(TURNS)
	public SandboxResult emptyLoop() {
		return this.sandbox.execute(EMPTY_LOOP).orElseThrow();
	}

	/**
	 * Has the function that is called.
	 */
	public static final class Warehouse {

		@HostFunction(description = "Number of pieces in stock")
		public int stock(int product) {
			return product + 1;
		}

	}

}
