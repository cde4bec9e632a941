package com.example.orderdesk;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import io.sandbox4j.autoconfigure.SandboxSessionDataSource;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/**
 * The database that copies of this application keep sessions in together.
 */
@Configuration(proxyBeanMethods = false)
@Profile("cluster")
class SessionDatabaseConfiguration {

	@Bean(defaultCandidate = false)
	@SandboxSessionDataSource
	@ConfigurationProperties("order-desk.session-database")
	DataSource sessionDataSource() {
		return new HikariDataSource();
	}

}
