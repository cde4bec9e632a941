package io.sandbox4j.cli;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.sandbox4j.policy.SandboxLimits;

/**
 * Reads durations and sizes as Spring Boot binds them.
 */
final class Amounts {

	private static final Pattern NUMBER_AND_UNIT = Pattern.compile("([+-]?\\d{1,18})\\s*([a-zA-Z]*)");

	private static final Map<String, Duration> TIMES = Map.of("ns", Duration.ofNanos(1), "us", Duration.ofNanos(1000),
			"ms", Duration.ofMillis(1), "", Duration.ofMillis(1), "s", Duration.ofSeconds(1), "m",
			Duration.ofMinutes(1), "h", Duration.ofHours(1), "d", Duration.ofDays(1));

	private static final Map<String, Long> SIZES = Map.of("", 1L, "b", 1L, "kb", 1L << 10, "mb", 1L << 20, "gb",
			1L << 30, "tb", 1L << 40);

	private Amounts() {
	}

	/**
	 * Read a duration.
	 * @param text such as {@code 500ms}, {@code 2s} or {@code PT2S}; a number alone is
	 * milliseconds
	 * @return the duration
	 * @throws IllegalArgumentException if it is none
	 */
	static Duration duration(String text) {
		Matcher matcher = NUMBER_AND_UNIT.matcher(text.strip());
		Duration unit = matcher.matches() ? TIMES.get(matcher.group(2).toLowerCase(Locale.ROOT)) : null;
		try {
			return (unit != null) ? unit.multipliedBy(Long.parseLong(matcher.group(1))) : Duration.parse(text.strip());
		}
		catch (DateTimeParseException | ArithmeticException ex) {
			throw new IllegalArgumentException(
					"'" + text + "' is no duration; write a number and ms, s, m, h or d, such as 500ms or 2s");
		}
	}

	/**
	 * Read a size.
	 * @param text such as {@code 64KB} or {@code 32MB}; a number alone is bytes
	 * @return the number of bytes
	 * @throws IllegalArgumentException if it is none
	 */
	static long size(String text) {
		Matcher matcher = NUMBER_AND_UNIT.matcher(text.strip());
		Long unit = matcher.matches() ? SIZES.get(matcher.group(2).toLowerCase(Locale.ROOT)) : null;
		try {
			if (unit != null) {
				return Math.multiplyExact(Long.parseLong(matcher.group(1)), unit);
			}
		}
		catch (ArithmeticException ex) {
			// as below
		}
		throw new IllegalArgumentException(
				"'" + text + "' is no size; write a number and B, KB, MB or GB, such as 64KB or 32MB");
	}

	/**
	 * Return limits as a line of text.
	 * @param limits the limits
	 * @return the line
	 */
	static String text(SandboxLimits limits) {
		return String.format(Locale.ROOT,
				"timeout %s, fuel %,d, memory %s, output %s, result %s, input %s, host-calls %,d",
				text(limits.timeout()), limits.fuel(), text(limits.memory()), text(limits.output()),
				text(limits.result()), text(limits.input()), limits.hostCalls());
	}

	private static String text(Duration duration) {
		return (duration.toMillis() % 1000 == 0) ? duration.toSeconds() + "s" : duration.toMillis() + "ms";
	}

	private static String text(long size) {
		if (size % (1 << 20) == 0) {
			return (size >> 20) + "MB";
		}
		return (size % (1 << 10) == 0) ? (size >> 10) + "KB" : size + "B";
	}

	/**
	 * Read a whole number, in which underscores may group digits.
	 * @param text the number
	 * @return the number
	 * @throws IllegalArgumentException if it is none
	 */
	static long number(String text) {
		try {
			return Long.parseLong(text.strip().replace("_", ""));
		}
		catch (NumberFormatException ex) {
			throw new IllegalArgumentException("'" + text + "' is no whole number");
		}
	}

}
