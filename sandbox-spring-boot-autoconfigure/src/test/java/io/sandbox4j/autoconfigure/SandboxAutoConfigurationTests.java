package io.sandbox4j.autoconfigure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import io.sandbox4j.SandboxExecution;
import io.sandbox4j.SandboxInterceptor;
import io.sandbox4j.SandboxListener;
import io.sandbox4j.SandboxRequest;
import io.sandbox4j.SandboxResult;
import io.sandbox4j.SandboxRun;
import io.sandbox4j.SandboxStatus;
import io.sandbox4j.SandboxTemplate;
import io.sandbox4j.SandboxTemplateBuilder;
import io.sandbox4j.policy.FunctionPattern;
import io.sandbox4j.policy.SandboxPolicy;
import io.sandbox4j.policy.SandboxSessionRules.OnBusy;
import io.sandbox4j.policy.SandboxSessionRules.OnFailure;
import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link SandboxAutoConfiguration}.
 */
class SandboxAutoConfigurationTests {

	private final ApplicationContextRunner contextRunner = new ApplicationContextRunner()
		.withConfiguration(
				AutoConfigurations.of(SandboxAutoConfiguration.class, SandboxSessionStoreAutoConfiguration.class))
		.withPropertyValues("sandbox.warm-up.enabled=false");

	@Test
	void templateIsThereByDefault() {
		this.contextRunner.run((context) -> {
			assertThat(context).hasSingleBean(SandboxTemplate.class);
			assertThat(context.getBean(SandboxTemplate.class).defaultPolicy()).isEqualTo(SandboxPolicy.of("default"));
		});
	}

	@Test
	void nothingIsThereWhenTheSandboxIsDisabled() {
		this.contextRunner.withPropertyValues("sandbox.enabled=false")
			.run((context) -> assertThat(context).doesNotHaveBean(SandboxTemplate.class)
				.doesNotHaveBean(SandboxTemplateBuilder.class)
				.doesNotHaveBean(SandboxLifecycle.class));
	}

	@Test
	void nothingIsThereWithoutTheCore() {
		this.contextRunner.withClassLoader(new FilteredClassLoader(SandboxTemplate.class))
			.run((context) -> assertThat(context).doesNotHaveBean(SandboxLifecycle.class));
	}

	@Test
	void templateBacksOff() {
		SandboxTemplate own = SandboxTemplate.create();
		this.contextRunner.withBean("own", SandboxTemplate.class, () -> own)
			.run((context) -> assertThat(context).getBean(SandboxTemplate.class).isSameAs(own));
	}

	@Test
	void builderBacksOff() {
		this.contextRunner
			.withBean(SandboxTemplateBuilder.class,
					() -> SandboxTemplate.builder().policies(SandboxPolicy.of("own")).defaultPolicy("own"))
			.run((context) -> assertThat(context.getBean(SandboxTemplate.class).defaultPolicy().name())
				.isEqualTo("own"));
	}

	@Test
	void everyInjectedBuilderIsAnother() {
		this.contextRunner.run((context) -> assertThat(context.getBean(SandboxTemplateBuilder.class))
			.isNotSameAs(context.getBean(SandboxTemplateBuilder.class)));
	}

	@Test
	void policiesComeFromProperties() {
		this.contextRunner.withPropertyValues("sandbox.default-policy=reports",
				"sandbox.policies.analysis.description=Reads orders", "sandbox.policies.analysis.limits.timeout=2s",
				"sandbox.policies.analysis.limits.fuel=1000", "sandbox.policies.analysis.limits.memory=32MB",
				"sandbox.policies.analysis.limits.output=8KB", "sandbox.policies.analysis.limits.result=16KB",
				"sandbox.policies.analysis.limits.input=24KB", "sandbox.policies.analysis.limits.host-calls=7",
				"sandbox.policies.analysis.limits.concurrent-runs=3",
				"sandbox.policies.analysis.limits.queue-timeout=250ms", "sandbox.policies.analysis.deterministic=true",
				"sandbox.policies.analysis.time-zones=Europe/*,Asia/Tokyo", "sandbox.policies.reports.extends=analysis",
				"sandbox.policies.reports.limits.fuel=2000")
			.run((context) -> {
				SandboxTemplate template = context.getBean(SandboxTemplate.class);
				SandboxPolicy analysis = SandboxPolicy.builder("analysis")
					.description("Reads orders")
					.limits((limits) -> limits.timeout(Duration.ofSeconds(2))
						.fuel(1000)
						.memory(32 << 20)
						.output(8 << 10)
						.result(16 << 10)
						.input(24 << 10)
						.hostCalls(7)
						.concurrentRuns(3)
						.queueTimeout(Duration.ofMillis(250)))
					.deterministic(true)
					.timeZones("Europe/*", "Asia/Tokyo")
					.build();
				assertThat(template.policy("analysis")).isEqualTo(analysis);
				assertThat(template.defaultPolicy()).isEqualTo(
						analysis.toBuilder("reports").description("").limits((limits) -> limits.fuel(2000)).build());
			});
	}

