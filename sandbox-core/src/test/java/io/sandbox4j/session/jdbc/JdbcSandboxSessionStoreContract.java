package io.sandbox4j.session.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import io.sandbox4j.session.SandboxSessionStore;
import io.sandbox4j.session.SandboxSessionStoreContract;
import io.sandbox4j.session.SessionStoreException;
import io.sandbox4j.session.StoredSession;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What the store must do on every database, in addition to the contract.
 */
abstract class JdbcSandboxSessionStoreContract extends SandboxSessionStoreContract {

	/**
	 * Return a data source, with connections that commit each statement.
	 */
	abstract DataSource dataSource();

	abstract String schema();

	/**
	 * Prepare a new connection, as the settings of a pool would.
	 */
	void prepare(Connection connection) throws SQLException {
	}

	@Override
	protected SandboxSessionStore emptyStore(Clock clock) throws Exception {
		try (Connection connection = dataSource().getConnection(); Statement statement = connection.createStatement()) {
			statement.execute("DROP TABLE IF EXISTS sandbox_session");
			statement.execute(script());
			// Again, as when the next instance of the application starts.
			statement.execute(script());
		}
		return new JdbcSandboxSessionStore(prepared(), JdbcSandboxSessionStore.DEFAULT_TABLE, clock);
	}

