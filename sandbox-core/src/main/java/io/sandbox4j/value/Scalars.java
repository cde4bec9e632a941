package io.sandbox4j.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The types that have no parts.
 */
final class Scalars {

	private static final Map<Class<?>, Target> TARGETS = targets();

	private static final BigDecimal NANOS_PER_SECOND = BigDecimal.valueOf(1_000_000_000);

	private Scalars() {
	}

	static @Nullable Target target(Class<?> type) {
		return TARGETS.get(type);
	}

	private static Map<Class<?>, Target> targets() {
		Map<Class<?>, Target> targets = new HashMap<>();
		targets.put(Object.class, new Target(PythonType.ANY, true, null, (value) -> value));
		addNumbers(targets);
		addTimes(targets);
		Target bool = exactly("bool", Boolean.class);
		targets.put(boolean.class, bool);
		targets.put(Boolean.class, bool);
		targets.put(String.class, exactly("str", String.class));
		targets.put(CharSequence.class, exactly("str", String.class));
		Target character = Target.of("str", Scalars::toCharacter);
		targets.put(char.class, character);
		targets.put(Character.class, character);
		targets.put(byte[].class, exactly("bytes", byte[].class));
		targets.put(UUID.class, exactly("UUID", UUID.class));
		return Map.copyOf(targets);
	}

	private static void addNumbers(Map<Class<?>, Target> targets) {
		Target int64 = Target.of("int", (value) -> toLong(value, Long.MIN_VALUE, Long.MAX_VALUE));
		Target int32 = Target.of("int", (value) -> (int) toLong(value, Integer.MIN_VALUE, Integer.MAX_VALUE));
		Target int16 = Target.of("int", (value) -> (short) toLong(value, Short.MIN_VALUE, Short.MAX_VALUE));
		Target int8 = Target.of("int", (value) -> (byte) toLong(value, Byte.MIN_VALUE, Byte.MAX_VALUE));
		Target float64 = Target.of("float", Scalars::toDouble);
		Target float32 = Target.of("float", Scalars::toFloat);
		targets.put(long.class, int64);
		targets.put(Long.class, int64);
		targets.put(int.class, int32);
		targets.put(Integer.class, int32);
		targets.put(short.class, int16);
		targets.put(Short.class, int16);
		targets.put(byte.class, int8);
		targets.put(Byte.class, int8);
		targets.put(double.class, float64);
		targets.put(Double.class, float64);
		targets.put(float.class, float32);
		targets.put(Float.class, float32);
		targets.put(BigInteger.class, Target.of("int", Scalars::toBigInteger));
		targets.put(BigDecimal.class, Target.of("Decimal", Scalars::toBigDecimal));
		targets.put(Number.class, Target.of("int | float | Decimal", Scalars::toNumber));
		targets.put(OptionalInt.class,
				Target.optional(int32, OptionalInt.empty(), (value) -> OptionalInt.of((int) unbox(int32, value))));
		targets.put(OptionalLong.class,
				Target.optional(int64, OptionalLong.empty(), (value) -> OptionalLong.of((long) unbox(int64, value))));
		targets.put(OptionalDouble.class, Target.optional(float64, OptionalDouble.empty(),
				(value) -> OptionalDouble.of((double) unbox(float64, value))));
	}

	private static Object unbox(Target target, Object value) {
		return Objects.requireNonNull(target.convert(value));
	}

	private static void addTimes(Map<Class<?>, Target> targets) {
		targets.put(LocalDate.class, exactly("date", LocalDate.class));
		targets.put(LocalDateTime.class, Target.of("datetime", Scalars::toLocalDateTime));
		targets.put(OffsetDateTime.class, Target.of("datetime", Scalars::toOffsetDateTime));
		targets.put(ZonedDateTime.class, Target.of("datetime", (value) -> toOffsetDateTime(value).toZonedDateTime()));
		targets.put(Instant.class, Target.of("datetime", (value) -> toOffsetDateTime(value).toInstant()));
		targets.put(LocalTime.class, Target.of("time", Scalars::toLocalTime));
		targets.put(OffsetTime.class, Target.of("time", Scalars::toOffsetTime));
		targets.put(Duration.class, Target.of("timedelta", Scalars::toDuration));
	}

	private static Target exactly(String type, Class<?> wanted) {
		return Target.of(type, (value) -> {
			if (!wanted.isInstance(value)) {
				throw ValueConversionException.wrongType(type, value);
			}
			return value;
		});
	}

	private static Object toCharacter(Object value) {
		if (!(value instanceof String text)) {
			throw ValueConversionException.wrongType("str", value);
		}
		if (text.length() != 1) {
			throw ValueConversionException
				.wrongValue("must be a single character below U+10000, not " + PythonNames.quote(text));
		}
		return text.charAt(0);
	}

