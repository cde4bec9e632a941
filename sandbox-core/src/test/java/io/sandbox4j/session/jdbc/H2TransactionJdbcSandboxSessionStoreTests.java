package io.sandbox4j.session.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Tests for {@link JdbcSandboxSessionStore} on H2 with connections that do not commit by
 * themselves.
 */
class H2TransactionJdbcSandboxSessionStoreTests extends H2JdbcSandboxSessionStoreTests {

	@Override
	void prepare(Connection connection) throws SQLException {
		connection.setAutoCommit(false);
	}

}
