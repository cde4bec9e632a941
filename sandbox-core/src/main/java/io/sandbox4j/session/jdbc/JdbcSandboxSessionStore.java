package io.sandbox4j.session.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import javax.sql.DataSource;

import io.sandbox4j.session.SandboxSessionStore;
import io.sandbox4j.session.SessionConflictException;
import io.sandbox4j.session.SessionStoreException;
import io.sandbox4j.session.StoredSession;

/**
 * Keeps sessions in a table of a relational database, H2 or PostgreSQL, that all
 * instances of an application share. Of two writers one wins: each statement that writes
 * names the version that it replaces.
 * <p>
 * Each operation takes a connection of its own and commits for itself, whatever
 * transaction the caller is in. What a program did is done, inside the guest and through
 * its functions; if the caller's transaction took the state back, the session would not
 * know what it did. So the data source must give connections that are not the caller's:
 * it must not be one that takes part in a transaction of the thread (JTA, or Spring's
 * {@code TransactionAwareDataSourceProxy}). In a pool there must be a connection left for
 * the store while callers hold theirs.
 * <p>
 * Safe for use by several threads.
 */
public final class JdbcSandboxSessionStore implements SandboxSessionStore {

	/**
	 * The name of the table in the schemas that come with the store.
	 */
	public static final String DEFAULT_TABLE = "sandbox_session";

	private static final Pattern TABLE = Pattern
		.compile("([A-Za-z_][A-Za-z0-9_]{0,62}\\.)?[A-Za-z_][A-Za-z0-9_]{0,62}");

	// H2 and PostgreSQL.
	private static final String UNIQUE_VIOLATION = "23505";

	private static final int MOST_ATTEMPTS = 5;

	private final DataSource dataSource;

	private final String table;

	private final Clock clock;

	/**
	 * Create a new store.
	 * @param dataSource where the table is
	 */
	public JdbcSandboxSessionStore(DataSource dataSource) {
		this(dataSource, DEFAULT_TABLE, Clock.systemUTC());
	}

	/**
	 * Create a new store.
	 * @param dataSource where the table is
	 * @param table the name of the table: letters, digits and underscores, after the name
	 * of its schema and a dot if need be
	 * @param clock tells which sessions have expired
	 * @throws IllegalArgumentException if that is no name of a table
	 */
	public JdbcSandboxSessionStore(DataSource dataSource, String table, Clock clock) {
		this.dataSource = dataSource;
		this.table = requireTable(table);
		this.clock = clock;
	}

	/**
	 * Check the name of a table. It becomes part of SQL, where no parameter can be.
	 * @param name the name
	 * @return the name
	 * @throws IllegalArgumentException if it has anything but letters of ASCII, digits,
	 * underscores, and a dot after the name of a schema
	 */
	public static String requireTable(String name) {
		if (!TABLE.matcher(name).matches()) {
			throw new IllegalArgumentException(
					"The name of the table must be letters, digits and underscores, with the "
							+ "name of its schema and a dot before it if need be, not '" + name + "'");
		}
		return name;
	}

	@Override
	public Optional<StoredSession> find(String id) {
		return read(
				"SELECT version, policy, last_used, expires, data FROM " + this.table + " WHERE id = ? AND expires > ?",
				(rows) -> {
					if (!rows.next()) {
						return Optional.empty();
					}
					return Optional.of(new StoredSession(id, rows.getLong(1), rows.getString(2),
							Instant.ofEpochMilli(rows.getLong(3)), Instant.ofEpochMilli(rows.getLong(4)),
							rows.getBytes(5)));
				}, id, now());
	}

	@Override
	public Optional<Long> version(String id) {
		return read("SELECT version FROM " + this.table + " WHERE id = ? AND expires > ?",
				(rows) -> rows.next() ? Optional.of(rows.getLong(1)) : Optional.empty(), id, now());
	}

	@Override
	public void insert(StoredSession session) {
		write(session, (connection) -> {
			// First, since a failed statement ends PostgreSQL's transaction.
			if (replace(connection, session, "expires <= ?", now()) == 0) {
				insert(connection, session);
			}
		});
	}

	private void insert(Connection connection, StoredSession session) throws SQLException {
		try {
			update(connection,
					"INSERT INTO " + this.table
							+ " (version, policy, last_used, expires, data, id) VALUES (?, ?, ?, ?, ?, ?)",
					session.version(), session.policy(), session.lastUsed().toEpochMilli(),
					session.expires().toEpochMilli(), session.data(), session.id());
		}
		catch (SQLException ex) {
			if (UNIQUE_VIOLATION.equals(ex.getSQLState())) {
				throw new SessionConflictException(session.id());
			}
			throw ex;
		}
	}

	@Override
	public void update(StoredSession session, long previousVersion) {
		write(session, (connection) -> {
			if (replace(connection, session, "version = ? AND expires > ?", previousVersion, now()) == 0) {
				throw new SessionConflictException(session.id());
			}
		});
	}

	private int replace(Connection connection, StoredSession session, String condition, long... values)
			throws SQLException {
		List<Object> parameters = new ArrayList<>(List.of(session.version(), session.policy(),
				session.lastUsed().toEpochMilli(), session.expires().toEpochMilli(), session.data(), session.id()));
		Arrays.stream(values).forEach(parameters::add);
		return update(connection, "UPDATE " + this.table
				+ " SET version = ?, policy = ?, last_used = ?, expires = ?, data = ? WHERE id = ? AND " + condition,
				parameters.toArray());
	}

