package io.sandbox4j.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Reads one value. The bytes come from a guest that may be hostile, so a length that the
 * bytes claim is believed only as far as there are bytes left that no other length has
 * claimed. That bounds what is allocated ahead, in nested containers too.
 */
final class ValueDecoder {

	/**
	 * The guest allows one more level, for a scalar; a host call's request adds two.
	 */
	private static final int MAX_DEPTH = Wire.MAX_DEPTH + 3;

	/**
	 * The most characters of a Decimal: to read one takes quadratic time.
	 */
	private static final int LONGEST_DECIMAL = 10_000;

	/**
	 * The largest exponent of a Decimal. Arithmetic of {@link BigDecimal} with a small
	 * number and one of exponent 999,999,999 fills the memory.
	 */
	private static final int LARGEST_EXPONENT = 10_000;

	private static final BigInteger MICROS_PER_SECOND = BigInteger.valueOf(1_000_000);

	/**
	 * The largest timedelta is that of 999,999,999 days, less a microsecond.
	 */
	private static final BigInteger LONGEST_TIMEDELTA = BigInteger.valueOf(1_000_000_000L)
		.multiply(BigInteger.valueOf(24 * 60 * 60))
		.multiply(MICROS_PER_SECOND);

	private static final BigInteger SHORTEST_TIMEDELTA = BigInteger.valueOf(-999_999_999L)
		.multiply(BigInteger.valueOf(24 * 60 * 60))
		.multiply(MICROS_PER_SECOND);

	private final byte[] data;

	private final long maxMemory;

	private int position;

	/**
	 * How many items the containers that are open have yet to get.
	 */
	private int promised = 1;

	private long memory;

	ValueDecoder(byte[] data, long maxMemory) {
		this.data = data;
		this.maxMemory = maxMemory;
	}

	@Nullable Object decode() {
		Object value = value(MAX_DEPTH, false);
		if (this.position != this.data.length) {
			throw new MalformedValueException("There are bytes after the value");
		}
		return value;
	}

	private @Nullable Object value(int depth, boolean key) {
		this.promised--;
		int head = next();
		int info = head & 0x1f;
		return switch (head >> 5) {
			case Wire.UNSIGNED -> unsigned(argument(info));
			case Wire.NEGATIVE -> negative(argument(info));
			case Wire.BYTES -> bytes(info);
			case Wire.TEXT -> text(info);
			case Wire.ARRAY -> new ValueList(items(hashable(info, key), depth, false), false);
			case Wire.MAP -> map(hashable(info, key), depth);
			case Wire.TAG -> tagged(argument(info), depth, key);
			default -> simple(info);
		};
	}

	private int next() {
		if (this.position == this.data.length) {
			throw truncated();
		}
		return this.data[this.position++] & 0xff;
	}

	/**
	 * Read the number that belongs to a head.
	 * @param info the lower bits of the head
	 * @return the number, unsigned
	 */
	private long argument(int info) {
		if (info < 24) {
			return info;
		}
		long value;
		boolean shortest;
		switch (info) {
			case 24 -> {
				value = next();
				shortest = value >= 24;
			}
			case 25 -> {
				value = big(2);
				shortest = value > 0xff;
			}
			case 26 -> {
				value = big(4);
				shortest = value > 0xffff;
			}
			case 27 -> {
				value = big(8);
				shortest = (value >>> 32) != 0;
			}
			default -> throw new MalformedValueException("A length is indefinite or reserved");
		}
		if (!shortest) {
			throw new MalformedValueException("A number is not in its shortest form");
		}
		return value;
	}

	private long big(int length) {
		if (length > this.data.length - this.position) {
			throw truncated();
		}
		long value = 0;
		for (int i = 0; i < length; i++) {
			value = value << 8 | (this.data[this.position++] & 0xff);
		}
		return value;
	}

	private int length(int info) {
		long length = argument(info);
		if (length < 0 || length > this.data.length - this.position - this.promised) {
			throw truncated();
		}
		return (int) length;
	}

	private static MalformedValueException truncated() {
		return new MalformedValueException("There are fewer bytes than the value needs");
	}

	private void charge(long bytes) {
		this.memory += bytes;
		if (this.memory > this.maxMemory) {
			throw ValueConversionException
				.tooLarge("is too large: it would take more than " + this.maxMemory + " bytes of the host's memory");
		}
	}

