package com.example.orderdesk;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the order desk begins with.
 *
 * @param orders the number of orders
 * @param customers the number of customers
 * @param seed where the random numbers start; the same seed gives the same data
 * @param reader the user of the database that may only read
 */
@ConfigurationProperties("order-desk")
record OrderDeskProperties(int orders, int customers, long seed, Reader reader) {

	/**
	 * A user of the database.
	 *
	 * @param username the name
	 * @param password the password
	 */
	record Reader(String username, String password) {
	}

}
