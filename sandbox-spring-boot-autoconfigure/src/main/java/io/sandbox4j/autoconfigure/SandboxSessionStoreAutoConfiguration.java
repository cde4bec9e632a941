package io.sandbox4j.autoconfigure;

import java.time.Clock;

import com.hazelcast.core.HazelcastInstance;
import io.sandbox4j.SandboxTemplate;
import io.sandbox4j.session.InMemorySandboxSessionStore;
import io.sandbox4j.session.SandboxSessionStore;
import io.sandbox4j.session.hazelcast.HazelcastSandboxSessionStore;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * {@link EnableAutoConfiguration Auto-configuration} for the {@link SandboxSessionStore}.
 * Which one there is only {@code sandbox.sessions.store} says: that there is a database
 * is no reason to put sessions in it.
 */
@AutoConfiguration(before = SandboxAutoConfiguration.class,
		afterName = { "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
				"org.springframework.boot.hazelcast.autoconfigure.HazelcastAutoConfiguration" })
@ConditionalOnClass(SandboxTemplate.class)
@ConditionalOnBooleanProperty(name = "sandbox.enabled", matchIfMissing = true)
@ConditionalOnMissingBean(SandboxSessionStore.class)
@EnableConfigurationProperties(SandboxProperties.class)
@Import(JdbcSessionStoreConfiguration.class)
public final class SandboxSessionStoreAutoConfiguration {

	@Configuration(proxyBeanMethods = false)
	@ConditionalOnSessionStore(SessionStoreType.IN_MEMORY)
	static class InMemory {

		@Bean
		InMemorySandboxSessionStore sandboxSessionStore(SandboxProperties properties) {
			return SessionPropertiesMapper.inMemory(properties.getSessions());
		}

	}

	@Configuration(proxyBeanMethods = false)
	@ConditionalOnSessionStore(SessionStoreType.HAZELCAST)
	@ConditionalOnClass(HazelcastInstance.class)
	@ConditionalOnBean(HazelcastInstance.class)
	static class Hazelcast {

		@Bean
		HazelcastSandboxSessionStore sandboxSessionStore(HazelcastInstance hazelcast, SandboxProperties properties) {
			return new HazelcastSandboxSessionStore(hazelcast, properties.getSessions().getHazelcast().getMapName(),
					Clock.systemUTC());
		}

	}

}
