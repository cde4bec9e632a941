package com.example.orderdesk;

/**
 * What orders can be grouped by.
 */
public enum Grouping {

	/**
	 * The customer's country, two letters.
	 */
	COUNTRY("c.country"),

	/**
	 * The month the order came in, such as {@code 2025-03}.
	 */
	MONTH("formatdatetime(o.placed_on, 'yyyy-MM')"),

	/**
	 * The product's category.
	 */
	CATEGORY("p.category"),

	/**
	 * How far the order is.
	 */
	STATUS("o.status");

	private final String expression;

	Grouping(String expression) {
		this.expression = expression;
	}

	/**
	 * Return the key in SQL.
	 * @return an expression over orders {@code o}, customers {@code c}, products
	 * {@code p}
	 */
	String expression() {
		return this.expression;
	}

}
