package io.sandbox4j.test.autoconfigure.application;

import io.sandbox4j.test.MockSandbox;
import io.sandbox4j.test.autoconfigure.AutoConfigureMockSandbox;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link AutoConfigureMockSandbox}.
 */
@SpringBootTest
@AutoConfigureMockSandbox
class AutoConfigureMockSandboxTests {

	@Test
	void runsOfTheApplicationAreAnswered(@Autowired GreetingService service, @Autowired MockSandbox sandbox) {
		sandbox.whenCodeContains("greet").returns("Good evening");
		assertThat(service.run("greet()")).isEqualTo("Good evening");
		assertThat(sandbox.requests()).singleElement()
			.satisfies((request) -> assertThat(request.policy().name()).isEqualTo("greeting"));
	}

}
