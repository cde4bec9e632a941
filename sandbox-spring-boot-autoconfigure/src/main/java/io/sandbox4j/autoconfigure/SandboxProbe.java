package io.sandbox4j.autoconfigure;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import io.sandbox4j.SandboxError;
import io.sandbox4j.SandboxExecution;
import io.sandbox4j.SandboxResult;
import io.sandbox4j.SandboxStatus;
import io.sandbox4j.SandboxTemplate;
import io.sandbox4j.policy.SandboxPolicy;

/**
 * Runs programs of our own in a sandbox beside the application's: no interceptor is asked
 * to approve them, no listener counts them, and they wait for no run of the application.
 */
class SandboxProbe implements AutoCloseable {

	/**
	 * Two at once: a health check need not wait for the warm-up.
	 */
	private static final SandboxPolicy POLICY = SandboxPolicy.builder("probe")
		.limits((limits) -> limits.concurrentRuns(2).timeout(Duration.ofSeconds(10)))
		.build();

	private final SandboxTemplate template;

	SandboxProbe() {
		this(SandboxTemplate.builder().policies(POLICY).defaultPolicy(POLICY.name()).recentRuns(0).build());
	}

	SandboxProbe(SandboxTemplate template) {
		this.template = template;
	}

	/**
	 * Run a program in a fresh sandbox, and wait no longer than the timeout even if the
	 * engine does not react.
	 * @param code the program
	 * @param timeout how long to wait
	 * @return the result, with status TIMEOUT or CANCELLED if there was none in time or
	 * this thread was interrupted
	 */
	SandboxResult run(String code, Duration timeout) {
		SandboxExecution execution = this.template.code(code).filename("<probe>").start();
		try {
			return execution.future().get(timeout.toNanos(), TimeUnit.NANOSECONDS);
		}
		catch (TimeoutException ex) {
			execution.cancel();
			return unfinished(execution, SandboxStatus.TIMEOUT);
		}
		catch (InterruptedException ex) {
			execution.cancel();
			Thread.currentThread().interrupt();
			return unfinished(execution, SandboxStatus.CANCELLED);
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException("The engine failed", ex.getCause());
		}
	}

	private static SandboxResult unfinished(SandboxExecution execution, SandboxStatus status) {
		return SandboxResult.builder(execution.id(), POLICY.name())
			.status(status)
			.error(SandboxError.of("TimeoutError", "The probe did not end in time"))
			.build();
	}

	@Override
	public void close() {
		this.template.close();
	}

}
