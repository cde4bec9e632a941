package com.example.readme;

import java.util.List;

import io.sandbox4j.host.HostFunction;
import io.sandbox4j.host.HostModule;
import io.sandbox4j.host.HostParameter;

import org.springframework.stereotype.Component;

import static com.example.readme.Order.ORDERS;

// tag::bean[]
@Component
@HostModule("shop")
class Shop {

	@HostFunction(description = "Orders of a country, at most `limit` of them.")
	List<Order> orders(String country, @HostParameter(defaultValue = "100") int limit) {
		return ORDERS.stream().filter((order) -> order.country().equals(country)).limit(limit).toList();
	}

}
// end::bean[]
