package com.example.orderdesk;

/**
 * What kind of customer somebody is.
 */
public enum Segment {

	/**
	 * Buys for themselves.
	 */
	PRIVATE,

	/**
	 * Buys for a business.
	 */
	BUSINESS,

	/**
	 * Sells on what it buys.
	 */
	RESELLER

}
