package io.sandbox4j.autoconfigure;

import io.micrometer.observation.ObservationRegistry;
import io.sandbox4j.SandboxTemplate;
import io.sandbox4j.observation.ObservationSandboxInterceptor;
import io.sandbox4j.observation.SandboxObservationConvention;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/**
 * {@link EnableAutoConfiguration Auto-configuration} for the observation of runs.
 */
@AutoConfiguration(after = SandboxAutoConfiguration.class,
		afterName = "org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration")
@ConditionalOnClass(ObservationRegistry.class)
@ConditionalOnBean({ SandboxTemplate.class, ObservationRegistry.class })
public final class SandboxObservationAutoConfiguration {

	@Bean
	@ConditionalOnMissingBean
	ObservationSandboxInterceptor observationSandboxInterceptor(ObservationRegistry registry,
			ObjectProvider<SandboxObservationConvention> convention, ObjectProvider<SandboxTemplate> template) {
		return new ObservationSandboxInterceptor(registry, convention.getIfAvailable(), new PolicyTag(template));
	}

}
