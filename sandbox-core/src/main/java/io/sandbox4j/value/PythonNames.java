package io.sandbox4j.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * How Python calls what was decoded.
 */
final class PythonNames {

	private static final int LONGEST_QUOTE = 60;

	private PythonNames() {
	}

	static String typeOf(@Nullable Object value) {
		if (value == null) {
			return "None";
		}
		if (value instanceof String || value instanceof Character || value instanceof Enum<?>) {
			return "str";
		}
		if (value instanceof List<?>) {
			return (value instanceof ValueList list && list.isTuple()) ? "tuple" : "list";
		}
		if (value instanceof Map<?, ?>) {
			return "dict";
		}
		if (value instanceof Set<?>) {
			return (value instanceof ValueSet set && set.isFrozen()) ? "frozenset" : "set";
		}
		if (value instanceof byte[]) {
			return "bytes";
		}
		return typeOfScalar(value);
	}

	private static String typeOfScalar(Object value) {
		if (value instanceof Boolean) {
			return "bool";
		}
		if (value instanceof Double || value instanceof Float) {
			return "float";
		}
		if (value instanceof BigDecimal) {
			return "Decimal";
		}
		if (value instanceof Number || value instanceof BigInteger) {
			return "int";
		}
		if (value instanceof LocalDateTime || value instanceof OffsetDateTime) {
			return "datetime";
		}
		if (value instanceof LocalDate) {
			return "date";
		}
		if (value instanceof LocalTime || value instanceof OffsetTime) {
			return "time";
		}
		if (value instanceof Duration) {
			return "timedelta";
		}
		return (value instanceof UUID) ? "UUID" : "object";
	}

	/**
	 * Return a text as a literal of Python, shortened if it is long: for messages.
	 * @param text the text, which a hostile program may have chosen
	 * @return the literal, in ASCII but for letters and digits
	 */
	static String quote(String text) {
		StringBuilder literal = new StringBuilder("'");
		text.codePoints().limit(LONGEST_QUOTE).forEach((character) -> {
			if (character == '\'' || character == '\\') {
				literal.append('\\').append((char) character);
			}
			else if (Character.isLetterOrDigit(character) || (character >= ' ' && character < 0x7f)) {
				literal.appendCodePoint(character);
			}
			else {
				literal.append(String.format("\\U%08x", character));
			}
		});
		return literal.append((text.codePointCount(0, text.length()) > LONGEST_QUOTE) ? "...'" : "'").toString();
	}

}
