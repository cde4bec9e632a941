package io.sandbox4j.autoconfigure;

import java.time.Clock;
import java.util.Objects;

import javax.sql.DataSource;

import io.sandbox4j.session.jdbc.JdbcSandboxSessionStore;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.init.DataSourceScriptDatabaseInitializer;
import org.springframework.boot.sql.autoconfigure.init.OnDatabaseInitializationCondition;
import org.springframework.boot.sql.init.dependency.DatabaseInitializationDependencyConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/**
 * The store in a database, and what creates its table.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnSessionStore(SessionStoreType.JDBC)
@ConditionalOnClass({ DataSource.class, DataSourceScriptDatabaseInitializer.class })
@ConditionalOnBean(DataSource.class)
@EnableConfigurationProperties(SandboxJdbcSessionProperties.class)
@Import(DatabaseInitializationDependencyConfigurer.class)
class JdbcSessionStoreConfiguration {

	@Bean
	JdbcSandboxSessionStore sandboxSessionStore(@SandboxSessionDataSource ObjectProvider<DataSource> sessionDataSource,
			ObjectProvider<DataSource> dataSource, SandboxJdbcSessionProperties properties) {
		return new JdbcSandboxSessionStore(withoutTransactions(sessionDataSource.getIfAvailable(dataSource::getObject)),
				properties.getTableName(), Clock.systemUTC());
	}

	// The store commits for itself, and must not commit its caller's transaction.
	private static DataSource withoutTransactions(DataSource dataSource) {
		return (dataSource instanceof TransactionAwareDataSourceProxy proxy)
				? Objects.requireNonNull(proxy.getTargetDataSource()) : dataSource;
	}

	@Bean
	@ConditionalOnMissingBean
	@Conditional(OnSchemaCondition.class)
	SandboxSessionDataSourceScriptDatabaseInitializer sandboxSessionDataSourceScriptDatabaseInitializer(
			@SandboxSessionDataSource ObjectProvider<DataSource> sessionDataSource,
			ObjectProvider<DataSource> dataSource, SandboxJdbcSessionProperties properties) {
		return new SandboxSessionDataSourceScriptDatabaseInitializer(
				sessionDataSource.getIfAvailable(dataSource::getObject), properties);
	}

	static class OnSchemaCondition extends OnDatabaseInitializationCondition {

		OnSchemaCondition() {
			super("Sandbox sessions", "sandbox.sessions.jdbc.initialize-schema");
		}

	}

}
