package io.sandbox4j.metrics;

import java.util.concurrent.TimeUnit;
import java.util.function.ToLongFunction;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.FunctionTimer;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.sandbox4j.SandboxSessionStatistics;
import io.sandbox4j.SandboxTemplate;
import io.sandbox4j.session.SandboxSessionStore;
import org.jspecify.annotations.Nullable;

/**
 * Binds meters of sessions: gauges of how many are active and stored, counters of what
 * happened to them, and the time that it took to restore them.
 */
public class SandboxSessionMeterBinder implements MeterBinder {

	private static final String SESSIONS = "sessions";

	private static final String RUNS = "runs";

	private final SandboxTemplate template;

	private final @Nullable SandboxSessionStore store;

	/**
	 * Create a new binder.
	 * @param template the template whose sessions are counted
	 * @param store the store to count in, {@code null} if it is not known. A shared store
	 * has the sessions of all instances of the application
	 */
	public SandboxSessionMeterBinder(SandboxTemplate template, @Nullable SandboxSessionStore store) {
		this.template = template;
		this.store = store;
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		gauge(registry, "sandbox.sessions.active", "Sessions in memory", SandboxSessionStatistics::resident);
		gauge(registry, "sandbox.sessions.running", "Sessions that run a program", SandboxSessionStatistics::running);
		if (this.store != null) {
			Gauge.builder("sandbox.sessions.stored", this.store, SandboxSessionStore::count)
				.description("Sessions in the store")
				.baseUnit(SESSIONS)
				.register(registry);
		}
		counter(registry, "sandbox.sessions.opened", "Sessions that began", SESSIONS, SandboxSessionStatistics::opened);
		counter(registry, "sandbox.sessions.closed", "Sessions that were closed", SESSIONS,
				SandboxSessionStatistics::closed);
		counter(registry, "sandbox.sessions.expired", "Sessions that expired", SESSIONS,
				SandboxSessionStatistics::expired);
		counter(registry, "sandbox.sessions.rested", "Sessions that were put to rest", SESSIONS,
				SandboxSessionStatistics::rested);
		counter(registry, "sandbox.sessions.evicted", "Sessions that were put to rest to make room", SESSIONS,
				SandboxSessionStatistics::evicted);
		counter(registry, "sandbox.sessions.rollbacks", "Runs that were rolled back", RUNS,
				SandboxSessionStatistics::rolledBack);
		counter(registry, "sandbox.sessions.conflicts", "Runs that lost against another of the same session", RUNS,
				SandboxSessionStatistics::conflicts);
		FunctionTimer
			.builder("sandbox.sessions.restore", this.template, (template) -> template.sessionStatistics().restored(),
					(template) -> template.sessionStatistics().restoreTime().toNanos(), TimeUnit.NANOSECONDS)
			.description("Time that it took to read sessions from the store")
			.register(registry);
	}

	private void gauge(MeterRegistry registry, String name, String description,
			ToLongFunction<SandboxSessionStatistics> value) {
		Gauge.builder(name, this.template, (template) -> value.applyAsLong(template.sessionStatistics()))
			.description(description)
			.baseUnit(SESSIONS)
			.register(registry);
	}

	private void counter(MeterRegistry registry, String name, String description, String unit,
			ToLongFunction<SandboxSessionStatistics> value) {
		FunctionCounter.builder(name, this.template, (template) -> value.applyAsLong(template.sessionStatistics()))
			.description(description)
			.baseUnit(unit)
			.register(registry);
	}

}
