package io.sandbox4j.autoconfigure;

import java.time.Duration;
import java.time.Instant;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.sandbox4j.SandboxHostCall;
import io.sandbox4j.SandboxResult;
import io.sandbox4j.SandboxRun;
import io.sandbox4j.SandboxTemplate;
import io.sandbox4j.SandboxUsage;
import io.sandbox4j.metrics.SandboxMeterBinder;
import io.sandbox4j.metrics.SandboxMetricsListener;
import io.sandbox4j.metrics.SandboxSessionMeterBinder;
import io.sandbox4j.policy.SandboxPolicy;
import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.micrometer.metrics.autoconfigure.MetricsAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link SandboxMetricsAutoConfiguration}.
 */
class SandboxMetricsAutoConfigurationTests {

	private final ApplicationContextRunner contextRunner = new ApplicationContextRunner()
		.withConfiguration(
				AutoConfigurations.of(SandboxAutoConfiguration.class, SandboxSessionStoreAutoConfiguration.class,
						SandboxMetricsAutoConfiguration.class, MetricsAutoConfiguration.class))
		.withBean(SimpleMeterRegistry.class)
		.withPropertyValues("sandbox.warm-up.enabled=false", "sandbox.policies.default.limits.timeout=200ms");

	@Test
	void runsAreCounted() {
		this.contextRunner.run((context) -> {
			SandboxTemplate template = context.getBean(SandboxTemplate.class);
			template.close();
			template.execute("1");
			MeterRegistry registry = context.getBean(MeterRegistry.class);
			assertThat(registry.get("sandbox.runs").tags("policy", "default", "status", "rejected").timer().count())
				.isOne();
		});
	}

	@Test
	void policiesThatAreNotConfiguredShareATag() {
		this.contextRunner.run((context) -> {
			SandboxTemplate template = context.getBean(SandboxTemplate.class);
			template.close();
			template.code("1").policy(SandboxPolicy.of("mine")).execute();
			template.code("1").policy(SandboxPolicy.of("yours")).execute();
			MeterRegistry registry = context.getBean(MeterRegistry.class);
			assertThat(registry.get("sandbox.runs").tag("policy", "other").timer().count()).isEqualTo(2);
			assertThat(registry.find("sandbox.runs").tag("policy", "mine").timer()).isNull();
		});
	}

	@Test
	void usageIsRecorded() {
		this.contextRunner.run((context) -> {
			MeterRegistry registry = context.getBean(MeterRegistry.class);
			SandboxResult result = SandboxResult.builder("1", "default")
				.usage(new SandboxUsage(Duration.ofMillis(7), Duration.ofMillis(3), 500, 4096, 10, 2))
				.build();
			context.getBean(SandboxMetricsListener.class).runFinished(run(), result);
			assertThat(registry.get("sandbox.runs").tag("status", "ok").timer().totalTime(MILLISECONDS)).isEqualTo(7);
			assertThat(registry.get("sandbox.runs.queued").timer().totalTime(MILLISECONDS)).isEqualTo(3);
			assertThat(registry.get("sandbox.runs.fuel").summary().totalAmount()).isEqualTo(500);
			assertThat(registry.get("sandbox.runs.memory").summary().totalAmount()).isEqualTo(4096);
		});
	}

	@Test
	void hostCallsAreCountedByFunctionAndOutcome() {
		this.contextRunner.run((context) -> {
			context.getBean(SandboxMetricsListener.class)
				.hostCallFinished(run(),
						new SandboxHostCall("shop.orders", SandboxHostCall.Outcome.SUCCESS, Duration.ofMillis(5)));
			assertThat(context.getBean(MeterRegistry.class)
				.get("sandbox.host.calls")
				.tags("function", "shop.orders", "outcome", "success")
				.timer()
				.count()).isOne();
		});
	}

	@Test
	void denialsAreCountedWithoutTheNameThatTheProgramChose() {
		this.contextRunner.run((context) -> {
			context.getBean(SandboxMetricsListener.class).denied(run(), "anything");
			MeterRegistry registry = context.getBean(MeterRegistry.class);
			assertThat(registry.get("sandbox.denials").counter().getId().getTags())
				.containsExactly(Tag.of("policy", "default"));
		});
	}