	private static long toLong(Object value, long min, long max) {
		if (value instanceof Long number && number >= min && number <= max) {
			return number;
		}
		if (value instanceof Long || value instanceof BigInteger) {
			throw ValueConversionException.wrongValue("must be an int from " + min + " to " + max);
		}
		throw ValueConversionException.wrongType("int", value);
	}

	private static Object toBigInteger(Object value) {
		if (value instanceof Long number) {
			return BigInteger.valueOf(number);
		}
		if (value instanceof BigInteger) {
			return value;
		}
		throw ValueConversionException.wrongType("int", value);
	}

	private static double toDouble(Object value) {
		if (value instanceof Double number) {
			return number;
		}
		if (value instanceof Long || value instanceof BigInteger) {
			Number integer = (Number) value;
			double number = integer.doubleValue();
			if (Double.isInfinite(number)
					|| new BigDecimal(number).compareTo(new BigDecimal(integer.toString())) != 0) {
				throw ValueConversionException.wrongValue("must be a float; this int is too large to be one exactly");
			}
			return number;
		}
		throw ValueConversionException.wrongType("float", value);
	}

	private static Object toFloat(Object value) {
		double number = toDouble(value);
		float rounded = (float) number;
		if (Float.isInfinite(rounded) && !Double.isInfinite(number)) {
			throw ValueConversionException.wrongValue("must be a float from -3.4028235e+38 to 3.4028235e+38");
		}
		return rounded;
	}

	private static Object toBigDecimal(Object value) {
		if (value instanceof BigDecimal) {
			return value;
		}
		if (value instanceof Long number) {
			return BigDecimal.valueOf(number);
		}
		if (value instanceof BigInteger number) {
			return new BigDecimal(number);
		}
		if (value instanceof Double number) {
			if (!Double.isFinite(number)) {
				throw ValueConversionException.wrongValue("must be a finite number, not " + pythonFloat(number));
			}
			// the shortest form, which is what Python prints: 0.1 and not the binary
			// fraction next to it
			return BigDecimal.valueOf(number);
		}
		throw ValueConversionException.wrongType("Decimal, int or float", value);
	}

	private static String pythonFloat(double number) {
		return Double.isNaN(number) ? "nan" : (number > 0) ? "inf" : "-inf";
	}

	private static Object toNumber(Object value) {
		if (value instanceof Number) {
			return value;
		}
		throw ValueConversionException.wrongType("int, float or Decimal", value);
	}

	private static Object toLocalDateTime(Object value) {
		if (value instanceof OffsetDateTime) {
			throw ValueConversionException.wrongValue("must be a datetime without tzinfo");
		}
		if (value instanceof LocalDateTime) {
			return value;
		}
		throw ValueConversionException.wrongType("datetime", value);
	}

	private static OffsetDateTime toOffsetDateTime(Object value) {
		if (value instanceof LocalDateTime) {
			throw ValueConversionException
				.wrongValue("must be a datetime with tzinfo, such as datetime.now(timezone.utc)");
		}
		if (value instanceof OffsetDateTime dateTime) {
			return dateTime;
		}
		throw ValueConversionException.wrongType("datetime", value);
	}

	private static Object toLocalTime(Object value) {
		if (value instanceof OffsetTime) {
			throw ValueConversionException.wrongValue("must be a time without tzinfo");
		}
		if (value instanceof LocalTime) {
			return value;
		}
		throw ValueConversionException.wrongType("time", value);
	}

	private static Object toOffsetTime(Object value) {
		if (value instanceof LocalTime) {
			throw ValueConversionException.wrongValue("must be a time with tzinfo");
		}
		if (value instanceof OffsetTime) {
			return value;
		}
		throw ValueConversionException.wrongType("time", value);
	}

	private static Object toDuration(Object value) {
		if (value instanceof Duration) {
			return value;
		}
		if (value instanceof Boolean || !(value instanceof Number)) {
			throw ValueConversionException.wrongType("timedelta or a number of seconds", value);
		}
		try {
			BigInteger nanos = ((BigDecimal) toBigDecimal(value)).multiply(NANOS_PER_SECOND).toBigInteger();
			BigInteger[] seconds = nanos.divideAndRemainder(NANOS_PER_SECOND.toBigInteger());
			return Duration.ofSeconds(seconds[0].longValueExact(), seconds[1].longValueExact());
		}
		catch (ArithmeticException | DateTimeException ex) {
			throw ValueConversionException.wrongValue("is too large a number of seconds", ex);
		}
	}

}