	@Test
	void concurrentRunsOfAllPoliciesAreLimited() {
		this.contextRunner
			.withPropertyValues("sandbox.concurrent-runs=1", "sandbox.policies.impatient.limits.queue-timeout=0s")
			.run((context) -> {
				SandboxTemplate template = context.getBean(SandboxTemplate.class);
				SandboxExecution endless = template.code("while True: pass").start();
				SandboxResult next = template.code("1").policy("impatient").execute();
				endless.cancel();
				assertThat(next.status()).isEqualTo(SandboxStatus.REJECTED);
			});
	}

	@Test
	void rulesOfSessionsComeFromPropertiesAndAreInherited() {
		this.contextRunner
			.withPropertyValues("sandbox.policies.analysis.session.on-failure=close",
					"sandbox.policies.analysis.session.on-exception=rollback",
					"sandbox.policies.analysis.session.on-busy=refuse", "sandbox.policies.analysis.session.fuel=1000",
					"sandbox.policies.analysis.session.idle-timeout=10m",
					"sandbox.policies.analysis.session.max-age=2h", "sandbox.policies.analysis.session.max-sessions=7",
					"sandbox.policies.reports.extends=analysis", "sandbox.policies.reports.session.fuel=2000")
			.run((context) -> {
				SandboxTemplate template = context.getBean(SandboxTemplate.class);
				SandboxPolicy analysis = SandboxPolicy.builder("analysis")
					.session((session) -> session.onFailure(OnFailure.CLOSE)
						.onException(OnFailure.ROLLBACK)
						.onBusy(OnBusy.REFUSE)
						.fuel(1000)
						.idleTimeout(Duration.ofMinutes(10))
						.maxAge(Duration.ofHours(2))
						.maxSessions(7))
					.build();
				assertThat(template.policy("analysis").session()).isEqualTo(analysis.session());
				assertThat(template.policy("reports").session()).isEqualTo(
						analysis.toBuilder("reports").session((session) -> session.fuel(2000)).build().session());
			});
	}

	@Test
	void customizersAreCalledInTheirOrderAfterTheProperties() {
		this.contextRunner.withUserConfiguration(Customizers.class)
			.withPropertyValues("sandbox.policies.analysis.description=replaced")
			.run((context) -> assertThat(context.getBean(SandboxTemplate.class).policy("analysis").functions())
				.containsExactly(FunctionPattern.of("second.*")));
	}

	@Test
	void interceptorsAreAppliedInTheirOrder() {
		this.contextRunner.withUserConfiguration(Interceptors.class).run((context) -> {
			context.getBean(SandboxTemplate.class).execute("1");
			assertThat(context.getBean(Interceptors.class).called).containsExactly("first", "second");
		});
	}

	@Test
	void listenersHearOfRuns() {
		this.contextRunner.withUserConfiguration(Listeners.class).run((context) -> {
			SandboxTemplate template = context.getBean(SandboxTemplate.class);
			template.close();
			template.execute("1");
			assertThat(context.getBean(Listeners.class).finished).hasSize(1);
		});
	}

	@Test
	void recentRunsAreLimited() {
		this.contextRunner.withPropertyValues("sandbox.recent-runs=1").run((context) -> {
			SandboxTemplate template = context.getBean(SandboxTemplate.class);
			template.close();
			template.execute("1");
			template.execute("2");
			assertThat(template.recentRuns()).hasSize(1);
		});
	}

	@Configuration(proxyBeanMethods = false)
	static class Customizers {

		@Bean
		@Order(2)
		SandboxTemplateCustomizer second() {
			return (builder) -> builder.policies(SandboxPolicy.builder("analysis").functions("second.*").build());
		}

		@Bean
		@Order(1)
		SandboxTemplateCustomizer first() {
			return (builder) -> builder.policies(SandboxPolicy.builder("analysis").functions("first.*").build());
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class Interceptors {

		private final List<String> called = new ArrayList<>();

		@Bean
		@Order(2)
		SandboxInterceptor second() {
			return (request, chain) -> {
				this.called.add("second");
				return SandboxResult.builder(request).build();
			};
		}

		@Bean
		@Order(1)
		SandboxInterceptor first() {
			return (SandboxRequest request, SandboxInterceptor.Chain chain) -> {
				this.called.add("first");
				return chain.proceed(request);
			};
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class Listeners {

		private final List<SandboxRun> finished = new ArrayList<>();

		@Bean
		SandboxListener listener() {
			return new SandboxListener() {

				@Override
				public void runFinished(SandboxRun run, SandboxResult result) {
					Listeners.this.finished.add(run);
				}

			};
		}

	}

}
