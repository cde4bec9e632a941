package io.sandbox4j.test.autoconfigure.application;

import io.sandbox4j.SandboxTemplate;
import io.sandbox4j.test.autoconfigure.SandboxTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;

import static io.sandbox4j.test.SandboxAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link SandboxTest}.
 */
@SandboxTest(properties = "sandbox.policies.small.limits.memory=4MB")
class SandboxTestIntegrationTests {

	@Test
	void programsCallTheModulesOfTheApplication(@Autowired SandboxTemplate sandbox) {
		assertThat(sandbox.code("import greetings\ngreetings.greet('Ada')").policy("greeting").execute())
			.hasValue("Hello Ada")
			.hasHostCalls(1);
	}

	@Test
	void otherComponentsAreLeftOut(@Autowired ApplicationContext context) {
		assertThat(context.getBeansOfType(Greetings.class)).hasSize(1);
		assertThat(context.getBeansOfType(GreetingService.class)).isEmpty();
	}

	@Test
	void propertiesAreAdded(@Autowired SandboxTemplate sandbox) {
		assertThat(sandbox.policy("small").limits().memory()).isEqualTo(4 << 20);
	}

	@Test
	void nothingIsWarmedUp(@Autowired Environment environment) {
		assertThat(environment.getProperty("sandbox.warm-up.enabled")).isEqualTo("false");
	}

}
