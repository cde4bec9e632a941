package io.sandbox4j.autoconfigure;

import io.micrometer.core.instrument.MeterRegistry;
import io.sandbox4j.SandboxTemplate;
import io.sandbox4j.metrics.SandboxMeterBinder;
import io.sandbox4j.metrics.SandboxMetricsListener;
import io.sandbox4j.metrics.SandboxSessionMeterBinder;
import io.sandbox4j.session.SandboxSessionStore;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/**
 * {@link EnableAutoConfiguration Auto-configuration} for the metrics of the sandbox.
 */
@AutoConfiguration(after = SandboxAutoConfiguration.class,
		afterName = "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration")
@ConditionalOnClass(MeterRegistry.class)
@ConditionalOnBean({ SandboxTemplate.class, MeterRegistry.class })
public final class SandboxMetricsAutoConfiguration {

	@Bean
	@ConditionalOnMissingBean
	SandboxMetricsListener sandboxMetricsListener(MeterRegistry registry, ObjectProvider<SandboxTemplate> template) {
		return new SandboxMetricsListener(registry, new PolicyTag(template));
	}

	@Bean
	@ConditionalOnMissingBean
	SandboxMeterBinder sandboxMeterBinder(SandboxTemplate template) {
		return new SandboxMeterBinder(template);
	}

	@Bean
	@ConditionalOnMissingBean
	SandboxSessionMeterBinder sandboxSessionMeterBinder(SandboxTemplate template,
			ObjectProvider<SandboxSessionStore> store) {
		return new SandboxSessionMeterBinder(template, store.getIfUnique());
	}

}
