package io.sandbox4j;

import io.sandbox4j.engine.Program;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Passes output on to the caller's listener until that fails. Used by the thread of one
 * run.
 */
final class GuardedOutput implements Program.OutputListener {

	private static final Logger logger = LoggerFactory.getLogger(GuardedOutput.class);

	private final String run;

	private final SandboxOutput output;

	private boolean failed;

	GuardedOutput(String run, SandboxOutput output) {
		this.run = run;
		this.output = output;
	}

	@Override
	public void write(boolean error, String text) {
		if (this.failed) {
			return;
		}
		try {
			this.output.write(error ? SandboxOutput.Stream.STDERR : SandboxOutput.Stream.STDOUT, text);
		}
		catch (RuntimeException ex) {
			this.failed = true;
			logger.warn("The output listener of run {} failed and gets no more", this.run, ex);
		}
	}

}
