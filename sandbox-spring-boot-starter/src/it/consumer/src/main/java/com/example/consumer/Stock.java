package com.example.consumer;

import java.util.List;
import java.util.Map;

import io.sandbox4j.host.HostFunction;
import io.sandbox4j.host.HostModule;

import org.springframework.stereotype.Component;

@Component
@HostModule("stock")
class Stock {

	private static final Map<String, Integer> ITEMS = Map.of("lamp", 40, "desk", 2);

	@HostFunction(description = "Names of all items.")
	List<String> items() {
		return ITEMS.keySet().stream().sorted().toList();
	}

	@HostFunction(description = "How many there are of an item.")
	int count(String item) {
		return ITEMS.getOrDefault(item, 0);
	}

}
