package io.sandbox4j.value;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link PythonValues#decode} with bytes that no sound guest sends.
 */
class HostileBytesTests {

	@ParameterizedTest
	@CsvSource({ "'', fewer bytes", "18, fewer bytes", "19ff, fewer bytes", "61, fewer bytes", "8101ff, bytes after",
			"0000, bytes after", "1817, shortest form", "1900ff, shortest form", "1a0000ffff, shortest form",
			"1b00000000ffffffff, shortest form", "5817, shortest form", "1c, indefinite", "5fff, indefinite",
			"7fff, indefinite", "9fff, indefinite", "bfff, indefinite", "e0, simple value", "f7, simple value",
			"f818, simple value", "f97e00, simple value", "fa7f800000, simple value", "ff, simple value",
			"c1fb41d452d9e20000000000, tag that is not in use", "d9d9f700, tag that is not in use",
			"dbffffffffffffffff00, tag that is not in use", "c000, wrong type", "d90102a0, wrong type",
			"d82550000102030405060708090a0b0c0d0e, fewer bytes", "d8254100, 16 bytes",
			"c248ffffffffffffffff, shortest form", "c24900ffffffffffffffff, shortest form", "d9eac8f4, no integer",
			"d9eac8d9eac800, no integer", "d9eac8c24affffffffffffffffffff, out of range" })
	void bytesThatAreNoValueAreRefused(String hex, String reason) {
		assertMalformed(hex(hex), reason);
	}

	@ParameterizedTest
	@ValueSource(strings = { "61ff", "62c080", "63eda080", "63edb080", "64f4908080", "64f0808080", "62c3c3", "6180" })
	void textThatIsNotUtf8IsRefused(String hex) {
		assertMalformed(hex(hex), "not in UTF-8");
	}

