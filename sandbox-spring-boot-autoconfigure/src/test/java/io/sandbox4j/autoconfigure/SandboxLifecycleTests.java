package io.sandbox4j.autoconfigure;

import java.time.Duration;

import io.sandbox4j.SandboxExecution;
import io.sandbox4j.SandboxStatus;
import io.sandbox4j.SandboxTemplate;
import io.sandbox4j.autoconfigure.SandboxProperties.WarmUp;
import io.sandbox4j.host.HostFunction;
import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.context.LifecycleAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link SandboxLifecycle}.
 */
class SandboxLifecycleTests {

	private final ApplicationContextRunner contextRunner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(SandboxAutoConfiguration.class, LifecycleAutoConfiguration.class))
		.withPropertyValues("sandbox.warm-up.enabled=false");

	@Test
	void drainingLeavesSomeOfTheShutdownPhase() {
		this.contextRunner.withPropertyValues("spring.lifecycle.timeout-per-shutdown-phase=10s")
			.run((context) -> assertThat(context.getBean(SandboxLifecycle.class).drainTime())
				.isEqualTo(Duration.ofSeconds(9)));
	}

	@Test
	void drainingTimeCanBeSet() {
		this.contextRunner.withPropertyValues("sandbox.shutdown.timeout=3s")
			.run((context) -> assertThat(context.getBean(SandboxLifecycle.class).drainTime())
				.isEqualTo(Duration.ofSeconds(3)));
	}

	@Test
	void runsAreRefusedAfterTheContextIsClosed() {
		this.contextRunner.run((context) -> {
			SandboxTemplate template = context.getBean(SandboxTemplate.class);
			context.close();
			assertThat(template.execute("1").status()).isEqualTo(SandboxStatus.REJECTED);
		});
	}

	@Test
	void runUnderWayIsLeftToEnd() {
		this.contextRunner.withBean(Pause.class)
			.withPropertyValues("sandbox.policies.default.functions=pause")
			.run((context) -> {
				SandboxExecution execution = context.getBean(SandboxTemplate.class).code("pause()\n'done'").start();
				context.close();
				assertThat(execution.join().value()).isEqualTo("done");
			});
	}

	@Test
	void runThatDoesNotEndInTimeIsCancelled() {
		this.contextRunner.withPropertyValues("sandbox.shutdown.timeout=100ms").run((context) -> {
			SandboxExecution execution = context.getBean(SandboxTemplate.class).code("while True: pass").start();
			context.close();
			assertThat(execution.join().status()).isEqualTo(SandboxStatus.CANCELLED);
		});
	}

	@Test
	void sandboxStopsAfterWebServerAndExecutors() {
		assertThat(SandboxLifecycle.PHASE).isLessThan(Integer.MAX_VALUE - 2048)
			.isLessThan(new ThreadPoolTaskExecutor().getPhase());
	}

	@Test
	void pausedContextKeepsItsSandbox() {
		this.contextRunner
			.run((context) -> assertThat(context.getBean(SandboxLifecycle.class).isPauseable()).isFalse());
	}

	@Test
	void warmUpDoesNotBeginBeforeTheLifecycle() {
		assertThat(new SandboxWarmUp(new WarmUp(), new SandboxProbe()).state()).isEqualTo(SandboxWarmUp.State.PENDING);
	}

	@Test
	void warmUpRunsItsPrograms() throws InterruptedException {
		SandboxProbe probe = new SandboxProbe();
		WarmUp properties = new WarmUp();
		properties.setTimeout(Duration.ofSeconds(60));
		SandboxWarmUp warmUp = new SandboxWarmUp(properties, probe);
		warmUp.start();
		while (warmUp.state() == SandboxWarmUp.State.RUNNING) {
			Thread.sleep(20);
		}
		probe.close();
		assertThat(warmUp.state()).isEqualTo(SandboxWarmUp.State.DONE);
	}

	@Test
	void warmUpCanBeTurnedOff() {
		this.contextRunner.run((context) -> assertThat(context.getBean(SandboxWarmUp.class).state())
			.isEqualTo(SandboxWarmUp.State.DISABLED));
	}

	static class Pause {

		@HostFunction
		void pause() throws InterruptedException {
			Thread.sleep(300);
		}

	}

}