	@Override
	public boolean delete(String id) {
		return execute((connection) -> update(connection, "DELETE FROM " + this.table + " WHERE id = ? AND expires > ?",
				id, now())) > 0;
	}

	@Override
	public int deleteExpired(Instant now) {
		return execute((connection) -> update(connection, "DELETE FROM " + this.table + " WHERE expires <= ?",
				now.toEpochMilli()));
	}

	@Override
	public long count() {
		return read("SELECT COUNT(*) FROM " + this.table + " WHERE expires > ?", JdbcSandboxSessionStore::number,
				now());
	}

	@Override
	public long count(String policy) {
		return read("SELECT COUNT(*) FROM " + this.table + " WHERE policy = ? AND expires > ?",
				JdbcSandboxSessionStore::number, policy, now());
	}

	private static long number(ResultSet rows) throws SQLException {
		rows.next();
		return rows.getLong(1);
	}

	@Override
	public Collection<Summary> list(int limit) {
		return read("SELECT id, policy, last_used, expires, OCTET_LENGTH(data) FROM " + this.table
				+ " WHERE expires > ? ORDER BY last_used DESC LIMIT ?", (rows) -> {
					List<Summary> summaries = new ArrayList<>();
					while (rows.next()) {
						summaries.add(
								new Summary(rows.getString(1), rows.getString(2), Instant.ofEpochMilli(rows.getLong(3)),
										Instant.ofEpochMilli(rows.getLong(4)), rows.getLong(5)));
					}
					return summaries;
				}, now(), limit);
	}

	@Override
	public boolean isShared() {
		return true;
	}

	private long now() {
		return this.clock.millis();
	}

	private <T> T read(String sql, Reader<T> reader, Object... parameters) {
		return execute((connection) -> {
			try (PreparedStatement statement = prepare(connection, sql, parameters);
					ResultSet rows = statement.executeQuery()) {
				return reader.read(rows);
			}
		});
	}

	private static int update(Connection connection, String sql, Object... parameters) throws SQLException {
		try (PreparedStatement statement = prepare(connection, sql, parameters)) {
			return statement.executeUpdate();
		}
	}

	private static PreparedStatement prepare(Connection connection, String sql, Object... parameters)
			throws SQLException {
		PreparedStatement statement = connection.prepareStatement(sql);
		for (int i = 0; i < parameters.length; i++) {
			// Bytes by their own method: drivers disagree on what other types they are.
			if (parameters[i] instanceof byte[] bytes) {
				statement.setBytes(i + 1, bytes);
			}
			else {
				statement.setObject(i + 1, parameters[i]);
			}
		}
		return statement;
	}

	private void write(StoredSession session, Write write) {
		try {
			attempt((connection) -> {
				write.to(connection);
				return true;
			});
		}
		catch (SQLException ex) {
			if (!isOutcomeUnknown(ex) || !isThere(session)) {
				throw failure(ex);
			}
		}
	}

	private <T> T execute(Work<T> work) {
		try {
			return attempt(work);
		}
		catch (SQLException ex) {
			throw failure(ex);
		}
	}

	// At the isolation levels above "read committed" the database may refuse what happens
	// at the same time as something
	// else, and expects that it is tried again: then it is done, or a conflict in our
	// sense.
	private <T> T attempt(Work<T> work) throws SQLException {
		for (int attempt = 1;; attempt++) {
			try {
				return attemptOnce(work);
			}
			catch (SQLException ex) {
				if (!hasState(ex, "40") || attempt == MOST_ATTEMPTS) {
					throw ex;
				}
			}
		}
	}

	private <T> T attemptOnce(Work<T> work) throws SQLException {
		try (Connection connection = connect()) {
			boolean commit = !connection.getAutoCommit();
			boolean done = false;
			try {
				T result = work.with(connection);
				if (commit) {
					connection.commit();
				}
				done = true;
				return result;
			}
			finally {
				if (commit && !done) {
					rollBack(connection);
				}
			}
		}
	}

	private Connection connect() {
		try {
			return this.dataSource.getConnection();
		}
		catch (SQLException ex) {
			throw new SessionStoreException("There is no connection to the database of the sessions", ex);
		}
	}

	// What went wrong before counts; and a connection that is gone has rolled back.
	private static void rollBack(Connection connection) {
		try {
			connection.rollback();
		}
		catch (SQLException ex) {
			// see above
		}
	}

	// The connection was lost or the server stopped, perhaps after the change was made.
	private static boolean isOutcomeUnknown(SQLException ex) {
		return hasState(ex, "08") || hasState(ex, "57P");
	}

	private boolean isThere(StoredSession session) {
		return find(session.id())
			.filter((found) -> found.version() == session.version() && Arrays.equals(found.data(), session.data()))
			.isPresent();
	}

	private static boolean hasState(SQLException ex, String prefix) {
		return ex.getSQLState() != null && ex.getSQLState().startsWith(prefix);
	}

	private SessionStoreException failure(SQLException ex) {
		return new SessionStoreException("The database of the sessions failed; their table is '" + this.table + "'",
				ex);
	}

	private interface Work<T> {

		T with(Connection connection) throws SQLException;

	}

	private interface Write {

		void to(Connection connection) throws SQLException;

	}

	private interface Reader<T> {

		T read(ResultSet rows) throws SQLException;

	}

}