	private Object unsigned(long value) {
		charge(24);
		return (value >= 0) ? (Object) value : unsignedBig(value);
	}

	private Object negative(long value) {
		charge(24);
		return (value >= 0) ? (Object) ~value : unsignedBig(value).not();
	}

	private static BigInteger unsignedBig(long value) {
		return new BigInteger(1, ByteBuffer.allocate(Long.BYTES).putLong(0, value).array());
	}

	private byte[] bytes(int info) {
		int length = length(info);
		charge(16L + length);
		byte[] bytes = Arrays.copyOfRange(this.data, this.position, this.position + length);
		this.position += length;
		return bytes;
	}

	private String text(int info) {
		int length = length(info);
		int start = this.position;
		this.position += length;
		for (int i = start; i < this.position; i++) {
			if (this.data[i] < 0) {
				charge(56 + 2L * length);
				return unicode(start, length);
			}
		}
		charge(56L + length);
		return new String(this.data, start, length, StandardCharsets.ISO_8859_1);
	}

	private String unicode(int start, int length) {
		try {
			// reports what String's constructor would replace: surrogates, overlong forms
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(this.data, start, length)).toString();
		}
		catch (CharacterCodingException ex) {
			throw new MalformedValueException("A text is not in UTF-8");
		}
	}

	private int hashable(int info, boolean key) {
		if (key) {
			throw unhashable();
		}
		return info;
	}

	private static MalformedValueException unhashable() {
		return new MalformedValueException("A key of a dict or an element of a set is not hashable");
	}

	private static int enter(int depth) {
		if (depth == 0) {
			throw new MalformedValueException("The value is nested over " + Wire.MAX_DEPTH + " deep");
		}
		return depth - 1;
	}

	private int promise(int info, int each) {
		long count = argument(info);
		int left = this.data.length - this.position - this.promised;
		if (count < 0 || count > left / each) {
			throw truncated();
		}
		this.promised += (int) count * each;
		return (int) count;
	}

	private @Nullable Object[] items(int info, int depth, boolean key) {
		int inner = enter(depth);
		int count = promise(info, 1);
		charge(48 + 8L * count);
		Object[] items = new Object[count];
		for (int i = 0; i < count; i++) {
			items[i] = value(inner, key);
		}
		return items;
	}

	private ValueMap map(int info, int depth) {
		int inner = enter(depth);
		int count = promise(info, 2);
		charge(96 + 32L * count);
		ValueKeys keys = new ValueKeys(count);
		Object[] values = new Object[count];
		for (int i = 0; i < count; i++) {
			if (!keys.add(value(inner, true))) {
				throw new MalformedValueException("A key is there twice");
			}
			values[i] = value(inner, false);
		}
		return new ValueMap(keys, values);
	}

	private ValueSet set(int depth, boolean frozen) {
		int inner = enter(depth);
		int count = promise(head(Wire.ARRAY), 1);
		charge(96 + 24L * count);
		ValueKeys elements = new ValueKeys(count);
		for (int i = 0; i < count; i++) {
			if (!elements.add(value(inner, true))) {
				throw new MalformedValueException("An element is there twice");
			}
		}
		return new ValueSet(elements, frozen);
	}

	private Object tagged(long tag, int depth, boolean key) {
		if (tag < 0 || tag > Integer.MAX_VALUE) {
			throw unknownTag();
		}
		return switch ((int) tag) {
			case Wire.TAG_TUPLE -> new ValueList(items(head(Wire.ARRAY), depth, key), true);
			case Wire.TAG_SET -> {
				if (key) {
					throw unhashable();
				}
				yield set(depth, false);
			}
			case Wire.TAG_FROZENSET -> set(depth, true);
			case Wire.TAG_BIG_POSITIVE -> bigInteger();
			case Wire.TAG_BIG_NEGATIVE -> bigInteger().not();
			case Wire.TAG_DATETIME -> IsoText.parseDateTime(text(head(Wire.TEXT)));
			case Wire.TAG_DATE -> IsoText.parseDate(text(head(Wire.TEXT)));
			case Wire.TAG_TIME -> IsoText.parseTime(text(head(Wire.TEXT)));
			case Wire.TAG_TIMEDELTA -> timedelta();
			case Wire.TAG_DECIMAL -> decimal(text(head(Wire.TEXT)));
			case Wire.TAG_UUID -> uuid();
			default -> throw unknownTag();
		};
	}

	private static MalformedValueException unknownTag() {
		return new MalformedValueException("There is a tag that is not in use");
	}

	/**
	 * Read the head of what a tag is put on.
	 * @param major the major type that it must be of
	 * @return the lower bits of the head
	 */
	private int head(int major) {
		int head = next();
		if (head >> 5 != major) {
			throw new MalformedValueException("A tag is on a value of the wrong type");
		}
		return head & 0x1f;
	}

	private BigInteger bigInteger() {
		byte[] magnitude = bytes(head(Wire.BYTES));
		if (magnitude.length <= Long.BYTES || magnitude[0] == 0) {
			throw new MalformedValueException("A large integer is not in its shortest form");
		}
		charge(64L + magnitude.length);
		return new BigInteger(1, magnitude);
	}

	private Duration timedelta() {
		BigInteger micros = integer();
		if (micros.compareTo(LONGEST_TIMEDELTA) >= 0 || micros.compareTo(SHORTEST_TIMEDELTA) < 0) {
			throw new MalformedValueException("A timedelta is out of range");
		}
		charge(24);
		BigInteger rest = micros.mod(MICROS_PER_SECOND);
		return Duration.ofSeconds(micros.subtract(rest).divide(MICROS_PER_SECOND).longValueExact(),
				rest.longValueExact() * 1_000L);
	}

	private BigInteger integer() {
		int head = next();
		long argument = argument(head & 0x1f);
		return switch (head >> 5) {
			case Wire.UNSIGNED -> unsignedBig(argument);
			case Wire.NEGATIVE -> unsignedBig(argument).not();
			case Wire.TAG -> {
				if (argument != Wire.TAG_BIG_POSITIVE && argument != Wire.TAG_BIG_NEGATIVE) {
					throw new MalformedValueException("A timedelta is no integer");
				}
				BigInteger magnitude = bigInteger();
				yield (argument == Wire.TAG_BIG_POSITIVE) ? magnitude : magnitude.not();
			}
			default -> throw new MalformedValueException("A timedelta is no integer");
		};
	}

	private Object decimal(String text) {
		if (text.equals("Infinity")) {
			return Double.POSITIVE_INFINITY;
		}
		if (text.equals("-Infinity")) {
			return Double.NEGATIVE_INFINITY;
		}
		if (text.endsWith("NaN")) {
			return Double.NaN;
		}
		return finiteDecimal(text);
	}

	private BigDecimal finiteDecimal(String text) {
		if (text.length() > LONGEST_DECIMAL) {
			throw ValueConversionException.wrongValue("cannot be handed over: a Decimal may have at most "
					+ LONGEST_DECIMAL + " characters, and it has " + text.length());
		}
		BigDecimal number;
		try {
			charge(64L + text.length());
			number = new BigDecimal(text);
		}
		catch (NumberFormatException ex) {
			return refusedDecimal(text);
		}
		long exponent = (long) number.precision() - number.scale() - 1;
		if (Math.abs(exponent) > LARGEST_EXPONENT || Math.abs((long) number.scale()) > 2L * LARGEST_EXPONENT) {
			throw tooLargeExponent();
		}
		return number;
	}

	// Python's exponents can be larger than those of BigDecimal.
	private static BigDecimal refusedDecimal(String text) {
		if (text.matches("-?\\d+(\\.\\d+)?E[+-]\\d{6,19}")) {
			throw tooLargeExponent();
		}
		throw new MalformedValueException("A Decimal is no number");
	}

	private static ValueConversionException tooLargeExponent() {
		return ValueConversionException
			.wrongValue("cannot be handed over: the exponent of a Decimal may be from -10000 to " + LARGEST_EXPONENT);
	}

	private UUID uuid() {
		if (argument(head(Wire.BYTES)) != 16) {
			throw new MalformedValueException("A UUID does not have 16 bytes");
		}
		charge(32);
		return new UUID(big(8), big(8));
	}

	private @Nullable Object simple(int info) {
		return switch (info) {
			case Wire.FALSE -> false;
			case Wire.TRUE -> true;
			case Wire.NULL -> null;
			case Wire.FLOAT64 -> {
				charge(24);
				yield Double.longBitsToDouble(big(8));
			}
			default -> throw new MalformedValueException("There is a simple value that is not in use");
		};
	}

}
