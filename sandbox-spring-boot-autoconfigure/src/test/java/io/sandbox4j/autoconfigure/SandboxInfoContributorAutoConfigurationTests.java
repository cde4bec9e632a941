package io.sandbox4j.autoconfigure;

import java.util.Map;

import io.sandbox4j.SandboxInfo;
import io.sandbox4j.SandboxTemplate;
import org.junit.jupiter.api.Test;

import org.springframework.boot.actuate.info.Info;
import org.springframework.boot.actuate.info.InfoContributor;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link SandboxInfoContributorAutoConfiguration}.
 */
class SandboxInfoContributorAutoConfigurationTests {

	private final ApplicationContextRunner contextRunner = new ApplicationContextRunner()
		.withConfiguration(
				AutoConfigurations.of(SandboxAutoConfiguration.class, SandboxInfoContributorAutoConfiguration.class))
		.withPropertyValues("sandbox.warm-up.enabled=false");

	@Test
	void interpreterIsShown() {
		this.contextRunner.run((context) -> {
			Info.Builder builder = new Info.Builder();
			context.getBean(InfoContributor.class).contribute(builder);
			assertThat(builder.build().getDetails()).containsEntry("sandbox",
					Map.of("runtime", Map.of("name", "MicroPython on WebAssembly", "version", "1.25.0"), "language",
							Map.of("name", "Python", "version", "3.11"), "image",
							Map.of("digest", SandboxInfo.current().imageDigest())));
		});
	}

	@Test
	void contributorBacksOff() {
		this.contextRunner.withBean("sandboxInfoContributor", InfoContributor.class, () -> (builder) -> {
		}).run((context) -> assertThat(context).doesNotHaveBean(SandboxInfoContributor.class));
	}

	@Test
	void nothingIsThereWhenTheContributorIsDisabled() {
		this.contextRunner.withPropertyValues("management.info.sandbox.enabled=false")
			.run((context) -> assertThat(context).doesNotHaveBean(InfoContributor.class));
	}

	@Test
	void nothingIsThereWithoutActuator() {
		this.contextRunner.withClassLoader(new FilteredClassLoader(InfoContributor.class))
			.run((context) -> assertThat(context).hasSingleBean(SandboxTemplate.class)
				.doesNotHaveBean("sandboxInfoContributor"));
	}

	@Test
	void nothingIsThereWhenTheSandboxIsDisabled() {
		this.contextRunner.withPropertyValues("sandbox.enabled=false")
			.run((context) -> assertThat(context).doesNotHaveBean(InfoContributor.class));
	}

}
