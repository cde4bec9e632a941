package io.sandbox4j.autoconfigure;

import java.time.Duration;

import io.sandbox4j.SandboxTemplate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;

/**
 * Starts the warm-up with the application, and lets runs end before it stops.
 */
class SandboxLifecycle implements SmartLifecycle {

	/**
	 * Stopped after the web server and the task executors, whose phases are higher: what
	 * they are still busy with may need the sandbox.
	 */
	static final int PHASE = Integer.MAX_VALUE / 2 - 1024;

	private static final Logger logger = LoggerFactory.getLogger(SandboxLifecycle.class);

	private final SandboxTemplate template;

	private final SandboxWarmUp warmUp;

	private final Duration drainTime;

	private volatile boolean running;

	SandboxLifecycle(SandboxTemplate template, SandboxWarmUp warmUp, @Nullable Duration drainTime, Duration phaseTime) {
		this.template = template;
		this.warmUp = warmUp;
		// The rest of the phase is for cancelling what is left.
		this.drainTime = (drainTime != null) ? drainTime : phaseTime.multipliedBy(9).dividedBy(10);
	}

	Duration drainTime() {
		return this.drainTime;
	}

	@Override
	public void start() {
		this.running = true;
		this.warmUp.start();
	}

	@Override
	public void stop() {
		this.warmUp.stop();
		if (!this.template.shutdown(this.drainTime)) {
			logger.info("Cancelled the runs that were not over {} after the shutdown began", this.drainTime);
		}
		this.running = false;
	}

	@Override
	public void stop(Runnable callback) {
		Thread thread = new Thread(() -> {
			try {
				stop();
			}
			finally {
				callback.run();
			}
		}, "sandbox-shutdown");
		thread.start();
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	@Override
	public boolean isPauseable() {
		return false;
	}

	@Override
	public int getPhase() {
		return PHASE;
	}

}
