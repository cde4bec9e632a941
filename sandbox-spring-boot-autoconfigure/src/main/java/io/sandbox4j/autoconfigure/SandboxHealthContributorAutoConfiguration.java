package io.sandbox4j.autoconfigure;

import io.sandbox4j.SandboxTemplate;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.context.annotation.Bean;

/**
 * {@link EnableAutoConfiguration Auto-configuration} for the health of the sandbox.
 */
@AutoConfiguration(after = SandboxAutoConfiguration.class,
		beforeName = "org.springframework.boot.health.autoconfigure.contributor.HealthContributorAutoConfiguration")
@ConditionalOnClass({ Health.class, ConditionalOnEnabledHealthIndicator.class })
@ConditionalOnBean({ SandboxTemplate.class, SandboxProbe.class })
@ConditionalOnEnabledHealthIndicator("sandbox")
public final class SandboxHealthContributorAutoConfiguration {

	@Bean
	@ConditionalOnMissingBean(name = "sandboxHealthIndicator")
	SandboxHealthIndicator sandboxHealthIndicator(SandboxTemplate template, SandboxProbe probe, SandboxWarmUp warmUp,
			SandboxProperties properties) {
		return new SandboxHealthIndicator(template, probe, warmUp, properties.getHealth());
	}

}
