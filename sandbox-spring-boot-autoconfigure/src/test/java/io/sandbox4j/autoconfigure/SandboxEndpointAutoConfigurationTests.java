package io.sandbox4j.autoconfigure;

import java.util.List;

import io.sandbox4j.SandboxStatus;
import io.sandbox4j.SandboxTemplate;
import io.sandbox4j.actuate.endpoint.SandboxEndpoint;
import io.sandbox4j.actuate.endpoint.SandboxEndpoint.FunctionDescriptor;
import io.sandbox4j.actuate.endpoint.SandboxEndpoint.SandboxDescriptor;
import io.sandbox4j.host.HostFunction;
import io.sandbox4j.host.HostFunctionRegistry;
import io.sandbox4j.host.HostModule;
import org.junit.jupiter.api.Test;

import org.springframework.boot.actuate.autoconfigure.endpoint.condition.ConditionalOnAvailableEndpoint;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link SandboxEndpointAutoConfiguration} and {@link SandboxEndpoint}.
 */
class SandboxEndpointAutoConfigurationTests {

	private final ApplicationContextRunner contextRunner = new ApplicationContextRunner()
		.withConfiguration(
				AutoConfigurations.of(SandboxAutoConfiguration.class, SandboxEndpointAutoConfiguration.class))
		.withPropertyValues("sandbox.warm-up.enabled=false");

	private final ApplicationContextRunner exposed = this.contextRunner
		.withPropertyValues("management.endpoints.web.exposure.include=sandbox");

	@Test
	void policiesAreShown() {
		this.exposed
			.withPropertyValues("sandbox.policies.analysis.description=Reads orders",
					"sandbox.policies.analysis.limits.fuel=5")
			.run((context) -> {
				SandboxDescriptor descriptor = context.getBean(SandboxEndpoint.class).sandbox();
				assertThat(descriptor.defaultPolicy()).isEqualTo("default");
				assertThat(descriptor.policies()).containsOnlyKeys("analysis", "default");
				assertThat(descriptor.policies().get("analysis").description()).isEqualTo("Reads orders");
				assertThat(descriptor.policies().get("analysis").limits().fuel()).isEqualTo(5);
			});
	}

	@Test
	void functionsAndTheirGrantsAreShown() {
		this.exposed.withBean(Shop.class)
			.withPropertyValues("sandbox.policies.analysis.functions=shop.*",
					"sandbox.policies.sealed.description=none")
			.run((context) -> assertThat(context.getBean(SandboxEndpoint.class).sandbox().functions())
				.containsEntry("shop.orders", new FunctionDescriptor("orders(country: str) -> list[int]",
						"Return orders.", List.of("analysis"))));
	}

	@Test
	void runsAreShownWithoutCode() {
		this.exposed.run((context) -> {
			SandboxTemplate template = context.getBean(SandboxTemplate.class);
			template.close();
			String id = template.execute("secret = 42").id();
			SandboxDescriptor descriptor = context.getBean(SandboxEndpoint.class).sandbox();
			assertThat(descriptor.runs().recent()).singleElement().satisfies((run) -> {
				assertThat(run.id()).isEqualTo(id);
				assertThat(run.status()).isEqualTo(SandboxStatus.REJECTED);
			});
			assertThat(descriptor.toString()).contains(id).doesNotContain("secret");
		});
	}

	@Test
	void endpointBacksOff() {
		SandboxEndpoint own = new SandboxEndpoint(SandboxTemplate.create(), HostFunctionRegistry.of(List.of()));
		this.exposed.withBean("own", SandboxEndpoint.class, () -> own)
			.run((context) -> assertThat(context).getBean(SandboxEndpoint.class).isSameAs(own));
	}

	@Test
	void nothingIsThereWhenTheEndpointIsNotExposed() {
		this.contextRunner.run((context) -> assertThat(context).doesNotHaveBean(SandboxEndpoint.class));
	}

	@Test
	void nothingIsThereWithoutActuator() {
		this.exposed.withClassLoader(new FilteredClassLoader(ConditionalOnAvailableEndpoint.class))
			.run((context) -> assertThat(context).hasSingleBean(SandboxTemplate.class)
				.doesNotHaveBean("sandboxEndpoint"));
	}

	@Test
	void nothingIsThereWhenTheSandboxIsDisabled() {
		this.exposed.withPropertyValues("sandbox.enabled=false")
			.run((context) -> assertThat(context).doesNotHaveBean(SandboxEndpoint.class));
	}

	@HostModule("shop")
	static class Shop {

		@HostFunction(description = "Return orders.")
		List<Integer> orders(String country) {
			return List.of();
		}

	}

}
