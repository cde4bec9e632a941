package com.example.orderdesk;

import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Turns a program's value into what JSON can say. Python has more: keys that are no
 * strings, numbers that are not finite, bytes.
 */
final class JsonValue {

	private JsonValue() {
	}

	static @Nullable Object of(@Nullable Object value) {
		if (value instanceof Map<?, ?> map) {
			Map<String, @Nullable Object> object = new LinkedHashMap<>();
			map.forEach((key, element) -> object.put((key != null) ? key.toString() : "None", of(element)));
			return object;
		}
		if (value instanceof Collection<?> collection) {
			List<@Nullable Object> array = new ArrayList<>();
			collection.forEach((element) -> array.add(of(element)));
			return array;
		}
		if (value instanceof Double number && !Double.isFinite(number)) {
			return number.toString();
		}
		return (value instanceof byte[] bytes) ? Base64.getEncoder().encodeToString(bytes) : value;
	}

}
