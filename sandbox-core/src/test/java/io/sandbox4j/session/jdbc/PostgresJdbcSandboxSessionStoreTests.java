package io.sandbox4j.session.jdbc;

import javax.sql.DataSource;

import io.sandbox4j.postgres.PostgresServer;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Tests for {@link JdbcSandboxSessionStore} on PostgreSQL.
 */
class PostgresJdbcSandboxSessionStoreTests extends JdbcSandboxSessionStoreContract {

	@RegisterExtension
	static final PostgresServer SERVER = new PostgresServer();

	@Override
	DataSource dataSource() {
		PGSimpleDataSource database = new PGSimpleDataSource();
		database.setUrl(SERVER.url());
		database.setUser(SERVER.username());
		database.setPassword(SERVER.password());
		return database;
	}

	@Override
	String schema() {
		return "schema-postgresql.sql";
	}

}
