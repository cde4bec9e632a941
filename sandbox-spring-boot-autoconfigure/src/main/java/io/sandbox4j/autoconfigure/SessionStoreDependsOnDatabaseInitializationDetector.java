package io.sandbox4j.autoconfigure;

import java.util.Set;

import io.sandbox4j.session.jdbc.JdbcSandboxSessionStore;

import org.springframework.boot.sql.init.dependency.AbstractBeansOfTypeDependsOnDatabaseInitializationDetector;

/**
 * Lets what creates tables, Flyway too, go before the store that needs one.
 */
class SessionStoreDependsOnDatabaseInitializationDetector
		extends AbstractBeansOfTypeDependsOnDatabaseInitializationDetector {

	@Override
	protected Set<Class<?>> getDependsOnDatabaseInitializationBeanTypes() {
		return Set.of(JdbcSandboxSessionStore.class);
	}

}
