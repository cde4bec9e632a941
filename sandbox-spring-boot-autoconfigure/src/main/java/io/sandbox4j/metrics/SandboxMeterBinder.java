package io.sandbox4j.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.BaseUnits;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.sandbox4j.SandboxTemplate;

/**
 * Binds the gauges {@code sandbox.runs.active} and {@code sandbox.runs.waiting}.
 */
public class SandboxMeterBinder implements MeterBinder {

	private final SandboxTemplate template;

	/**
	 * Create a new binder.
	 * @param template the template whose runs are counted
	 */
	public SandboxMeterBinder(SandboxTemplate template) {
		this.template = template;
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		Gauge.builder("sandbox.runs.active", this.template, (template) -> template.statistics().running())
			.description("Runs that are under way")
			.baseUnit(BaseUnits.OPERATIONS)
			.register(registry);
		Gauge.builder("sandbox.runs.waiting", this.template, (template) -> template.statistics().waiting())
			.description("Runs that wait for their turn")
			.baseUnit(BaseUnits.OPERATIONS)
			.register(registry);
	}

}
