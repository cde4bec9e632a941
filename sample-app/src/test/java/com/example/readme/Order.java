package com.example.readme;

import java.util.List;

record Order(String country, int quantity) {

	static final List<Order> ORDERS = List.of(new Order("DE", 3), new Order("FR", 5), new Order("DE", 4));

}
