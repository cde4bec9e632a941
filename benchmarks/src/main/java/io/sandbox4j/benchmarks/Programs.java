package io.sandbox4j.benchmarks;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import io.sandbox4j.SandboxResult;
import io.sandbox4j.SandboxTemplate;
import io.sandbox4j.policy.SandboxPolicy;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Programs that each do mostly one thing, in a fresh sandbox each time, in a warm JVM.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 4)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class Programs {

	@Param({ "loop", "range", "calls", "exceptions", "json", "strings", "regex", "sorting", "dicts", "classes",
			"records", "weakrefs" })
	private String program = "";

	private String code = "";

	private SandboxTemplate sandbox = SandboxTemplate.create();

	@Setup(Level.Trial)
	public void open() throws IOException {
		this.code = new String(program(this.program), StandardCharsets.UTF_8);
		this.sandbox = SandboxTemplate.builder()
			.policies(SandboxPolicy.builder(SandboxPolicy.DEFAULT_NAME)
				.limits((
						limits) -> limits.timeout(Duration.ofMinutes(1)).fuel(Long.MAX_VALUE).memory(128 * 1024 * 1024))
				.build())
			.build();
	}

	@TearDown(Level.Trial)
	public void close() {
		this.sandbox.close();
	}

	@Benchmark
	public SandboxResult run() {
		return this.sandbox.execute(this.code).orElseThrow();
	}

	static byte[] program(String name) throws IOException {
		return resource("programs/" + name + ".py");
	}

	static byte[] resource(String name) throws IOException {
		try (InputStream in = Programs.class.getResourceAsStream(name)) {
			if (in == null) {
				throw new FileNotFoundException(name);
			}
			return in.readAllBytes();
		}
	}

}
