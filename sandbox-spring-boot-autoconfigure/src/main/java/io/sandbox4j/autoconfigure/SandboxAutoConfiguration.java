package io.sandbox4j.autoconfigure;

import io.sandbox4j.SandboxInterceptor;
import io.sandbox4j.SandboxListener;
import io.sandbox4j.SandboxTemplate;
import io.sandbox4j.SandboxTemplateBuilder;
import io.sandbox4j.host.HostFunctionRegistry;
import io.sandbox4j.session.SandboxSessionStore;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.context.LifecycleProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Scope;

/**
 * {@link EnableAutoConfiguration Auto-configuration} for the {@link SandboxTemplate}.
 */
@AutoConfiguration
@ConditionalOnClass(SandboxTemplate.class)
@ConditionalOnBooleanProperty(name = "sandbox.enabled", matchIfMissing = true)
@EnableConfigurationProperties(SandboxProperties.class)
public final class SandboxAutoConfiguration {

	@Bean
	@ConditionalOnMissingBean
	HostFunctionRegistry hostFunctionRegistry(ConfigurableListableBeanFactory beanFactory,
			SandboxProperties properties) {
		HostFunctionRegistry functions = HostFunctionRegistry.of(new HostFunctionBeans(beanFactory).functions());
		new GrantCheck(functions).check(properties.getPolicies());
		return functions;
	}

	@Bean
	@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
	@ConditionalOnMissingBean
	SandboxTemplateBuilder sandboxTemplateBuilder(SandboxProperties properties, HostFunctionRegistry functions,
			ObjectProvider<SandboxSessionStore> sessionStore, ObjectProvider<SandboxInterceptor> interceptors,
			ObjectProvider<SandboxListener> listeners, ObjectProvider<SandboxTemplateCustomizer> customizers) {
		SandboxTemplateBuilder builder = SandboxTemplate.builder()
			.policies(PolicyPropertiesMapper.policies(properties.getPolicies()))
			.defaultPolicy(properties.getDefaultPolicy())
			.recentRuns(properties.getRecentRuns())
			.functions(functions)
			.sessions(new SessionPropertiesMapper(properties.getSessions(), sessionStore.getIfAvailable())::apply)
			.interceptors(interceptors.orderedStream().toList())
			.listeners(listeners.orderedStream().toList());
		if (properties.getConcurrentRuns() != null) {
			builder.concurrentRuns(properties.getConcurrentRuns());
		}
		customizers.orderedStream().forEach((customizer) -> customizer.customize(builder));
		return builder;
	}

	@Bean
	@ConditionalOnMissingBean
	SandboxTemplate sandboxTemplate(SandboxTemplateBuilder builder) {
		return builder.build();
	}

	@Bean
	@ConditionalOnMissingBean
	SandboxProbe sandboxProbe() {
		return new SandboxProbe();
	}

	@Bean
	@ConditionalOnMissingBean
	SandboxWarmUp sandboxWarmUp(SandboxProperties properties, SandboxProbe probe) {
		return new SandboxWarmUp(properties.getWarmUp(), probe);
	}

	@Bean
	@ConditionalOnMissingBean
	SandboxLifecycle sandboxLifecycle(SandboxProperties properties, SandboxTemplate template, SandboxWarmUp warmUp,
			ObjectProvider<LifecycleProperties> lifecycle) {
		return new SandboxLifecycle(template, warmUp, properties.getShutdown().getTimeout(),
				lifecycle.getIfAvailable(LifecycleProperties::new).getTimeoutPerShutdownPhase());
	}

}
