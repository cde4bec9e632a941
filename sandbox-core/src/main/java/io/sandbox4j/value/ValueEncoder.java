package io.sandbox4j.value;

import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.BaseStream;

import org.jspecify.annotations.Nullable;

/**
 * Writes one value.
 */
final class ValueEncoder {

	private static final int INITIAL_SIZE = 128;

	private static final BigInteger MICROS_PER_SECOND = BigInteger.valueOf(1_000_000);

	private static final long LONGEST_TIMEDELTA_SECONDS = 1_000_000_000L * 24 * 60 * 60;

	private final long limit;

	private byte[] data = new byte[INITIAL_SIZE];

	private int position;

	ValueEncoder(long limit) {
		this.limit = Math.min(limit, Integer.MAX_VALUE - 16);
	}

	byte[] result() {
		return Arrays.copyOf(this.data, this.position);
	}

	/**
	 * Write a value.
	 * @param value the value
	 * @param depth how many levels of containers may be in it
	 * @param key whether it is a key or an element of a set, which Python wants hashable
	 */
	void write(@Nullable Object value, int depth, boolean key) {
		if (value == null) {
			head(Wire.SIMPLE, Wire.NULL);
		}
		// classes first, which are told apart faster than interfaces
		else if (value instanceof String text) {
			text(text);
		}
		else if (value instanceof Number number) {
			number(number);
		}
		else if (value instanceof Boolean bool) {
			head(Wire.SIMPLE, bool ? Wire.TRUE : Wire.FALSE);
		}
		else if (value instanceof Record instance) {
			instance(instance, depth, key);
		}
		else if (value instanceof Enum<?> constant) {
			text(constant.name());
		}
		else if (value instanceof LocalDate date) {
			tagged(Wire.TAG_DATE, IsoText.format(date));
		}
		else if (value instanceof CharSequence text) {
			text(text);
		}
		else if (value instanceof Character character) {
			text(character.toString());
		}
		else if (!container(value, depth, key) && !time(value)) {
			other(value, depth, key);
		}
	}

	void writeVariables(Map<String, ? extends @Nullable Object> variables) {
		head(Wire.MAP, variables.size());
		variables.forEach((name, value) -> {
			try {
				text(name);
				write(value, Wire.MAX_DEPTH, false);
				checkSize();
			}
			catch (ValueConversionException ex) {
				throw ex.within("Variable " + name);
			}
		});
	}

	// The answer's own list does not count: a value may be as deep as elsewhere.
	void writeAnswer(@Nullable Object value) {
		head(Wire.ARRAY, 2);
		head(Wire.UNSIGNED, 0);
		write(value, Wire.MAX_DEPTH, false);
	}

	private boolean container(Object value, int depth, boolean key) {
		if (value instanceof Map<?, ?> map) {
			map(map, depth, key);
		}
		else if (value instanceof Set<?> set) {
			boolean frozen = key || (set instanceof ValueSet ours && ours.isFrozen());
			head(Wire.TAG, frozen ? Wire.TAG_FROZENSET : Wire.TAG_SET);
			items(set, depth, true);
		}
		else if (value instanceof Collection<?> collection) {
			if (key || (collection instanceof ValueList ours && ours.isTuple())) {
				head(Wire.TAG, Wire.TAG_TUPLE);
			}
			items(collection, depth, key);
		}
		else {
			return false;
		}
		return true;
	}

	private void other(Object value, int depth, boolean key) {
		if (value instanceof byte[] bytes) {
			head(Wire.BYTES, bytes.length);
			append(bytes);
		}
		else if (value instanceof ByteBuffer buffer) {
			byte[] bytes = new byte[buffer.remaining()];
			buffer.duplicate().get(bytes);
			write(bytes, depth, key);
		}
		else if (value.getClass().isArray()) {
			array(value, depth, key);
		}
		else if (value instanceof UUID uuid) {
			head(Wire.TAG, Wire.TAG_UUID);
			head(Wire.BYTES, 16);
			big(uuid.getMostSignificantBits(), 8);
			big(uuid.getLeastSignificantBits(), 8);
		}
		else if (value instanceof Optional<?> optional) {
			write(optional.orElse(null), depth, key);
		}
		else if (value instanceof OptionalInt optional) {
			write(optional.isPresent() ? optional.getAsInt() : null, depth, key);
		}
		else if (value instanceof OptionalLong optional) {
			write(optional.isPresent() ? optional.getAsLong() : null, depth, key);
		}
		else if (value instanceof OptionalDouble optional) {
			write(optional.isPresent() ? optional.getAsDouble() : null, depth, key);
		}
		else if (value instanceof Iterable<?> iterable && !(value instanceof Path)) {
			write(list(iterable), depth, key);
		}
		else {
			throw refused(value);
		}
	}

	private static ValueConversionException refused(Object value) {
		String type = value.getClass().getName();
		if (value instanceof BaseStream<?, ?>) {
			return ValueConversionException
				.wrongType("cannot be handed to Python: it is a stream; collect it to a List first");
		}
		return ValueConversionException.wrongType("cannot be handed to Python: it is of type " + type
				+ "; use a record, a Map, a collection, an enum, text, a number, or a date or time");
	}

