package io.sandbox4j.host;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;

import io.sandbox4j.value.PythonDefinition;
import io.sandbox4j.value.PythonType;
import io.sandbox4j.value.ValueConversionException;
import io.sandbox4j.value.ValueConverter;
import org.jspecify.annotations.Nullable;

/**
 * The argument where a program gives none.
 *
 * @param value the argument in Java
 * @param literal the argument in Python
 */
record DefaultArgument(@Nullable Object value, String literal) {

	/**
	 * Read a default from its text.
	 * @param text the text
	 * @param converter the parameter's converter
	 * @return the default
	 * @throws IllegalArgumentException if the parameter cannot have that default
	 */
	static DefaultArgument of(String text, ValueConverter converter) {
		Object decoded;
		try {
			decoded = decode(text, converter.type());
			return new DefaultArgument(converter.convert(decoded, "it"), PythonText.literal(decoded));
		}
		catch (NumberFormatException | DateTimeException ex) {
			throw new IllegalArgumentException(
					"its default '" + text + "' is no text of a value of type " + converter.type(), ex);
		}
		catch (ValueConversionException ex) {
			throw new IllegalArgumentException("its default '" + text + "' does not fit: " + ex.getMessage(), ex);
		}
	}

	private static Object decode(String text, PythonType type) {
		String name = type.text();
		if (name.endsWith(" | None")) {
			name = name.substring(0, name.length() - " | None".length());
		}
		for (PythonDefinition definition : type.definitions()) {
			if (name.equals(definition.name()) && !definition.values().isEmpty()) {
				return text;
			}
		}
		return switch (name) {
			case "str" -> text;
			case "bool" -> bool(text);
			case "int" -> integer(text);
			case "float" -> Double.valueOf(text);
			case "Decimal", "int | float | Decimal" -> new BigDecimal(text);
			case "date" -> LocalDate.parse(text);
			case "datetime" ->
				text.matches(".*T.*(Z|[+-].*)") ? (Object) OffsetDateTime.parse(text) : LocalDateTime.parse(text);
			case "time" -> text.matches(".*(Z|[+-].*)") ? (Object) OffsetTime.parse(text) : LocalTime.parse(text);
			case "timedelta" -> text.startsWith("P") || text.startsWith("-P") ? Duration.parse(text)
					: Duration.ofNanos(new BigDecimal(text).movePointRight(9).longValue());
			default -> throw new IllegalArgumentException(
					"a parameter of type " + type + " can have no default; use Optional or Nullable");
		};
	}

	private static Object bool(String text) {
		if (!text.equalsIgnoreCase("true") && !text.equalsIgnoreCase("false")) {
			throw new NumberFormatException();
		}
		return Boolean.valueOf(text);
	}

	private static Object integer(String text) {
		BigInteger number = new BigInteger(text);
		return (number.bitLength() < Long.SIZE) ? (Object) number.longValue() : number;
	}

}
