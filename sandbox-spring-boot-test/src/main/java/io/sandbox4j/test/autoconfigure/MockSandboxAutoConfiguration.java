package io.sandbox4j.test.autoconfigure;

import io.sandbox4j.autoconfigure.SandboxAutoConfiguration;
import io.sandbox4j.test.MockSandbox;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/**
 * Auto-configuration for {@link MockSandbox}. As an interceptor it is found by the
 * sandbox's own auto-configuration.
 *
 * @see AutoConfigureMockSandbox
 */
@AutoConfiguration(before = SandboxAutoConfiguration.class)
final class MockSandboxAutoConfiguration {

	@Bean
	@ConditionalOnMissingBean
	MockSandbox mockSandbox() {
		return new MockSandbox();
	}

}