	private void number(Number number) {
		if (number instanceof Long || number instanceof Integer || number instanceof Short || number instanceof Byte) {
			integer(number.longValue());
		}
		else if (number instanceof Double || number instanceof Float) {
			append((byte) (Wire.SIMPLE << 5 | Wire.FLOAT64));
			big(Double.doubleToLongBits(number.doubleValue()), 8);
		}
		else if (number instanceof BigDecimal decimal) {
			head(Wire.TAG, Wire.TAG_DECIMAL);
			text(decimal.toString());
		}
		else if (number instanceof BigInteger integer) {
			integer(integer);
		}
		else {
			throw refused(number);
		}
	}

	private void integer(long value) {
		if (value >= 0) {
			head(Wire.UNSIGNED, value);
		}
		else {
			head(Wire.NEGATIVE, ~value);
		}
	}

	private void integer(BigInteger value) {
		boolean negative = value.signum() < 0;
		BigInteger magnitude = negative ? value.not() : value;
		if (magnitude.bitLength() <= Long.SIZE) {
			head(negative ? Wire.NEGATIVE : Wire.UNSIGNED, magnitude.longValue());
			return;
		}
		byte[] bytes = magnitude.toByteArray();
		int sign = (bytes[0] == 0) ? 1 : 0;
		head(Wire.TAG, negative ? Wire.TAG_BIG_NEGATIVE : Wire.TAG_BIG_POSITIVE);
		head(Wire.BYTES, bytes.length - sign);
		append(Arrays.copyOfRange(bytes, sign, bytes.length));
	}

	private boolean time(Object value) {
		if (value instanceof Duration duration) {
			timedelta(duration);
		}
		else if (value instanceof Temporal temporal) {
			temporal(temporal);
		}
		else if (value instanceof java.util.Date date) {
			write(SqlDates.modern(date), 0, false);
		}
		else {
			return false;
		}
		return true;
	}

	private void temporal(Temporal value) {
		if (value instanceof LocalDateTime dateTime) {
			tagged(Wire.TAG_DATETIME, IsoText.format(dateTime));
		}
		else if (value instanceof Instant instant) {
			tagged(Wire.TAG_DATETIME, IsoText.format(instant.atOffset(ZoneOffset.UTC)));
		}
		else if (value instanceof OffsetDateTime dateTime) {
			tagged(Wire.TAG_DATETIME, IsoText.format(dateTime));
		}
		else if (value instanceof ZonedDateTime dateTime) {
			tagged(Wire.TAG_DATETIME, IsoText.format(dateTime.toOffsetDateTime()));
		}
		else if (value instanceof LocalTime time) {
			tagged(Wire.TAG_TIME, IsoText.format(time));
		}
		else if (value instanceof OffsetTime time) {
			tagged(Wire.TAG_TIME, IsoText.format(time));
		}
		else {
			throw refused(value);
		}
	}

	private void timedelta(Duration duration) {
		if (duration.getSeconds() >= LONGEST_TIMEDELTA_SECONDS || duration.getSeconds() < -LONGEST_TIMEDELTA_SECONDS) {
			throw ValueConversionException
				.wrongValue("cannot be handed to Python, where a timedelta has at most 999999999 days");
		}
		head(Wire.TAG, Wire.TAG_TIMEDELTA);
		integer(BigInteger.valueOf(duration.getSeconds())
			.multiply(MICROS_PER_SECOND)
			.add(BigInteger.valueOf(duration.getNano() / 1_000)));
	}

	private void tagged(int tag, String text) {
		head(Wire.TAG, tag);
		text(text);
	}

	private int enter(int depth) {
		if (depth == 0) {
			throw ValueConversionException.wrongValue(
					"cannot be handed to Python: it is nested over " + Wire.MAX_DEPTH + " deep, or contains itself");
		}
		return depth - 1;
	}

	private void map(Map<?, ?> map, int depth, boolean key) {
		if (key) {
			throw unhashable("dict");
		}
		int inner = enter(depth);
		int size = map.size();
		head(Wire.MAP, size);
		int written = 0;
		for (Map.Entry<?, ?> entry : map.entrySet()) {
			try {
				write(entry.getKey(), inner, true);
				write(entry.getValue(), inner, false);
			}
			catch (ValueConversionException ex) {
				throw ex.within("[" + ((entry.getKey() instanceof CharSequence text)
						? PythonNames.quote(text.toString()) : String.valueOf(entry.getKey())) + "]");
			}
			written++;
		}
		checkUnchanged(size, written);
	}

	private void instance(Record instance, int depth, boolean key) {
		if (key) {
			throw unhashable("record");
		}
		int inner = enter(depth);
		RecordShape shape = RecordShape.of(instance.getClass());
		head(Wire.MAP, shape.size());
		for (int i = 0; i < shape.size(); i++) {
			append(shape.encodedName(i));
			try {
				write(shape.get(instance, i), inner, false);
			}
			catch (ValueConversionException ex) {
				throw ex.within("." + shape.name(i));
			}
		}
	}

