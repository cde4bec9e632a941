package com.example.orderdesk;

import java.math.BigDecimal;

/**
 * What orders that have something in common amount to.
 *
 * @param key what they have in common
 * @param orders how many there are
 * @param amount what they cost together, in euros
 */
public record Total(String key, long orders, BigDecimal amount) {

}
