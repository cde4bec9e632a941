package io.sandbox4j.metrics;

import java.util.Locale;
import java.util.function.UnaryOperator;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.BaseUnits;
import io.sandbox4j.SandboxHostCall;
import io.sandbox4j.SandboxListener;
import io.sandbox4j.SandboxResult;
import io.sandbox4j.SandboxRun;
import io.sandbox4j.SandboxUsage;

/**
 * Counts and times runs and calls of host functions:
 * <ul>
 * <li>{@code sandbox.runs}: timer by policy and status, of the time without the
 * queue</li>
 * <li>{@code sandbox.runs.queued}: timer by policy, of the time in the queue</li>
 * <li>{@code sandbox.runs.fuel}: summary by policy, in steps</li>
 * <li>{@code sandbox.runs.memory}: summary by policy, of peak memory in bytes</li>
 * <li>{@code sandbox.host.calls}: timer by function and outcome</li>
 * <li>{@code sandbox.denials}: counter by policy</li>
 * </ul>
 */
public class SandboxMetricsListener implements SandboxListener {

	private final MeterRegistry registry;

	private final UnaryOperator<String> policyTag;

	/**
	 * Create a new listener.
	 * @param registry where the meters are registered
	 * @param policyTag gives the tag for the name of a policy
	 */
	public SandboxMetricsListener(MeterRegistry registry, UnaryOperator<String> policyTag) {
		this.registry = registry;
		this.policyTag = policyTag;
	}

	@Override
	public void runFinished(SandboxRun run, SandboxResult result) {
		String policy = this.policyTag.apply(run.policy());
		SandboxUsage usage = result.usage();
		Timer.builder("sandbox.runs")
			.description("Runs and the time they took, without the queue")
			.tag("policy", policy)
			.tag("status", result.status().name().toLowerCase(Locale.ROOT))
			.register(this.registry)
			.record(usage.duration());
		Timer.builder("sandbox.runs.queued")
			.description("Time that runs waited for their turn")
			.tag("policy", policy)
			.register(this.registry)
			.record(usage.queued());
		DistributionSummary.builder("sandbox.runs.fuel")
			.description("Steps that runs computed")
			.baseUnit("steps")
			.tag("policy", policy)
			.register(this.registry)
			.record((double) usage.fuel());
		DistributionSummary.builder("sandbox.runs.memory")
			.description("Most memory that runs had")
			.baseUnit(BaseUnits.BYTES)
			.tag("policy", policy)
			.register(this.registry)
			.record((double) usage.peakMemory());
	}

	@Override
	public void hostCallFinished(SandboxRun run, SandboxHostCall call) {
		Timer.builder("sandbox.host.calls")
			.description("Calls of host functions and the time they took")
			.tag("function", call.function())
			.tag("outcome", call.outcome().name().toLowerCase(Locale.ROOT))
			.register(this.registry)
			.record(call.duration());
	}

	@Override
	public void denied(SandboxRun run, String function) {
		// Without the function: the program chose the name.
		Counter.builder("sandbox.denials")
			.description("Calls that were denied")
			.tag("policy", this.policyTag.apply(run.policy()))
			.register(this.registry)
			.increment();
	}

}
