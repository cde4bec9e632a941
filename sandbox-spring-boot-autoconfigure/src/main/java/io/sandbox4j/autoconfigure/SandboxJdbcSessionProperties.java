package io.sandbox4j.autoconfigure;

import io.sandbox4j.session.jdbc.JdbcSandboxSessionStore;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.jdbc.init.DatabaseInitializationProperties;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;

/**
 * Configuration properties of sessions in a database.
 */
@ConfigurationProperties("sandbox.sessions.jdbc")
public class SandboxJdbcSessionProperties extends DatabaseInitializationProperties implements Validator {

	static final String DEFAULT_SCHEMA_LOCATION = "classpath:io/sandbox4j/session/jdbc/schema-@@platform@@.sql";

	/**
	 * Name of the table that sessions are kept in. The schema that comes with the sandbox
	 * creates one of that name.
	 */
	private String tableName = JdbcSandboxSessionStore.DEFAULT_TABLE;

	public String getTableName() {
		return this.tableName;
	}

	public void setTableName(String tableName) {
		this.tableName = tableName;
	}

	@Override
	public String getDefaultSchemaLocation() {
		return DEFAULT_SCHEMA_LOCATION;
	}

	@Override
	public boolean supports(Class<?> type) {
		return SandboxJdbcSessionProperties.class.isAssignableFrom(type);
	}

	@Override
	public void validate(Object target, Errors errors) {
		try {
			JdbcSandboxSessionStore.requireTable(((SandboxJdbcSessionProperties) target).getTableName());
		}
		catch (IllegalArgumentException ex) {
			errors.rejectValue("table-name", "sandbox.invalid", String.valueOf(ex.getMessage()));
		}
	}

}
