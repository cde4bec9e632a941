package io.sandbox4j.cli;

import java.util.concurrent.atomic.AtomicReference;

import io.sandbox4j.SandboxExecution;
import org.jline.utils.Signals;
import org.jspecify.annotations.Nullable;

/**
 * What Ctrl-C does: the first stops the program, the second the process.
 */
final class Interrupts {

	private final AtomicReference<@Nullable SandboxExecution> running = new AtomicReference<>();

	private volatile boolean interrupted;

	/**
	 * Take over Ctrl-C from the JVM.
	 */
	void install() {
		Signals.register("INT", this::interrupt);
	}

	private void interrupt() {
		if (this.interrupted) {
			Runtime.getRuntime().halt(ExitStatus.INTERRUPTED);
		}
		this.interrupted = true;
		SandboxExecution execution = this.running.get();
		if (execution != null) {
			execution.cancel();
		}
		else {
			Runtime.getRuntime().halt(ExitStatus.INTERRUPTED);
		}
	}

	void watch(SandboxExecution execution) {
		this.running.set(execution);
		if (this.interrupted) {
			execution.cancel();
		}
	}

	boolean isInterrupted() {
		return this.interrupted;
	}

}
