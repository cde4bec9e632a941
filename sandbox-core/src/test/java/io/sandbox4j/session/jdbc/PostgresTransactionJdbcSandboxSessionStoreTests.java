package io.sandbox4j.session.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Tests for {@link JdbcSandboxSessionStore} on PostgreSQL with connections that neither
 * commit by themselves nor see what others do meanwhile.
 */
class PostgresTransactionJdbcSandboxSessionStoreTests extends PostgresJdbcSandboxSessionStoreTests {

	@Override
	void prepare(Connection connection) throws SQLException {
		connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
		connection.setAutoCommit(false);
	}

}
