package io.sandbox4j.autoconfigure;

import java.time.Duration;

import io.sandbox4j.SandboxResult;
import io.sandbox4j.SandboxTemplate;
import io.sandbox4j.policy.SandboxPolicy;

/**
 * Runs programs of our own in a sandbox beside the application's: no interceptor is asked
 * to approve them, no listener counts them, and they wait for no run of the application.
 */
class SandboxProbe implements AutoCloseable {

	private static final SandboxPolicy POLICY = SandboxPolicy.builder("probe")
		.limits((limits) -> limits.concurrentRuns(1).timeout(Duration.ofSeconds(10)))
		.build();

	private final SandboxTemplate template;

	SandboxProbe() {
		this(SandboxTemplate.builder().policies(POLICY).defaultPolicy(POLICY.name()).recentRuns(0).build());
	}

	SandboxProbe(SandboxTemplate template) {
		this.template = template;
	}

	/**
	 * Run a program in a fresh sandbox.
	 * @param code the program
	 * @param timeout how long it may take; the policy of the probe may allow less
	 * @return the result
	 */
	SandboxResult run(String code, Duration timeout) {
		Duration allowed = this.template.defaultPolicy().limits().timeout();
		return this.template.code(code)
			.timeout((timeout.compareTo(allowed) < 0) ? timeout : allowed)
			.filename("<probe>")
			.execute();
	}

	@Override
	public void close() {
		this.template.close();
	}

}
