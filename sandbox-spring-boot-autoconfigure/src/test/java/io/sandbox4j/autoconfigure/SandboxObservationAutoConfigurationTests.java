package io.sandbox4j.autoconfigure;

import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.tck.TestObservationRegistry;
import io.sandbox4j.SandboxInterceptor;
import io.sandbox4j.SandboxTemplate;
import io.sandbox4j.observation.DefaultSandboxObservationConvention;
import io.sandbox4j.observation.ObservationSandboxInterceptor;
import io.sandbox4j.observation.SandboxObservationConvention;
import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static io.micrometer.observation.tck.TestObservationRegistryAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Tests for {@link SandboxObservationAutoConfiguration}.
 */
class SandboxObservationAutoConfigurationTests {

	private final TestObservationRegistry registry = TestObservationRegistry.create();

	private final ApplicationContextRunner contextRunner = new ApplicationContextRunner()
		.withConfiguration(
				AutoConfigurations.of(SandboxAutoConfiguration.class, SandboxObservationAutoConfiguration.class))
		.withPropertyValues("sandbox.warm-up.enabled=false");

	private final ApplicationContextRunner observed = this.contextRunner.withBean("registry", ObservationRegistry.class,
			() -> this.registry);

	@Test
	void runIsObserved() {
		this.observed.run((context) -> {
			SandboxTemplate template = context.getBean(SandboxTemplate.class);
			template.close();
			String id = template.execute("1").id();
			assertThat(this.registry).hasSingleObservationThat()
				.hasNameEqualTo("sandbox.run")
				.hasContextualNameEqualTo("sandbox run default")
				.hasLowCardinalityKeyValue("sandbox.policy", "default")
				.hasLowCardinalityKeyValue("sandbox.status", "REJECTED")
				.hasHighCardinalityKeyValue("sandbox.run.id", id)
				.hasHighCardinalityKeyValue("sandbox.fuel", "0")
				.hasBeenStarted()
				.hasBeenStopped()
				.doesNotHaveError();
		});
	}

	@Test
	void interceptorThatThrowsIsAnError() {
		this.observed.withBean(SandboxInterceptor.class, () -> (request, chain) -> {
			throw new IllegalStateException("not approved");
		}).run((context) -> {
			assertThatIllegalStateException().isThrownBy(() -> context.getBean(SandboxTemplate.class).execute("1"));
			assertThat(this.registry).hasSingleObservationThat()
				.hasLowCardinalityKeyValue("sandbox.status", "NONE")
				.hasError();
		});
	}

	@Test
	void conventionCanBeReplaced() {
		this.observed.withBean(SandboxObservationConvention.class, () -> new DefaultSandboxObservationConvention() {

			@Override
			public String getName() {
				return "own.name";
			}

		}).run((context) -> {
			SandboxTemplate template = context.getBean(SandboxTemplate.class);
			template.close();
			template.execute("1");
			assertThat(this.registry).hasSingleObservationThat().hasNameEqualTo("own.name");
		});
	}

	@Test
	void interceptorBacksOff() {
		this.observed
			.withBean("own", ObservationSandboxInterceptor.class,
					() -> new ObservationSandboxInterceptor(ObservationRegistry.NOOP, null, (policy) -> policy))
			.run((context) -> assertThat(context).hasSingleBean(ObservationSandboxInterceptor.class).hasBean("own"));
	}

	@Test
	void nothingIsThereWithoutARegistry() {
		this.contextRunner.run((context) -> assertThat(context).doesNotHaveBean(ObservationSandboxInterceptor.class));
	}

	@Test
	void nothingIsThereWithoutMicrometer() {
		this.contextRunner.withClassLoader(new FilteredClassLoader(ObservationRegistry.class))
			.run((context) -> assertThat(context).hasSingleBean(SandboxTemplate.class)
				.doesNotHaveBean("observationSandboxInterceptor"));
	}

	@Test
	void nothingIsThereWhenTheSandboxIsDisabled() {
		this.observed.withPropertyValues("sandbox.enabled=false")
			.run((context) -> assertThat(context).doesNotHaveBean(ObservationSandboxInterceptor.class));
	}

}
