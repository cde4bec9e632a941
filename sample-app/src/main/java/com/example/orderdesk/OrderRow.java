package com.example.orderdesk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Reads orders from the database.
 */
final class OrderRow {

	private OrderRow() {
	}

	static Order read(ResultSet row) throws SQLException {
		return new Order(row.getLong("id"), row.getLong("customer"), row.getString("country"), row.getString("sku"),
				row.getString("category"), row.getInt("quantity"), row.getBigDecimal("amount"),
				OrderStatus.valueOf(row.getString("status")), row.getObject("placed", LocalDate.class),
				Optional.ofNullable(row.getObject("shipped", LocalDate.class)));
	}

}
