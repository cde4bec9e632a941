package io.sandbox4j.benchmarks;

import java.util.concurrent.TimeUnit;

import io.sandbox4j.SandboxResult;
import io.sandbox4j.SandboxTemplate;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The least that a run can do: a fresh sandbox, one expression, its value.
 */
@State(Scope.Benchmark)
public class FreshSandbox {

	private final SandboxTemplate sandbox = SandboxTemplate.create();

	@TearDown
	public void close() {
		this.sandbox.close();
	}

	@Benchmark
	@BenchmarkMode(Mode.SampleTime)
	@OutputTimeUnit(TimeUnit.MICROSECONDS)
	@Warmup(iterations = 3, time = 4)
	@Measurement(iterations = 3, time = 2)
	@Fork(1)
	public SandboxResult warm() {
		return this.sandbox.execute("1+1").orElseThrow();
	}

	/**
	 * The first run of a JVM, which also makes the image.
	 */
	@Benchmark
	@BenchmarkMode(Mode.SingleShotTime)
	@OutputTimeUnit(TimeUnit.MILLISECONDS)
	@Measurement(iterations = 1)
	@Fork(9)
	public SandboxResult cold() {
		return this.sandbox.execute("1+1").orElseThrow();
	}

}
