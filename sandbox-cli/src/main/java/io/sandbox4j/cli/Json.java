package io.sandbox4j.cli;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import io.sandbox4j.SandboxError;
import io.sandbox4j.SandboxResult;
import io.sandbox4j.SandboxUsage;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Results as JSON, one line each, and lines of JSON as values.
 */
final class Json {

	private static final JsonFactory FACTORY = new JsonFactory();

	private Json() {
	}

	/**
	 * Return a result as an object on one line.
	 * @param id the id that the caller gave the program, or {@code null}
	 * @param result the result
	 * @return the JSON, without a line break
	 */
	static String result(@Nullable Object id, SandboxResult result) {
		return object((out) -> {
			if (id != null) {
				out.writeName("id");
				value(out, id);
			}
			out.writeStringProperty("status", result.status().name());
			out.writeName("value");
			value(out, result.value());
			out.writeStringProperty("stdout", result.stdout());
			out.writeStringProperty("stderr", result.stderr());
			if (result.stdoutTruncated() || result.stderrTruncated()) {
				out.writeBooleanProperty("truncated", true);
			}
			out.writeName("error");
			error(out, result.error().orElse(null));
			out.writeName("usage");
			usage(out, result.usage());
		});
	}

	/**
	 * Return an object on one line.
	 * @param content writes its properties
	 * @return the JSON, without a line break
	 */
	static String object(Consumer<JsonGenerator> content) {
		StringWriter text = new StringWriter();
		try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
			out.writeStartObject();
			content.accept(out);
			out.writeEndObject();
		}
		return text.toString();
	}

	private static void error(JsonGenerator out, @Nullable SandboxError error) {
		if (error == null) {
			out.writeNull();
			return;
		}
		out.writeStartObject();
		out.writeStringProperty("type", error.type());
		out.writeStringProperty("message", error.message());
		out.writeStringProperty("traceback", error.traceback());
		if (error.line() != null) {
			out.writeNumberProperty("line", error.line());
		}
		if (error.hint() != null) {
			out.writeStringProperty("hint", error.hint());
		}
		out.writeEndObject();
	}

	/**
	 * Write what a run used.
	 * @param out the generator
	 * @param usage the usage
	 */
	static void usage(JsonGenerator out, SandboxUsage usage) {
		out.writeStartObject();
		out.writeNumberProperty("milliseconds", usage.duration().toNanos() / 1e6);
		out.writeNumberProperty("fuel", usage.fuel());
		out.writeNumberProperty("peakMemory", usage.peakMemory());
		out.writeNumberProperty("outputBytes", usage.outputBytes());
		out.writeNumberProperty("hostCalls", usage.hostCalls());
		out.writeEndObject();
	}

	/**
	 * Write a Python value. What JSON has no form for is text: keys that are no text,
	 * dates, not-a-number; bytes are in Base64.
	 * @param out the generator
	 * @param value the value
	 */
	static void value(JsonGenerator out, @Nullable Object value) {
		if (value == null) {
			out.writeNull();
		}
		else if (value instanceof Boolean flag) {
			out.writeBoolean(flag);
		}
		else if (value instanceof Long number) {
			out.writeNumber(number);
		}
		else if (value instanceof BigInteger number) {
			out.writeNumber(number);
		}
		else if (value instanceof BigDecimal number) {
			out.writeNumber(number);
		}
		else if (value instanceof Double number && Double.isFinite(number)) {
			out.writeNumber(number);
		}
		else if (value instanceof byte[] bytes) {
			out.writeString(Base64.getEncoder().encodeToString(bytes));
		}
		else if (value instanceof Map<?, ?> map) {
			out.writeStartObject();
			map.forEach((key, item) -> {
				out.writeName(String.valueOf(key));
				value(out, item);
			});
			out.writeEndObject();
		}
		else if (value instanceof Iterable<?> items) {
			out.writeStartArray();
			items.forEach((item) -> value(out, item));
			out.writeEndArray();
		}
		else {
			out.writeString(value.toString());
		}
	}

	/**
	 * Read a line of JSON.
	 * @param line the line
	 * @return text, numbers, booleans, {@code null}, lists and maps
	 * @throws IllegalArgumentException if it is not exactly one value
	 */
	static @Nullable Object read(String line) {
		try (JsonParser in = FACTORY.createParser(ObjectReadContext.empty(), line)) {
			in.nextToken();
			Object value = read(in);
			if (in.nextToken() != null) {
				throw new IllegalArgumentException("there is more than one value");
			}
			return value;
		}
		catch (JacksonException ex) {
			throw new IllegalArgumentException("it is no JSON: " + ex.getOriginalMessage(), ex);
		}
	}

	private static @Nullable Object read(JsonParser in) {
		JsonToken token = in.currentToken();
		if (token == null) {
			throw new IllegalArgumentException("there is no value");
		}
		return switch (token) {
			case VALUE_NULL -> null;
			case VALUE_TRUE -> true;
			case VALUE_FALSE -> false;
			case VALUE_STRING -> in.getString();
			case VALUE_NUMBER_INT -> in.getBigIntegerValue();
			case VALUE_NUMBER_FLOAT -> in.getDoubleValue();
			case START_ARRAY -> {
				List<@Nullable Object> items = new ArrayList<>();
				while (in.nextToken() != JsonToken.END_ARRAY) {
					items.add(read(in));
				}
				yield items;
			}
			case START_OBJECT -> {
				Map<String, @Nullable Object> map = new LinkedHashMap<>();
				while (in.nextToken() != JsonToken.END_OBJECT) {
					String name = in.currentName();
					in.nextToken();
					map.put(name, read(in));
				}
				yield map;
			}
			default -> throw new IllegalArgumentException("there is no value");
		};
	}

}