	String script() throws IOException {
		try (InputStream stream = JdbcSandboxSessionStore.class.getResourceAsStream(schema())) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private DataSource prepared() {
		return dataSource((connection) -> {
			prepare(connection);
			return connection;
		});
	}

	@Test
	void isShared() {
		assertThat(new JdbcSandboxSessionStore(dataSource()).isShared()).isTrue();
	}

	@Test
	void tableCanBeAnother() throws Exception {
		try (Connection connection = dataSource().getConnection(); Statement statement = connection.createStatement()) {
			statement.execute("DROP SCHEMA IF EXISTS app CASCADE");
			statement.execute("CREATE SCHEMA app");
			statement.execute(script().replace("EXISTS sandbox_session", "EXISTS app.programs"));
		}
		SandboxSessionStore store = new JdbcSandboxSessionStore(prepared(), "app.programs", this.clock);
		StoredSession session = session("a", 1);
		store.insert(session);
		assertThat(store.find("a")).isPresent();
		assertThat(new JdbcSandboxSessionStore(dataSource()).find("a")).isEmpty();
	}

	@Test
	void databaseThatIsNotSetUpIsReported() {
		SandboxSessionStore store = new JdbcSandboxSessionStore(prepared(), "missing", this.clock);
		assertThatExceptionOfType(SessionStoreException.class).isThrownBy(() -> store.find("a"))
			.withMessageContaining("'missing'")
			.withCauseInstanceOf(SQLException.class);
		assertThatExceptionOfType(SessionStoreException.class).isThrownBy(() -> store.insert(session("a", 1)));
	}

	@Test
	void databaseThatIsOutOfReachIsReported() {
		SandboxSessionStore store = new JdbcSandboxSessionStore(dataSource((connection) -> {
			connection.close();
			throw new SQLException("refused", "08001");
		}), JdbcSandboxSessionStore.DEFAULT_TABLE, this.clock);
		assertThatExceptionOfType(SessionStoreException.class).isThrownBy(() -> store.insert(session("a", 1)))
			.withMessageContaining("no connection");
	}

	@Test
	void rollbackOfTheCallersTransactionLeavesTheSession() throws Exception {
		SandboxSessionStore store = emptyStore(this.clock);
		try (Connection caller = dataSource().getConnection(); Statement statement = caller.createStatement()) {
			statement.execute("CREATE TABLE IF NOT EXISTS callers (id INT)");
			caller.setAutoCommit(false);
			statement.execute("INSERT INTO callers VALUES (1)");
			store.insert(session("a", 1));
			caller.rollback();
		}
		assertThat(store.version("a")).hasValue(1L);
	}

	@Test
	void changeWhoseConfirmationIsLostCountsAsMade() throws Exception {
		SandboxSessionStore store = emptyStore(this.clock);
		SandboxSessionStore unlucky = losing(true);
		unlucky.insert(session("a", 1));
		unlucky.update(session("a", 2), 1);
		assertThat(store.version("a")).hasValue(2L);
	}

	@Test
	void changeThatWasLostWithItsConnectionIsAFailure() throws Exception {
		SandboxSessionStore store = emptyStore(this.clock);
		store.insert(session("a", 1));
		assertThatExceptionOfType(SessionStoreException.class)
			.isThrownBy(() -> losing(false).update(session("a", 2), 1));
		assertThat(store.version("a")).hasValue(1L);
	}

	@Test
	void whatTheDatabaseWantsToBeTriedAgainIsTriedAgain() throws Exception {
		SandboxSessionStore store = emptyStore(this.clock);
		AtomicInteger failures = new AtomicInteger(3);
		SandboxSessionStore busy = new JdbcSandboxSessionStore(onUpdate((statement) -> {
			if (failures.getAndDecrement() > 0) {
				throw new SQLException("could not serialize access", "40001");
			}
			return statement.executeUpdate();
		}), JdbcSandboxSessionStore.DEFAULT_TABLE, this.clock);
		busy.insert(session("a", 1));
		assertThat(store.version("a")).hasValue(1L);
	}

	@Test
	void connectionsAreGivenBack() throws Exception {
		emptyStore(this.clock);
		AtomicInteger open = new AtomicInteger();
		SandboxSessionStore store = new JdbcSandboxSessionStore(dataSource((connection) -> {
			open.incrementAndGet();
			return proxy(Connection.class, connection, (call) -> {
				if (call.equals("close")) {
					open.decrementAndGet();
				}
				return null;
			});
		}), JdbcSandboxSessionStore.DEFAULT_TABLE, this.clock);
		store.insert(session("a", 1));
		assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> store.insert(session("a", 2)));
		store.update(session("a", 3), 1);
		assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> store.update(session("a", 4), 1));
		store.find("a");
		store.list(1);
		store.delete("a");
		assertThat(open).hasValue(0);
	}

	/**
	 * Return a store whose connections break at every write: after the change or before
	 * it.
	 */
	private SandboxSessionStore losing(boolean after) {
		return new JdbcSandboxSessionStore(onUpdate((statement) -> {
			int count = after ? statement.executeUpdate() : 1;
			if (count > 0) {
				throw new SQLException("connection reset", "08006");
			}
			return count;
		}), JdbcSandboxSessionStore.DEFAULT_TABLE, this.clock);
	}

	private DataSource onUpdate(Update update) {
		return dataSource((connection) -> proxy(Connection.class, connection,
				(call) -> call.equals("prepareStatement") ? update : null));
	}

	private DataSource dataSource(Change change) {
		return (DataSource) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { DataSource.class },
				(proxy, method, arguments) -> change.of(dataSource().getConnection()));
	}

	private static <T> T proxy(Class<T> type, T target, Watch watch) {
		InvocationHandler handler = (proxy, method, arguments) -> {
			Update update = watch.called(method.getName());
			try {
				Object result = method.invoke(target, arguments);
				if (update == null) {
					return result;
				}
				PreparedStatement statement = (PreparedStatement) result;
				return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { PreparedStatement.class },
						(same, call, values) -> call.getName().equals("executeUpdate") ? update.run(statement)
								: call.invoke(statement, values));
			}
			catch (InvocationTargetException ex) {
				throw ex.getCause();
			}
		};
		return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, handler));
	}

	private StoredSession session(String id, long version) {
		Instant now = this.clock.instant();
		return new StoredSession(id, version, "analysis", now, now.plusSeconds(600), new byte[] { (byte) version });
	}

	private interface Change {

		Connection of(Connection connection) throws SQLException;

	}

	private interface Update {

		int run(PreparedStatement statement) throws SQLException;

	}

	private interface Watch {

		Update called(String method);

	}

}
