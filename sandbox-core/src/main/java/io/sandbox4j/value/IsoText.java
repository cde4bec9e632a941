package io.sandbox4j.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;

/**
 * Dates and times as Python's {@code isoformat} writes them and {@code fromisoformat}
 * reads them: years of four digits, and either no fraction or one of six digits.
 */
final class IsoText {

	private static final int MICROSECOND = 1_000;

	private static final int DATE_LENGTH = 10;

	private final String text;

	private int position;

	private IsoText(String text) {
		this.text = text;
	}

	static String format(LocalDate date) {
		StringBuilder text = new StringBuilder(DATE_LENGTH);
		append(text, date);
		return text.toString();
	}

	static String format(LocalTime time) {
		StringBuilder text = new StringBuilder();
		append(text, time);
		return text.toString();
	}

	static String format(OffsetTime time) {
		return format(time.toLocalTime()) + offset(time.getOffset());
	}

	static String format(LocalDateTime dateTime) {
		StringBuilder text = new StringBuilder();
		append(text, dateTime.toLocalDate());
		append(text.append('T'), dateTime.toLocalTime());
		return text.toString();
	}

	static String format(OffsetDateTime dateTime) {
		return format(dateTime.toLocalDateTime()) + offset(dateTime.getOffset());
	}

	private static void append(StringBuilder text, LocalDate date) {
		if (date.getYear() < 1 || date.getYear() > 9999) {
			throw ValueConversionException
				.wrongValue("cannot be handed to Python, whose years are from 1 to 9999, not " + date.getYear());
		}
		append(text, date.getYear(), 4);
		append(text.append('-'), date.getMonthValue(), 2);
		append(text.append('-'), date.getDayOfMonth(), 2);
	}

	private static void append(StringBuilder text, LocalTime time) {
		append(text, time.getHour(), 2);
		append(text.append(':'), time.getMinute(), 2);
		append(text.append(':'), time.getSecond(), 2);
		int micros = time.get(ChronoField.MICRO_OF_SECOND);
		if (micros > 0) {
			append(text.append('.'), micros, 6);
		}
	}

	private static String offset(ZoneOffset offset) {
		return offset.getTotalSeconds() == 0 ? "+00:00" : offset.getId();
	}

	private static void append(StringBuilder text, int number, int digits) {
		int end = text.length() + digits;
		text.setLength(end);
		int rest = number;
		for (int i = 1; i <= digits; i++) {
			text.setCharAt(end - i, (char) ('0' + rest % 10));
			rest /= 10;
		}
	}

	static LocalDate parseDate(String text) {
		IsoText input = new IsoText(text);
		LocalDate date = input.date();
		input.end();
		return date;
	}

	/**
	 * Read a datetime.
	 * @param text the text
	 * @return a {@link LocalDateTime}, or an {@link OffsetDateTime} if there is an offset
	 */
	static Object parseDateTime(String text) {
		IsoText input = new IsoText(text);
		LocalDate date = input.date();
		input.literal('T');
		LocalDateTime dateTime = date.atTime(input.time());
		return input.atEnd() ? dateTime : dateTime.atOffset(input.offset());
	}

	/**
	 * Read a time.
	 * @param text the text
	 * @return a {@link LocalTime}, or an {@link OffsetTime} if there is an offset
	 */
	static Object parseTime(String text) {
		IsoText input = new IsoText(text);
		LocalTime time = input.time();
		return input.atEnd() ? time : time.atOffset(input.offset());
	}

	private LocalDate date() {
		int year = number(4);
		literal('-');
		int month = number(2);
		literal('-');
		int day = number(2);
		if (year == 0) {
			throw malformed();
		}
		try {
			return LocalDate.of(year, month, day);
		}
		catch (DateTimeException ex) {
			throw malformed();
		}
	}

	private LocalTime time() {
		int hour = number(2);
		literal(':');
		int minute = number(2);
		literal(':');
		int second = number(2);
		int micros = 0;
		if (peek() == '.') {
			literal('.');
			micros = number(6);
		}
		try {
			return LocalTime.of(hour, minute, second, micros * MICROSECOND);
		}
		catch (DateTimeException ex) {
			throw malformed();
		}
	}

	private ZoneOffset offset() {
		char sign = peek();
		if (sign != '+' && sign != '-') {
			throw malformed();
		}
		this.position++;
		int hours = number(2);
		literal(':');
		int minutes = number(2);
		int seconds = 0;
		if (!atEnd()) {
			literal(':');
			seconds = number(2);
		}
		if (hours > 23 || minutes > 59 || seconds > 59) {
			throw malformed();
		}
		if (!atEnd()) {
			literal('.');
			number(6);
			end();
			throw ValueConversionException
				.wrongValue("cannot be handed over: its offset from UTC has a fraction of a second");
		}
		int total = (hours * 60 + minutes) * 60 + seconds;
		if (total > ZoneOffset.MAX.getTotalSeconds()) {
			throw ValueConversionException
				.wrongValue("cannot be handed over: its offset from UTC is more than 18 hours");
		}
		return ZoneOffset.ofTotalSeconds((sign == '-') ? -total : total);
	}

	private int number(int digits) {
		int number = 0;
		for (int i = 0; i < digits; i++) {
			int digit = peek() - '0';
			if (digit < 0 || digit > 9) {
				throw malformed();
			}
			number = number * 10 + digit;
			this.position++;
		}
		return number;
	}

	private void literal(char expected) {
		if (peek() != expected) {
			throw malformed();
		}
		this.position++;
	}

	private char peek() {
		return atEnd() ? '\0' : this.text.charAt(this.position);
	}

	private boolean atEnd() {
		return this.position == this.text.length();
	}

	private void end() {
		if (!atEnd()) {
			throw malformed();
		}
	}

	private static MalformedValueException malformed() {
		return new MalformedValueException("A date or time is not in the format of isoformat()");
	}

}
