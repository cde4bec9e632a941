package com.example.orderdesk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An order as programs see it.
 *
 * @param id the number
 * @param customer the number of the customer
 * @param country the customer's country, two letters
 * @param sku the product
 * @param category the product's category
 * @param quantity how many
 * @param amount what it costs, in euros
 * @param status how far it is
 * @param placed the day it came in
 * @param shipped the day it left, if it did
 */
public record Order(long id, long customer, String country, String sku, String category, int quantity,
		BigDecimal amount, OrderStatus status, LocalDate placed, Optional<LocalDate> shipped) {

}
