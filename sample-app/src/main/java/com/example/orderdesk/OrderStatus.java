package com.example.orderdesk;

/**
 * How far an order is.
 */
public enum OrderStatus {

	/**
	 * It came in and has not left.
	 */
	OPEN,

	/**
	 * Somebody has to look at it before it may leave.
	 */
	ON_HOLD,

	/**
	 * It left.
	 */
	SHIPPED,

	/**
	 * It came back.
	 */
	RETURNED,

	/**
	 * The customer changed their mind before it left.
	 */
	CANCELLED

}
