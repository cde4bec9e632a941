package io.sandbox4j.host;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

import org.jspecify.annotations.Nullable;

/**
 * Values and documentation as Python source.
 */
final class PythonText {

	private PythonText() {
	}

	/**
	 * Return an expression for a value.
	 * @param value a value as it is decoded: None, bool, a number, text, or a date or
	 * time without offset
	 * @return the expression
	 */
	static String literal(@Nullable Object value) {
		if (value == null) {
			return "None";
		}
		if (value instanceof String text) {
			return quote(text);
		}
		if (value instanceof Boolean bool) {
			return bool ? "True" : "False";
		}
		if (value instanceof Double number && !Double.isFinite(number)) {
			return "float(\"" + (number.isNaN() ? "nan" : (number > 0) ? "inf" : "-inf") + "\")";
		}
		if (value instanceof BigDecimal) {
			return "Decimal(\"" + value + "\")";
		}
		if (value instanceof Number) {
			return value.toString();
		}
		return time(value);
	}

	private static String time(Object value) {
		if (value instanceof Duration duration) {
			BigDecimal seconds = BigDecimal.valueOf(duration.getSeconds())
				.add(BigDecimal.valueOf(duration.getNano(), 9))
				.stripTrailingZeros();
			return "timedelta(seconds=" + seconds.toPlainString() + ")";
		}
		if (value instanceof LocalDate) {
			return "date.fromisoformat(\"" + value + "\")";
		}
		if (value instanceof LocalTime) {
			return "time.fromisoformat(\"" + value + "\")";
		}
		String type = (value instanceof LocalDateTime || value.toString().contains("T")) ? "datetime" : "time";
		return type + ".fromisoformat(\"" + value.toString().replace("Z", "+00:00") + "\")";
	}

	static String quote(String text) {
		StringBuilder literal = new StringBuilder("\"");
		text.codePoints().forEach((character) -> append(literal, character));
		return literal.append('"').toString();
	}

	private static void append(StringBuilder literal, int character) {
		switch (character) {
			case '"', '\\' -> literal.append('\\').append((char) character);
			case '\n' -> literal.append("\\n");
			case '\t' -> literal.append("\\t");
			default -> {
				if (Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE
						|| Character.getType(character) == Character.FORMAT) {
					literal.append(String.format("\\U%08x", character));
				}
				else {
					literal.appendCodePoint(character);
				}
			}
		}
	}

	/**
	 * Return a docstring, indented by one level.
	 * @param text the documentation
	 * @return the lines of the docstring
	 */
	static String docstring(String text) {
		String escaped = text.replace("\\", "\\\\").replace("\"\"\"", "\\\"\\\"\\\"").replace("\0", "\\0");
		if (escaped.endsWith("\"")) {
			escaped = escaped.substring(0, escaped.length() - 1) + "\\\"";
		}
		return "    \"\"\"" + indent(escaped) + (escaped.contains("\n") ? "\n    " : "") + "\"\"\"\n";
	}

	/**
	 * Indent all lines but the first by one level.
	 * @param text the lines
	 * @return the lines, of which empty ones stay empty
	 */
	static String indent(String text) {
		return text.replace("\n", "\n    ").replace("\n    \n", "\n\n");
	}

}