	private static ValueConversionException unhashable(String what) {
		return ValueConversionException.wrongType("cannot be handed to Python: a " + what
				+ " cannot be a key or an element of a set there; use a list or other keys");
	}

	private void items(Collection<?> items, int depth, boolean key) {
		int inner = enter(depth);
		int size = items.size();
		head(Wire.ARRAY, size);
		int written = 0;
		for (Object item : items) {
			try {
				write(item, inner, key);
			}
			catch (ValueConversionException ex) {
				throw ex.within("[" + written + "]");
			}
			written++;
		}
		checkUnchanged(size, written);
	}

	private static void checkUnchanged(int size, int written) {
		if (size != written) {
			throw ValueConversionException.wrongValue("was changed while it was handed to Python");
		}
	}

	private void array(Object array, int depth, boolean key) {
		if (array instanceof Object[] items) {
			write(Arrays.asList(items), depth, key);
			return;
		}
		if (key) {
			head(Wire.TAG, Wire.TAG_TUPLE);
		}
		int inner = enter(depth);
		int length = Array.getLength(array);
		head(Wire.ARRAY, length);
		for (int i = 0; i < length; i++) {
			write(Array.get(array, i), inner, key);
		}
	}

	// An item takes a byte at least, so an endless one ends here.
	private List<?> list(Iterable<?> iterable) {
		List<@Nullable Object> items = new ArrayList<>();
		for (Object item : iterable) {
			if (items.size() > this.limit - this.position) {
				throw tooLarge();
			}
			items.add(item);
		}
		return items;
	}

	private void text(CharSequence text) {
		int chars = text.length();
		long length = 0;
		for (int i = 0; i < chars; i++) {
			char c = text.charAt(i);
			length += (c < 0x80) ? 1 : (c < 0x800) ? 2 : 3;
			if (Character.isSurrogate(c)) {
				if (!Character.isHighSurrogate(c) || i + 1 == chars || !Character.isLowSurrogate(text.charAt(i + 1))) {
					throw ValueConversionException
						.wrongValue("cannot be handed to Python: its text has half of a surrogate pair");
				}
				i++;
				length++;
			}
		}
		head(Wire.TEXT, length);
		reserve(length);
		if (length == chars) {
			for (int i = 0; i < chars; i++) {
				this.data[this.position++] = (byte) text.charAt(i);
			}
			return;
		}
		text.codePoints().forEach(this::character);
	}

	private void character(int c) {
		if (c < 0x80) {
			this.data[this.position++] = (byte) c;
		}
		else if (c < 0x800) {
			this.data[this.position++] = (byte) (0xc0 | c >> 6);
			continuation(c);
		}
		else if (c < 0x10000) {
			this.data[this.position++] = (byte) (0xe0 | c >> 12);
			continuation(c >> 6);
			continuation(c);
		}
		else {
			this.data[this.position++] = (byte) (0xf0 | c >> 18);
			continuation(c >> 12);
			continuation(c >> 6);
			continuation(c);
		}
	}

	private void continuation(int bits) {
		this.data[this.position++] = (byte) (0x80 | (bits & 0x3f));
	}

	private void head(int major, long argument) {
		reserve(9);
		int type = major << 5;
		if (argument >= 0 && argument < 24) {
			this.data[this.position++] = (byte) (type | (int) argument);
		}
		else if (argument >= 0 && argument <= 0xff) {
			this.data[this.position++] = (byte) (type | 24);
			this.data[this.position++] = (byte) argument;
		}
		else if (argument >= 0 && argument <= 0xffff) {
			this.data[this.position++] = (byte) (type | 25);
			big(argument, 2);
		}
		else if (argument >>> 32 == 0) {
			this.data[this.position++] = (byte) (type | 26);
			big(argument, 4);
		}
		else {
			this.data[this.position++] = (byte) (type | 27);
			big(argument, 8);
		}
	}

	private void big(long value, int length) {
		reserve(length);
		for (int i = length - 1; i >= 0; i--) {
			this.data[this.position++] = (byte) (value >>> (8 * i));
		}
	}

	private void append(byte value) {
		reserve(1);
		this.data[this.position++] = value;
	}

	private void append(byte[] bytes) {
		reserve(bytes.length);
		System.arraycopy(bytes, 0, this.data, this.position, bytes.length);
		this.position += bytes.length;
	}

	// May go a head over the limit; the result is checked in the end.
	private void reserve(long length) {
		long needed = this.position + length;
		if (needed <= this.data.length) {
			return;
		}
		if (needed > this.limit + 9) {
			throw tooLarge();
		}
		this.data = Arrays.copyOf(this.data, (int) Math.max(needed, Math.min(2L * this.data.length, this.limit + 9)));
	}

	void checkSize() {
		if (this.position > this.limit) {
			throw tooLarge();
		}
	}

	private ValueConversionException tooLarge() {
		return ValueConversionException.tooLarge("is too large: it takes more than " + this.limit + " bytes");
	}

}
