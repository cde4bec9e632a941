package com.example.orderdesk;

import java.time.LocalDate;

/**
 * A customer as programs see it. There is no name in it: an analysis does not need one.
 *
 * @param id the number
 * @param country the country, two letters
 * @param segment what kind of customer it is
 * @param since the day of the first contact
 */
public record Customer(long id, String country, Segment segment, LocalDate since) {

}
