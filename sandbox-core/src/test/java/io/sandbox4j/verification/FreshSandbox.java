package io.sandbox4j.verification;

import java.time.Duration;

import io.sandbox4j.SandboxResult;
import io.sandbox4j.SandboxStatus;
import io.sandbox4j.SandboxTemplate;
import io.sandbox4j.policy.SandboxPolicy;
import org.jspecify.annotations.Nullable;

/**
 * Runs each program in a sandbox of its own, under a policy that grants nothing and has
 * limits that a sound program does not reach.
 */
final class FreshSandbox implements AutoCloseable {

	private static final int MEGABYTE = 1024 * 1024;

	private final SandboxTemplate sandbox;

	FreshSandbox(Duration timeout) {
		SandboxPolicy policy = SandboxPolicy.builder(SandboxPolicy.DEFAULT_NAME)
			.limits((limits) -> limits.timeout(timeout).fuel(Long.MAX_VALUE).memory(64 * MEGABYTE).output(4 * MEGABYTE))
			.build();
		this.sandbox = SandboxTemplate.builder().policies(policy).build();
	}

	Ended run(String program) {
		StringBuffer output = new StringBuffer();
		SandboxResult result = this.sandbox.code(program).output((stream, text) -> output.append(text)).execute();
		String problem = result.error().map((error) -> result.status() + ": " + error.summary()).orElse(null);
		return new Ended(output.toString(), problem, result.status() == SandboxStatus.CRASHED);
	}

	@Override
	public void close() {
		this.sandbox.close();
	}

	/**
	 * How a program ended.
	 *
	 * @param output what it printed, to both streams
	 * @param problem why it did not end well, or {@code null} if it did
	 * @param crashed whether the guest failed
	 */
	record Ended(String output, @Nullable String problem, boolean crashed) {

	}

}
