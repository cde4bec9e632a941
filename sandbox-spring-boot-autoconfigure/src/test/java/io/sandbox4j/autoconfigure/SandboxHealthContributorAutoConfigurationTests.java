package io.sandbox4j.autoconfigure;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

import io.sandbox4j.SandboxError;
import io.sandbox4j.SandboxResult;
import io.sandbox4j.SandboxStatus;
import io.sandbox4j.SandboxTemplate;
import io.sandbox4j.autoconfigure.SandboxProperties.WarmUp;
import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link SandboxHealthContributorAutoConfiguration} and
 * {@link SandboxHealthIndicator}.
 */
class SandboxHealthContributorAutoConfigurationTests {

	private final FakeProbe probe = new FakeProbe();

	private final ApplicationContextRunner contextRunner = new ApplicationContextRunner()
		.withConfiguration(
				AutoConfigurations.of(SandboxAutoConfiguration.class, SandboxHealthContributorAutoConfiguration.class))
		.withBean(SandboxProbe.class, () -> this.probe)
		.withPropertyValues("sandbox.warm-up.enabled=false");

	@Test
	void sandboxIsUpWhenItsProbeRuns() {
		this.contextRunner.run((context) -> {
			Health health = context.getBean(SandboxHealthIndicator.class).health();
			assertThat(health.getStatus()).isEqualTo(Status.UP);
			assertThat(health.getDetails()).containsEntry("probe", "ok")
				.containsEntry("warmUp", "disabled")
				.containsEntry("activeRuns", 0)
				.containsEntry("waitingRuns", 0);
		});
	}

	@Test
	void sandboxIsDownWhenItsProbeDoesNotEndInTime() {
		this.contextRunner.withPropertyValues("sandbox.health.time-to-live=1ns").run((context) -> {
			SandboxHealthIndicator indicator = context.getBean(SandboxHealthIndicator.class);
			indicator.health();
			this.probe.status = SandboxStatus.TIMEOUT;
			Health health = indicator.health();
			assertThat(health.getStatus()).isEqualTo(Status.DOWN);
			assertThat(health.getDetails()).containsEntry("probe", "timeout");
		});
	}

	@Test
	void sandboxIsDownWhenItsProbeFails() {
		this.probe.status = SandboxStatus.CRASHED;
		this.contextRunner
			.run((context) -> assertThat(context.getBean(SandboxHealthIndicator.class).health().getStatus())
				.isEqualTo(Status.DOWN));
	}

	@Test
	void sandboxThatIsStillStartingIsNotDown() {
		AtomicLong time = new AtomicLong();
		SandboxHealthIndicator indicator = indicator(time, new SandboxWarmUp(new WarmUp(), this.probe));
		this.probe.status = SandboxStatus.TIMEOUT;
		assertThat(indicator.health().getStatus()).isEqualTo(Status.UNKNOWN);
		time.set(Duration.ofSeconds(29).toNanos());
		assertThat(indicator.health().getStatus()).isEqualTo(Status.UNKNOWN);
		time.set(Duration.ofSeconds(40).toNanos());
		assertThat(indicator.health().getStatus()).isEqualTo(Status.DOWN);
	}

	@Test
	void sandboxThatIsBusyWithItsWarmUpIsNotDown() {
		AtomicLong time = new AtomicLong();
		SandboxHealthIndicator indicator = indicator(time, new SandboxWarmUp(new WarmUp(), this.probe) {

			@Override
			State state() {
				return State.RUNNING;
			}

		});
		indicator.health();
		time.set(Duration.ofSeconds(60).toNanos());
		this.probe.status = SandboxStatus.TIMEOUT;
		assertThat(indicator.health().getStatus()).isEqualTo(Status.UNKNOWN);
	}

	@Test
	void probeHasTheTimeoutOfTheProperties() {
		this.contextRunner.withPropertyValues("sandbox.health.timeout=300ms").run((context) -> {
			context.getBean(SandboxHealthIndicator.class).health();
			assertThat(this.probe.timeout).isEqualTo(Duration.ofMillis(300));
		});
	}

	@Test
	void resultIsUsedAgainForAWhile() {
		AtomicLong time = new AtomicLong();
		SandboxHealthIndicator indicator = indicator(time, new SandboxWarmUp(new WarmUp(), this.probe));
		indicator.health();
		time.set(Duration.ofSeconds(9).toNanos());
		indicator.health();
		assertThat(this.probe.runs).isOne();
		time.set(Duration.ofSeconds(10).toNanos());
		indicator.health();
		assertThat(this.probe.runs).isEqualTo(2);
	}

	@Test
	void indicatorBacksOff() {
		this.contextRunner.withBean("sandboxHealthIndicator", HealthIndicator.class, () -> () -> Health.up().build())
			.run((context) -> assertThat(context).doesNotHaveBean(SandboxHealthIndicator.class));
	}

	@Test
	void nothingIsThereWhenTheIndicatorIsDisabled() {
		this.contextRunner.withPropertyValues("management.health.sandbox.enabled=false")
			.run((context) -> assertThat(context).doesNotHaveBean(SandboxHealthIndicator.class));
	}

	@Test
	void nothingIsThereWithoutHealth() {
		this.contextRunner.withClassLoader(new FilteredClassLoader(Health.class))
			.run((context) -> assertThat(context).hasSingleBean(SandboxTemplate.class)
				.doesNotHaveBean("sandboxHealthIndicator"));
	}

	@Test
	void nothingIsThereWhenTheSandboxIsDisabled() {
		this.contextRunner.withPropertyValues("sandbox.enabled=false")
			.run((context) -> assertThat(context).doesNotHaveBean(SandboxHealthIndicator.class));
	}

	private SandboxHealthIndicator indicator(AtomicLong time, SandboxWarmUp warmUp) {
		return new SandboxHealthIndicator(SandboxTemplate.create(), this.probe, warmUp, new SandboxProperties.Health(),
				time::get);
	}

	private static final class FakeProbe extends SandboxProbe {

		private SandboxStatus status = SandboxStatus.OK;

		private Duration timeout;

		private int runs;

		@Override
		SandboxResult run(String code, Duration timeout) {
			this.timeout = timeout;
			this.runs++;
			SandboxResult.Builder result = SandboxResult.builder("1", "probe");
			return (this.status == SandboxStatus.OK) ? result.build()
					: result.status(this.status).error(SandboxError.of("TimeoutError", "late")).build();
		}

	}

}
