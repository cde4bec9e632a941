package com.example.orderdesk;

import java.util.Properties;

import javax.sql.DataSource;

import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A second way into the database, for the SQL of programs.
 */
@Configuration(proxyBeanMethods = false)
class ReaderConfiguration {

	/**
	 * Return connections of the user that may only read. Each is a new one, because a
	 * program may set variables and settings of its connection, which the next one must
	 * not find. It is no candidate where any data source will do.
	 */
	@Bean(defaultCandidate = false)
	DataSource readerDataSource(DataSourceProperties database, OrderDeskProperties properties) {
		Properties user = new Properties();
		user.setProperty("user", properties.reader().username());
		user.setProperty("password", properties.reader().password());
		return new DriverManagerDataSource(database.determineUrl(), user);
	}

}