	@Test
	void activeAndWaitingRunsAreGauges() {
		this.contextRunner.run((context) -> {
			MeterRegistry registry = context.getBean(MeterRegistry.class);
			assertThat(registry.get("sandbox.runs.active").gauge().value()).isZero();
			assertThat(registry.get("sandbox.runs.waiting").gauge().value()).isZero();
		});
	}

	@Test
	void sessionsAreCounted() {
		this.contextRunner.run((context) -> {
			SandboxTemplate template = context.getBean(SandboxTemplate.class);
			template.session("a").execute("x = 1");
			template.session("a").rest();
			template.session("a").execute("while True: x += 1");
			template.session("b");
			MeterRegistry registry = context.getBean(MeterRegistry.class);
			assertThat(registry.get("sandbox.sessions.active").gauge().value()).isEqualTo(2);
			assertThat(registry.get("sandbox.sessions.running").gauge().value()).isZero();
			assertThat(registry.get("sandbox.sessions.stored").gauge().value()).isOne();
			assertThat(registry.get("sandbox.sessions.opened").functionCounter().count()).isEqualTo(2);
			assertThat(registry.get("sandbox.sessions.rested").functionCounter().count()).isOne();
			assertThat(registry.get("sandbox.sessions.rollbacks").functionCounter().count()).isOne();
			assertThat(registry.get("sandbox.sessions.conflicts").functionCounter().count()).isZero();
			assertThat(registry.get("sandbox.sessions.evicted").functionCounter().count()).isZero();
			assertThat(registry.get("sandbox.sessions.expired").functionCounter().count()).isZero();
			assertThat(registry.get("sandbox.sessions.closed").functionCounter().count()).isZero();
			assertThat(registry.get("sandbox.sessions.restore").functionTimer().count()).isPositive();
			assertThat(registry.get("sandbox.sessions.restore").functionTimer().totalTime(MILLISECONDS)).isPositive();
		});
	}

	@Test
	void metersBackOff() {
		SandboxMetricsListener listener = new SandboxMetricsListener(new SimpleMeterRegistry(), (policy) -> policy);
		this.contextRunner.withBean("own", SandboxMetricsListener.class, () -> listener)
			.withBean("ownBinder", SandboxMeterBinder.class, () -> new SandboxMeterBinder(SandboxTemplate.create()))
			.withBean("ownSessions", SandboxSessionMeterBinder.class,
					() -> new SandboxSessionMeterBinder(SandboxTemplate.create(), null))
			.run((context) -> assertThat(context).hasSingleBean(SandboxMetricsListener.class)
				.hasSingleBean(SandboxMeterBinder.class)
				.hasSingleBean(SandboxSessionMeterBinder.class));
	}

	@Test
	void nothingIsThereWithoutMicrometer() {
		this.contextRunner.withClassLoader(new FilteredClassLoader(MeterRegistry.class))
			.run((context) -> assertThat(context).hasSingleBean(SandboxTemplate.class)
				.doesNotHaveBean("sandboxMetricsListener")
				.doesNotHaveBean("sandboxMeterBinder"));
	}

	@Test
	void nothingIsThereWithoutARegistry() {
		new ApplicationContextRunner()
			.withConfiguration(AutoConfigurations.of(SandboxAutoConfiguration.class,
					SandboxSessionStoreAutoConfiguration.class, SandboxMetricsAutoConfiguration.class))
			.withPropertyValues("sandbox.warm-up.enabled=false")
			.run((context) -> assertThat(context).doesNotHaveBean(SandboxMetricsListener.class));
	}

	@Test
	void nothingIsThereWhenTheSandboxIsDisabled() {
		this.contextRunner.withPropertyValues("sandbox.enabled=false")
			.run((context) -> assertThat(context).doesNotHaveBean(SandboxMetricsListener.class)
				.doesNotHaveBean(SandboxMeterBinder.class));
	}

	private static SandboxRun run() {
		return new SandboxRun("1", "default", null, SandboxRun.State.RUNNING, Instant.EPOCH, null, null, null);
	}

}