	@ParameterizedTest
	@ValueSource(strings = { "a201000100", "a2616100616100", "d90102820101", "d90102824101410141",
			"a2d9eac5810100d9eac5810100", "d9010282fb7ff8000000000000fb7ff8000000000000" })
	void keysThatAreThereTwiceAreRefused(String hex) {
		assertThatExceptionOfType(MalformedValueException.class).isThrownBy(() -> PythonValues.decode(hex(hex)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "a18000", "a1a000", "a1d901028000", "d901028180", "a1d9eac5818000", "d9010281d9010280" })
	void keysThatAreNotHashableAreRefused(String hex) {
		assertMalformed(hex(hex), "not hashable");
	}

	@ParameterizedTest
	@ValueSource(strings = { "2024-1-01", "2024-13-01", "2023-02-29", "0000-01-01", "2024-01-01 ", "+2024-01-01", "",
			"２０２４-01-01" })
	void datesThatAreNoneAreRefused(String text) {
		assertMalformed(tagged("d903ec", text), "format of isoformat()");
	}

	@ParameterizedTest
	@ValueSource(strings = { "2024-01-01", "2024-01-01 00:00:00", "2024-01-01T24:00:00", "2024-01-01T00:00",
			"2024-01-01T00:00:60", "2024-01-01T00:00:00.1", "2024-01-01T00:00:00Z", "2024-01-01T00:00:00+24:00",
			"2024-01-01T00:00:00+1:00", "2024-01-01T00:00:00+01:00:00.5", "2024-01-01T00:00:00+01:00x" })
	void datetimesThatAreNoneAreRefused(String text) {
		assertMalformed(tagged("c0", text), "format of isoformat()");
	}

	@ParameterizedTest
	@ValueSource(strings = { "2024-01-01T00:00:00+18:01", "2024-01-01T00:00:00-23:59:59",
			"2024-01-01T00:00:00+01:00:00.000001" })
	void offsetsThatJavaDoesNotHaveAreRefusedWithoutBlamingTheGuest(String text) {
		assertThatExceptionOfType(ValueConversionException.class)
			.isThrownBy(() -> PythonValues.decode(tagged("c0", text)))
			.withMessageContaining("its offset from UTC");
	}

	@ParameterizedTest
	@ValueSource(strings = { "1E+10001", "1E-10001", "1E+999999999", "1E-999999999", "0E+2147483647",
			"1E+999999999999999999", "0E-99999999999" })
	void decimalsThatWouldFillTheMemoryOfAnAdditionAreRefused(String text) {
		assertThatExceptionOfType(ValueConversionException.class)
			.isThrownBy(() -> PythonValues.decode(tagged("d9eac9", text)))
			.withMessageContaining("exponent of a Decimal");
	}

	@Test
	void decimalsWithTooManyDigitsAreRefused() {
		assertThatExceptionOfType(ValueConversionException.class)
			.isThrownBy(() -> PythonValues.decode(tagged("d9eac9", "1".repeat(10_001))))
			.withMessageContaining("at most 10000 characters");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x", "1,5", "0x1", "1E", "--1", "Inf" })
	void decimalsThatAreNoNumbersAreRefused(String text) {
		assertMalformed(tagged("d9eac9", text), "Decimal is no number");
	}

	@ParameterizedTest
	@CsvSource({ "NaN, NaN", "-sNaN, NaN", "Infinity, Infinity", "-Infinity, -Infinity" })
	void decimalsThatAreNotFiniteAreFloats(String text, double number) {
		assertThat(PythonValues.decode(tagged("d9eac9", text))).isEqualTo(number);
	}

	@ParameterizedTest
	@ValueSource(strings = { "5b7fffffffffffffff", "7b7fffffffffffffff", "9b7fffffffffffffff", "bb7fffffffffffffff",
			"9bffffffffffffffff", "5affffffff", "9affffffff", "ba7fffffff", "d901029a7fffffff", "c25a7fffffff" })
	void claimedLengthsBeyondTheBytesAreRefusedAtOnce(String hex) {
		assertMalformed(hex(hex), "fewer bytes");
	}

	@Test
	void nestedClaimsCannotPromiseTheSameBytesTwice() {
		// each of 200 lists claims all that is left: 200 MB of references if it were
		// believed
		byte[] data = new byte[1_000_000];
		ByteBuffer buffer = ByteBuffer.wrap(data);
		for (int i = 0; i < 200; i++) {
			buffer.put((byte) 0x9a).putInt(data.length - buffer.position() - 5);
		}
		assertMalformed(data, "fewer bytes");
	}

	@Test
	void valuesThatWouldTakeTooMuchMemoryAreRefused() {
		byte[] data = PythonValues.encode(java.util.Collections.nCopies(100_000, List.of(1)), 1_000_000);
		assertThatExceptionOfType(ValueConversionException.class).isThrownBy(() -> PythonValues.decode(data, 4_000_000))
			.withMessageContaining("more than 4000000 bytes of the host's memory");
	}

	@ParameterizedTest
	@ValueSource(strings = { "81", "d9eac581", "a100", "d9010281d9eac581", "c2", "d9eac8" })
	void endlessNestingIsRefused(String level) {
		assertThatExceptionOfType(MalformedValueException.class)
			.isThrownBy(() -> PythonValues.decode(hex(level.repeat(100_000))));
	}

	@Test
	@Timeout(20)
	void keysWithTheSameHashCodeDoNotTakeQuadraticTime() throws Exception {
		// 31 * a + b is the same for all; a HashMap needs minutes for 200,000 of them
		int count = 200_000;
		ByteArrayOutputStream data = new ByteArrayOutputStream();
		data.write(hex("ba"));
		data.write(ByteBuffer.allocate(4).putInt(count).array());
		for (int i = 0; i < count; i++) {
			data.write(PythonValues.encode(Map.of(List.of(i, -31L * i), 0), 100), 1, keyLength(i));
			data.write(0);
		}
		assertThat((Map<?, ?>) PythonValues.decode(data.toByteArray(), 200_000_000)).hasSize(count);
	}

	private static int keyLength(int i) {
		return PythonValues.encode(Map.of(List.of(i, -31L * i), 0), 100).length - 2;
	}

	@Test
	void randomChangesEndInAValueOrARefusal() {
		long seed = System.nanoTime();
		System.out.println("Seed of HostileBytesTests: " + seed);
		Random random = new Random(seed);
		byte[][] samples = { PythonValues.encode(sample(), 10_000), PythonValues.encode(List.of(sample()), 10_000) };
		int values = 0;
		for (int i = 0; i < 100_000; i++) {
			if (decodes(mutated(samples[random.nextInt(samples.length)], random))) {
				values++;
			}
		}
		assertThat(values).isPositive();
	}

	@Test
	void randomBytesEndInAValueOrARefusal() {
		long seed = System.nanoTime();
		System.out.println("Seed of HostileBytesTests: " + seed);
		Random random = new Random(seed);
		for (int i = 0; i < 100_000; i++) {
			byte[] data = new byte[random.nextInt(40)];
			random.nextBytes(data);
			decodes(data);
		}
	}

	private static Object sample() {
		return List.of(Map.of("a", 1, 2, List.of(3.5, true)), Set.of("x", 300), new byte[] { 1, 2, 3 },
				new BigDecimal("1.50"), LocalDateTime.of(2024, 1, 2, 3, 4, 5), Duration.ofDays(3), new UUID(5, 6),
				LocalDateTime.MIN.withYear(5).atOffset(ZoneOffset.ofHours(2)), "größer 😀",
				new java.math.BigInteger("123456789012345678901234567890"), Map.of(List.of(1, "k"), Set.of()));
	}

	private static byte[] mutated(byte[] sample, Random random) {
		byte[] data = sample.clone();
		for (int change = random.nextInt(4); change >= 0; change--) {
			int position = random.nextInt(data.length);
			switch (random.nextInt(3)) {
				case 0 -> data[position] ^= (byte) (1 << random.nextInt(8));
				case 1 -> data[position] = (byte) random.nextInt(256);
				default -> data = java.util.Arrays.copyOf(data, Math.max(position, 1));
			}
		}
		return data;
	}

	// What decodes can be encoded again; anything but these two exceptions fails the
	// test.
	private static boolean decodes(byte[] data) {
		try {
			Object value = PythonValues.decode(data, 1_000_000);
			PythonValues.encode(value, 100_000);
			return true;
		}
		catch (MalformedValueException | ValueConversionException ex) {
			return false;
		}
	}

	private static void assertMalformed(byte[] data, String reason) {
		assertThatExceptionOfType(MalformedValueException.class).isThrownBy(() -> PythonValues.decode(data))
			.withMessageContaining(reason);
	}

	private static byte[] tagged(String tag, String text) {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		byte[] encoded = PythonValues.encode(text, bytes.length + 9);
		byte[] head = hex(tag);
		return ByteBuffer.allocate(head.length + encoded.length).put(head).put(encoded).array();
	}

	private static byte[] hex(String hex) {
		return HexFormat.of().parseHex(hex);
	}

}
