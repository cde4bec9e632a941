package io.sandbox4j.value;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Python values as bytes, and back. The format is a strict subset of CBOR (RFC 8949) with
 * definite lengths, shortest heads, at most 200 levels of containers, and these tags: 2
 * and 3 for integers beyond 64 bits, 0 and 1004 for datetime and date, 37 for UUID, 258
 * for set (all of them registered), 60101 to 60105 for tuple, frozenset, time, timedelta
 * and Decimal (ours).
 * <p>
 * What is decoded are {@code null}, {@link Boolean}, {@link Long} or, beyond its range,
 * {@link java.math.BigInteger}, {@link Double}, {@link String}, {@code byte[]},
 * {@link java.util.List} for list and tuple, {@link Map}, {@link java.util.Set} for set
 * and frozenset, {@link java.time.LocalDateTime} or, with an offset,
 * {@link java.time.OffsetDateTime}, {@link java.time.LocalDate},
 * {@link java.time.LocalTime} or {@link java.time.OffsetTime},
 * {@link java.time.Duration}, {@link java.math.BigDecimal} (a {@link Double} where it is
 * not finite) and {@link java.util.UUID}. Collections are unmodifiable, keep Python's
 * order, can hold {@code null}, and compare {@code byte[]} by content in keys.
 * <p>
 * Encoded are also other integers and {@link Float}, {@link CharSequence},
 * {@link Character}, enums (by name), records (as dict), arrays, {@link Iterable},
 * {@link java.util.Optional}, {@link java.time.Instant} and
 * {@link java.time.ZonedDateTime} (as datetime with an offset), {@link java.util.Date}
 * and JDBC's dates, {@link java.nio.ByteBuffer}. Times lose what is below a microsecond.
 * A list becomes a tuple and a set a frozenset where it is a key.
 * <p>
 * Safe for use by several threads.
 */
public final class PythonValues {

	/**
	 * How much memory a decoded value may take where nothing else is said: 64 MB.
	 */
	private static final long DEFAULT_MEMORY = 64L * 1024 * 1024;

	private PythonValues() {
	}

	/**
	 * Write a value.
	 * @param value the value
	 * @param maxBytes the most bytes it may take on the wire
	 * @return the bytes
	 * @throws ValueConversionException if the value or a part of it cannot be represented
	 * in Python, or takes more bytes; the message is for the developer
	 */
	public static byte[] encode(@Nullable Object value, long maxBytes) {
		ValueEncoder encoder = new ValueEncoder(maxBytes);
		encoder.write(value, Wire.MAX_DEPTH, false);
		encoder.checkSize();
		return encoder.result();
	}

	/**
	 * Write variables by name, as one value. Messages begin with the variable's name.
	 * @param variables the variables
	 * @param maxBytes the most bytes all of them may take on the wire
	 * @return the bytes of a dict
	 * @throws ValueConversionException if one of them cannot be represented in Python, or
	 * they take more bytes; the message is for the developer
	 */
	public static byte[] encodeVariables(Map<String, ? extends @Nullable Object> variables, long maxBytes) {
		ValueEncoder encoder = new ValueEncoder(maxBytes);
		encoder.writeVariables(variables);
		return encoder.result();
	}

	/**
	 * Write the answer to a host call that went well: a list of 0 and the value.
	 * @param value the value
	 * @param maxBytes the most bytes the answer may take on the wire
	 * @return the bytes
	 * @throws ValueConversionException if the value or a part of it cannot be represented
	 * in Python, or takes more bytes; the message is for the developer
	 */
	public static byte[] encodeAnswer(@Nullable Object value, long maxBytes) {
		ValueEncoder encoder = new ValueEncoder(maxBytes);
		encoder.writeAnswer(value);
		encoder.checkSize();
		return encoder.result();
	}

	/**
	 * Read a value that may take 64 MB of memory.
	 * @param data the bytes
	 * @return the value
	 * @throws MalformedValueException if the bytes are not exactly one value
	 * @throws ValueConversionException if Java cannot represent the value, such as a
	 * Decimal with an exponent beyond 10,000, or it takes too much memory
	 */
	public static @Nullable Object decode(byte[] data) {
		return decode(data, DEFAULT_MEMORY);
	}

	/**
	 * Read a value.
	 * @param data the bytes
	 * @param maxMemory the most memory the value may take, in bytes, roughly: bytes on
	 * the wire can take 40 times as many in the heap
	 * @return the value
	 * @throws MalformedValueException if the bytes are not exactly one value
	 * @throws ValueConversionException if Java cannot represent the value, such as a
	 * Decimal with an exponent beyond 10,000, or it takes too much memory
	 */
	public static @Nullable Object decode(byte[] data, long maxMemory) {
		return new ValueDecoder(data, maxMemory).decode();
	}

}
