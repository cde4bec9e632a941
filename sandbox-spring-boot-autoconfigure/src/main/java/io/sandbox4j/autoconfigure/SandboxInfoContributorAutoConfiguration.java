package io.sandbox4j.autoconfigure;

import io.sandbox4j.SandboxTemplate;

import org.springframework.boot.actuate.autoconfigure.info.ConditionalOnEnabledInfoContributor;
import org.springframework.boot.actuate.info.InfoContributor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/**
 * {@link EnableAutoConfiguration Auto-configuration} for what Actuator's info says of the
 * sandbox.
 */
@AutoConfiguration(after = SandboxAutoConfiguration.class)
@ConditionalOnClass({ InfoContributor.class, ConditionalOnEnabledInfoContributor.class })
@ConditionalOnBean(SandboxTemplate.class)
@ConditionalOnEnabledInfoContributor("sandbox")
public final class SandboxInfoContributorAutoConfiguration {

	@Bean
	@ConditionalOnMissingBean(name = "sandboxInfoContributor")
	SandboxInfoContributor sandboxInfoContributor() {
		return new SandboxInfoContributor();
	}

}
