package io.sandbox4j.autoconfigure;

import io.sandbox4j.SandboxTemplate;
import io.sandbox4j.actuate.endpoint.SandboxEndpoint;
import io.sandbox4j.host.HostFunctionRegistry;

import org.springframework.boot.actuate.autoconfigure.endpoint.condition.ConditionalOnAvailableEndpoint;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/**
 * {@link EnableAutoConfiguration Auto-configuration} for the {@link SandboxEndpoint}.
 */
@AutoConfiguration(after = SandboxAutoConfiguration.class)
@ConditionalOnClass(ConditionalOnAvailableEndpoint.class)
@ConditionalOnBean({ SandboxTemplate.class, HostFunctionRegistry.class })
@ConditionalOnAvailableEndpoint(SandboxEndpoint.class)
public final class SandboxEndpointAutoConfiguration {

	@Bean
	@ConditionalOnMissingBean
	SandboxEndpoint sandboxEndpoint(SandboxTemplate template, HostFunctionRegistry functions) {
		return new SandboxEndpoint(template, functions);
	}

}
