package io.sandbox4j.autoconfigure;

import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

import io.sandbox4j.SandboxResult;
import io.sandbox4j.SandboxStatistics;
import io.sandbox4j.SandboxStatus;
import io.sandbox4j.SandboxTemplate;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/**
 * Finds out whether programs run, with a small program of its own. The result is kept for
 * a while: whoever asks often shall not make the sandbox busy.
 */
class SandboxHealthIndicator extends AbstractHealthIndicator {

	/**
	 * How long after the first check a late probe may still be the JVM's doing: on a busy
	 * machine one that has compiled nothing yet takes seconds to start the interpreter.
	 */
	private static final Duration START = Duration.ofSeconds(30);

	private final SandboxTemplate template;

	private final SandboxProbe probe;

	private final SandboxWarmUp warmUp;

	private final Duration timeout;

	private final Duration timeToLive;

	private final LongSupplier nanoTime;

	private @Nullable Probed last;

	private @Nullable Long firstTime;

	private boolean everOk;

	SandboxHealthIndicator(SandboxTemplate template, SandboxProbe probe, SandboxWarmUp warmUp,
			SandboxProperties.Health properties) {
		this(template, probe, warmUp, properties, System::nanoTime);
	}

	SandboxHealthIndicator(SandboxTemplate template, SandboxProbe probe, SandboxWarmUp warmUp,
			SandboxProperties.Health properties, LongSupplier nanoTime) {
		super("The sandbox cannot be checked");
		this.template = template;
		this.probe = probe;
		this.warmUp = warmUp;
		this.timeout = properties.getTimeout();
		this.timeToLive = properties.getTimeToLive();
		this.nanoTime = nanoTime;
	}

	@Override
	protected void doHealthCheck(Health.Builder builder) {
		SandboxResult result = probed();
		SandboxStatistics statistics = this.template.statistics();
		if (result.isOk()) {
			builder.up();
		}
		else if (result.status() == SandboxStatus.TIMEOUT && isStarting()) {
			builder.unknown();
		}
		else {
			builder.down();
		}
		builder.withDetail("probe", lower(result.status()))
			.withDetail("warmUp", lower(this.warmUp.state()))
			.withDetail("activeRuns", statistics.running())
			.withDetail("waitingRuns", statistics.waiting());
	}

	// Synchronized, so that many who ask at once share one probe.
	private synchronized SandboxResult probed() {
		Probed known = this.last;
		long now = this.nanoTime.getAsLong();
		if (known != null && now - known.time() < this.timeToLive.toNanos()) {
			return known.result();
		}
		SandboxResult result = this.probe.run("1 + 1", this.timeout);
		this.last = new Probed(result, now);
		this.firstTime = (this.firstTime != null) ? this.firstTime : now;
		this.everOk |= result.isOk();
		return result;
	}

	private synchronized boolean isStarting() {
		return this.warmUp.state() == SandboxWarmUp.State.RUNNING || (!this.everOk && this.firstTime != null
				&& this.nanoTime.getAsLong() - this.firstTime < START.toNanos());
	}

	private static String lower(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT);
	}

	private record Probed(SandboxResult result, long time) {
	}

}
