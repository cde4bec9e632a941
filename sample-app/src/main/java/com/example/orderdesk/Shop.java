package com.example.orderdesk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import io.sandbox4j.host.HostFunction;
import io.sandbox4j.host.HostFunctionException;
import io.sandbox4j.host.HostModule;
import io.sandbox4j.host.HostParameter;
import io.sandbox4j.host.SandboxContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What programs may ask of the shop, if their policy grants it.
 */
@Component
@HostModule("shop")
class Shop {

	private static final Logger logger = LoggerFactory.getLogger(Shop.class);

	private static final int MOST_ROWS = 10_000;

	private static final String FROM_ORDERS = """
			from orders o join customers c on c.id = o.customer_id join products p on p.sku = o.sku
			where (:country is null or c.country = :country)
			and (:status is null or o.status = :status)
			and (:since is null or o.placed_on >= :since)
			and (:until is null or o.placed_on <= :until)
			""";

	private static final String SELECT_ORDER = """
			select o.id, o.customer_id as customer, c.country, o.sku, p.category, o.quantity, o.amount, o.status,
			o.placed_on as placed, o.shipped_on as shipped
			""";

	private final JdbcClient jdbc;

	Shop(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@HostFunction(description = "One order, or None if there is no order of that number.")
	Optional<Order> order(long id) {
		return this.jdbc
			.sql(SELECT_ORDER
					+ "from orders o join customers c on c.id = o.customer_id join products p on p.sku = o.sku "
					+ "where o.id = :id")
			.param("id", id)
			.query((row, number) -> OrderRow.read(row))
			.optional();
	}

	@HostFunction(
			description = "Orders from the earliest to the latest, at most 10,000 at once. All conditions must hold; "
					+ "`after` is the number of an order, to go on where the last call ended.")
	List<Order> orders(Optional<String> country, Optional<OrderStatus> status, Optional<LocalDate> since,
			Optional<LocalDate> until, @HostParameter(defaultValue = "0") long after,
			@HostParameter(defaultValue = "100") int limit) {
		return this.jdbc.sql(SELECT_ORDER + FROM_ORDERS + "and o.id > :after order by o.id limit :limit")
			.param("country", country.orElse(null))
			.param("status", status.map(Enum::name).orElse(null))
			.param("since", since.orElse(null))
			.param("until", until.orElse(null))
			.param("after", after)
			.param("limit", rows(limit))
			.query((row, number) -> OrderRow.read(row))
			.list();
	}

	@HostFunction(description = "Customers by number, at most 10,000 at once.")
	List<Customer> customers(Optional<String> country, Optional<Segment> segment,
			@HostParameter(defaultValue = "100") int limit) {
		return this.jdbc.sql("""
				select id, country, segment, since from customers
				where (:country is null or country = :country) and (:segment is null or segment = :segment)
				order by id limit :limit
				""")
			.param("country", country.orElse(null))
			.param("segment", segment.map(Enum::name).orElse(null))
			.param("limit", rows(limit))
			.query((row, number) -> new Customer(row.getLong("id"), row.getString("country"),
					Segment.valueOf(row.getString("segment")), row.getObject("since", LocalDate.class)))
			.list();
	}

	@HostFunction(
			description = "How many orders there are and what they amount to, for each country, month, category or "
					+ "status.")
	List<Total> totals(Grouping by, Optional<String> country, Optional<OrderStatus> status, Optional<LocalDate> since,
			Optional<LocalDate> until) {
		String key = by.expression();
		return this.jdbc
			.sql("select " + key + " as grouped, count(*) as orders, sum(o.amount) as amount " + FROM_ORDERS
					+ " group by " + key + " order by " + key)
			.param("country", country.orElse(null))
			.param("status", status.map(Enum::name).orElse(null))
			.param("since", since.orElse(null))
			.param("until", until.orElse(null))
			.query((row, number) -> new Total(row.getString("grouped"), row.getLong("orders"),
					row.getBigDecimal("amount")))
			.list();
	}

	@HostFunction(description = "Put an open order on hold. Returns whether it was open.")
	boolean hold(long id, String reason, SandboxContext context) {
		if (reason.isBlank() || reason.length() > 200) {
			throw new HostFunctionException("ValueError", "a reason has 1 to 200 characters");
		}
		int changed = this.jdbc
			.sql("update orders set status = 'ON_HOLD', note = :reason where id = :id and status = 'OPEN'")
			.param("id", id)
			.param("reason", reason)
			.update();
		logger.info("Order {} {} by run {}", id, (changed == 1) ? "put on hold" : "not held", context.runId());
		return changed == 1;
	}

	private static int rows(int limit) {
		if (limit < 1 || limit > MOST_ROWS) {
			throw new HostFunctionException("ValueError", "limit must be from 1 to " + MOST_ROWS + ", not " + limit);
		}
		return limit;
	}

}
