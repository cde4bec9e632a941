package com.example.orderdesk;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

import io.sandbox4j.host.HostFunction;
import io.sandbox4j.host.HostFunctionException;
import io.sandbox4j.host.HostModule;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * SQL for programs. What it may do is up to the database: the statements run as a user
 * that may only read. The text is not looked at, for whoever looks for bad words in SQL
 * will miss some.
 */
@Component
@HostModule("sql")
class Sql implements DisposableBean {

	private static final Logger logger = LoggerFactory.getLogger(Sql.class);

	private static final int MOST_ROWS = 5_000;

	private static final Duration LONGEST = Duration.ofSeconds(2);

	private final DataSource dataSource;

	/**
	 * Closes the connections of queries that take too long. The driver's own limit is not
	 * enough: a program may send {@code set query_timeout 0} ahead of its query. Nor is
	 * cancelling the statement, which ends only the first of several in one text.
	 */
	private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor((task) -> {
		Thread thread = new Thread(task, "sql-watch");
		thread.setDaemon(true);
		return thread;
	});

	Sql(@Qualifier("readerDataSource") DataSource dataSource) {
		this.dataSource = dataSource;
	}

	@HostFunction(
			description = """
					Rows of a query as dicts, at most 5,000. Values go in as parameters: query("select ... where country = ?", ["DE"]).
					Tables: customers(id, country, segment, since), products(sku, name, category, price),
					orders(id, customer_id, sku, quantity, amount, status, placed_on, shipped_on, note).""")
	List<Map<String, @Nullable Object>> query(String text, Optional<List<@Nullable Object>> params) {
		try (Connection connection = this.dataSource.getConnection()) {
			return query(connection, text, params.orElse(List.of()));
		}
		catch (SQLException ex) {
			logger.info("A program's SQL failed: {}", ex.getSQLState());
			throw explain(ex);
		}
	}

	private List<Map<String, @Nullable Object>> query(Connection connection, String text, List<@Nullable Object> params)
			throws SQLException {
		Future<?> deadline = this.watch.schedule(() -> close(connection), LONGEST.toMillis(), TimeUnit.MILLISECONDS);
		try (PreparedStatement statement = connection.prepareStatement(text)) {
			statement.setMaxRows(MOST_ROWS + 1);
			for (int i = 0; i < params.size(); i++) {
				statement.setObject(i + 1, params.get(i));
			}
			try (ResultSet rows = statement.executeQuery()) {
				return read(rows);
			}
		}
		finally {
			deadline.cancel(false);
		}
	}

	private static List<Map<String, @Nullable Object>> read(ResultSet rows) throws SQLException {
		List<Map<String, @Nullable Object>> result = new ArrayList<>();
		ResultSetMetaData columns = rows.getMetaData();
		while (rows.next()) {
			if (result.size() == MOST_ROWS) {
				throw new HostFunctionException("ValueError",
						"the query has more than " + MOST_ROWS + " rows; aggregate, or use limit and offset");
			}
			Map<String, @Nullable Object> row = new LinkedHashMap<>();
			for (int i = 1; i <= columns.getColumnCount(); i++) {
				row.put(columns.getColumnLabel(i).toLowerCase(Locale.ROOT), value(rows, i));
			}
			result.add(row);
		}
		return result;
	}

	private static @Nullable Object value(ResultSet rows, int column) throws SQLException {
		Object value = rows.getObject(column);
		if (value instanceof java.sql.Date date) {
			return date.toLocalDate();
		}
		if (value instanceof java.sql.Timestamp timestamp) {
			return timestamp.toLocalDateTime();
		}
		if (value instanceof java.sql.Time time) {
			return time.toLocalTime();
		}
		return (value instanceof java.sql.Clob || value instanceof java.sql.Array) ? rows.getString(column) : value;
	}

	private static void close(Connection connection) {
		try {
			connection.close();
		}
		catch (SQLException ex) {
			logger.warn("The connection of a query that takes too long could not be closed", ex);
		}
	}

	/**
	 * Say what is wrong in words of our own: a driver's message may quote what the author
	 * of the program must not see.
	 */
	private static HostFunctionException explain(SQLException ex) {
		String state = Optional.ofNullable(ex.getSQLState()).orElse("");
		// H2: cancelled, object closed, database closed. Nobody closes but the watch.
		if (state.equals("57014") || state.equals("90007") || state.equals("90098")) {
			return new HostFunctionException("TimeoutError",
					"the query took longer than " + LONGEST.toSeconds() + " s");
		}
		// H2: not enough rights, administrator only, method only for queries
		if (state.equals("90096") || state.equals("90040") || state.equals("90002")) {
			return new HostFunctionException("PermissionError",
					"only reading of customers, orders and products is allowed");
		}
		if (state.startsWith("42")) {
			return new HostFunctionException("ValueError",
					"the query is not valid SQL, or names a table, column or function that is not there");
		}
		if (state.startsWith("22") || state.startsWith("07") || state.equals("90008") || state.equals("90012")) {
			return new HostFunctionException("ValueError", "a value does not fit the query, or a parameter is missing");
		}
		return new HostFunctionException("RuntimeError", "the query failed");
	}

	@Override
	public void destroy() {
		this.watch.shutdownNow();
	}

}
