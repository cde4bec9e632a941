package io.sandbox4j.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link PythonValues}.
 */
class PythonValuesTests {

	private static final long LIMIT = 1_000_000;

	@ParameterizedTest
	@CsvSource({ "0, 00", "23, 17", "24, 1818", "255, 18ff", "256, 190100", "65535, 19ffff", "65536, 1a00010000",
			"4294967295, 1affffffff", "4294967296, 1b0000000100000000", "9223372036854775807, 1b7fffffffffffffff",
			"-1, 20", "-24, 37", "-25, 3818", "-9223372036854775808, 3b7fffffffffffffff" })
	void integersTakeTheirShortestForm(long number, String hex) {
		assertThat(PythonValues.encode(number, LIMIT)).isEqualTo(hex(hex));
		assertThat(PythonValues.decode(hex(hex))).isEqualTo(number);
	}

	@ParameterizedTest
	@CsvSource({ "9223372036854775808, 1b8000000000000000", "18446744073709551615, 1bffffffffffffffff",
			"18446744073709551616, c249010000000000000000", "-18446744073709551616, 3bffffffffffffffff",
			"-18446744073709551617, c349010000000000000000" })
	void largeIntegersAreExact(BigInteger number, String hex) {
		assertThat(PythonValues.encode(number, LIMIT)).isEqualTo(hex(hex));
		assertThat(PythonValues.decode(hex(hex))).isEqualTo(number);
	}

	@Test
	void smallBigIntegersAreIntegersLikeAnyOther() {
		assertThat(roundTrip(BigInteger.TEN)).isEqualTo(10L);
	}

	static Stream<Object> valuesThatComeBackAsTheyWere() {
		return Stream.of(true, false, 1.5, -0.0, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, "",
				"text", "Straße, Ω, 漢字, 😀, \0", new byte[] { 1, 0, -1 }, List.of(), List.of(1L, "two", List.of()),
				Map.of(), Map.of("a", 1L), Set.of(1L, "two"), LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31),
				LocalTime.of(23, 59, 59, 999_999_000), LocalTime.MIDNIGHT, LocalDateTime.of(2024, 2, 29, 12, 30),
				LocalTime.NOON.atOffset(ZoneOffset.ofHours(-3)),
				OffsetDateTime.of(2024, 2, 29, 12, 30, 1, 5_000, ZoneOffset.ofHoursMinutesSeconds(5, 30, 15)),
				OffsetDateTime.of(2024, 2, 29, 12, 30, 1, 0, ZoneOffset.UTC), Duration.ZERO, Duration.ofMillis(-1),
				Duration.ofDays(-999_999_999), Duration.ofDays(1_000_000_000).minusNanos(1_000), new BigDecimal("0.10"),
				new BigDecimal("-1E+3"), new UUID(1, -1));
	}

	@ParameterizedTest
	@MethodSource
	void valuesThatComeBackAsTheyWere(Object value) {
		assertThat(roundTrip(value)).isEqualTo(value);
	}

	@Test
	void noneIsNull() {
		assertThat(roundTrip(null)).isNull();
	}

	@Test
	void recordsAreDicts() {
		assertThat(roundTrip(new Item("pen", Optional.of(Colour.RED), null)))
			.isEqualTo(mapOf("name", "pen", "colour", "RED", "parent", null));
	}

	@Test
	void dictsKeepTheirOrder() {
		Map<Object, Object> map = mapOf("z", 1L, "a", 2L, "m", 3L);
		assertThat(((Map<?, ?>) roundTrip(map)).keySet().toArray()).containsExactly("z", "a", "m");
	}

	@Test
	void arraysAndIterablesAreLists() {
		assertThat(roundTrip(new int[] { 1, 2 })).isEqualTo(List.of(1L, 2L));
		assertThat(roundTrip(new String[] { "a" })).isEqualTo(List.of("a"));
		assertThat(roundTrip((Iterable<String>) () -> List.of("a", "b").iterator())).isEqualTo(List.of("a", "b"));
	}

	@Test
	void emptyOptionalsAreNone() {
		assertThat(roundTrip(List.of(Optional.empty(), OptionalInt.of(3), OptionalInt.empty())))
			.isEqualTo(Arrays.asList(null, 3L, null));
	}

	@Test
	void charactersAndBuildersAreText() {
		assertThat(roundTrip('x')).isEqualTo("x");
		assertThat(roundTrip(new StringBuilder("built"))).isEqualTo("built");
	}

	@Test
	void pointsInTimeHaveAnOffset() {
		OffsetDateTime expected = OffsetDateTime.of(2024, 1, 2, 3, 4, 5, 0, ZoneOffset.UTC);
		assertThat(roundTrip(expected.toInstant())).isEqualTo(expected);
		assertThat(roundTrip(java.util.Date.from(expected.toInstant()))).isEqualTo(expected);
		assertThat(roundTrip(expected.atZoneSameInstant(ZoneId.of("Europe/Berlin"))))
			.isEqualTo(OffsetDateTime.of(2024, 1, 2, 4, 4, 5, 0, ZoneOffset.ofHours(1)));
	}

	@Test
	void datesOfJdbcAreDatesWithoutOffset() {
		LocalDateTime dateTime = LocalDateTime.of(2024, 1, 2, 3, 4, 5);
		assertThat(roundTrip(Timestamp.valueOf(dateTime))).isEqualTo(dateTime);
		assertThat(roundTrip(java.sql.Date.valueOf("2024-01-02"))).isEqualTo(dateTime.toLocalDate());
		assertThat(roundTrip(java.sql.Time.valueOf("03:04:05"))).isEqualTo(dateTime.toLocalTime());
	}

	@Test
	void nanosecondsAreCutToMicroseconds() {
		assertThat(roundTrip(Instant.ofEpochSecond(0, 1_999)))
			.isEqualTo(OffsetDateTime.of(1970, 1, 1, 0, 0, 0, 1_000, ZoneOffset.UTC));
		assertThat(roundTrip(Duration.ofNanos(-1))).isEqualTo(Duration.ofNanos(-1_000));
	}

	@Test
	void keysThatAreListsBecomeTuples() {
		Object decoded = roundTrip(Map.of(List.of(1, List.of(2)), "x"));
		assertThat(decoded).isEqualTo(Map.of(List.of(1L, List.of(2L)), "x"));
		assertThat(PythonValues.encode(decoded, LIMIT)).isEqualTo(hex("a1d9eac58201d9eac581026178"));
	}

	@Test
	void tuplesAndFrozensetsStayWhatTheyAre() {
		byte[] wire = hex("82d9eac58101d9eac68101");
		assertThat(PythonValues.encode(PythonValues.decode(wire), LIMIT)).isEqualTo(wire);
	}

	@Test
	void bytesAreFoundAsKeysByTheirContent() {
		Map<?, ?> decoded = (Map<?, ?>) roundTrip(Map.of(ByteBuffer.wrap(new byte[] { 1, 2 }), "x"));
		assertThat(decoded.get(new byte[] { 1, 2 })).isEqualTo("x");
		assertThat(decoded.containsKey(new byte[] { 1, 3 })).isFalse();
	}

	@Test
	void largeDictsFindTheirKeys() {
		Map<Object, Object> map = new LinkedHashMap<>();
		for (long i = 0; i < 1_000; i++) {
			map.put(i << 48, i);
			map.put("key" + i, i);
			map.put(List.of(i, -i), i);
			map.put(LocalDate.ofEpochDay(i), i);
			map.put(BigDecimal.valueOf(i, 2), i);
			map.put(Duration.ofDays(i), i);
			map.put(new UUID(i, i), i);
			map.put(i + 0.5, i);
			map.put(BigInteger.TEN.pow(20).add(BigInteger.valueOf(i)), i);
			map.put(Set.of(i, i + 1), i);
		}
		assertThat(roundTrip(map)).isEqualTo(map);
	}

	@Test
	void collectionsCannotBeChanged() {
		List<?> list = (List<?>) roundTrip(List.of(1, Map.of(1, 2), Set.of(1)));
		assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> list.remove(0));
		assertThatExceptionOfType(UnsupportedOperationException.class)
			.isThrownBy(() -> ((Map<?, ?>) list.get(1)).clear());
		assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> ((Set<?>) list.get(2)).clear());
	}

	@Test
	void twoHundredLevelsComeBack() {
		Object nested = nested(200);
		assertThat(roundTrip(nested)).isEqualTo(nested);
	}

	@Test
	void moreThanTwoHundredLevelsAreRefused() {
		assertThatExceptionOfType(ValueConversionException.class)
			.isThrownBy(() -> PythonValues.encode(nested(201), LIMIT))
			.withMessageEndingWith("it is nested over 200 deep, or contains itself");
	}

	@Test
	void whatContainsItselfIsRefused() {
		List<Object> list = new ArrayList<>();
		list.add(list);
		assertThatExceptionOfType(ValueConversionException.class).isThrownBy(() -> PythonValues.encode(list, LIMIT))
			.withMessageEndingWith("or contains itself");
	}

	@Test
	void refusalsNameThePlace() {
		Map<String, Object> order = mapOf("item", new Item("pen", Optional.empty(), new Object()));
		assertThatExceptionOfType(ValueConversionException.class)
			.isThrownBy(() -> PythonValues.encodeVariables(Map.of("orders", List.of(1, order)), LIMIT))
			.withMessageStartingWith(
					"Variable orders[1]['item'].parent cannot be handed to Python: it is of type java.lang.Object; use");
	}

	@Test
	void streamsAreRefusedWithAdvice() {
		assertThatExceptionOfType(ValueConversionException.class)
			.isThrownBy(() -> PythonValues.encode(Stream.of(1), LIMIT))
			.withMessageEndingWith("collect it to a List first");
	}

	@Test
	void pathsAreRefusedThoughTheyAreIterable() {
		assertThatExceptionOfType(ValueConversionException.class)
			.isThrownBy(() -> PythonValues.encode(Path.of("a"), LIMIT))
			.withMessageContaining("it is of type");
	}

	@Test
	void setsOfRecordsAreRefused() {
		assertThatExceptionOfType(ValueConversionException.class)
			.isThrownBy(() -> PythonValues.encode(Set.of(new Item("pen", Optional.empty(), null)), LIMIT))
			.withMessageContaining("a record cannot be a key or an element of a set");
	}

	@Test
	void halvesOfSurrogatePairsAreRefused() {
		for (String text : List.of("\ud83d", "\ude00", "\ud83dx", "\ude00\ud83d", "x\ud83d\ud83d\ude00")) {
			assertThatExceptionOfType(ValueConversionException.class).isThrownBy(() -> PythonValues.encode(text, LIMIT))
				.withMessageContaining("surrogate");
		}
	}

	@Test
	void yearsThatPythonDoesNotHaveAreRefused() {
		assertThatExceptionOfType(ValueConversionException.class)
			.isThrownBy(() -> PythonValues.encode(LocalDate.of(10_000, 1, 1), LIMIT))
			.withMessageContaining("years are from 1 to 9999, not 10000");
	}

	@Test
	void valuesUpToTheLimitPassAndLargerOnesDoNot() {
		assertThat(PythonValues.encode("x".repeat(23), 24)).hasSize(24);
		assertThatExceptionOfType(ValueConversionException.class)
			.isThrownBy(() -> PythonValues.encode("x".repeat(24), 24))
			.withMessageEndingWith("it takes more than 24 bytes");
	}

	@Test
	void endlessIterablesEndAtTheLimit() {
		Iterable<Integer> endless = () -> Stream.generate(() -> 1).iterator();
		assertThatExceptionOfType(ValueConversionException.class).isThrownBy(() -> PythonValues.encode(endless, LIMIT))
			.withMessageContaining("is too large");
	}

	@Test
	void answersAreListsOfZeroAndTheValue() {
		assertThat(PythonValues.encodeAnswer("a", LIMIT)).isEqualTo(hex("82006161"));
	}

	private static Object roundTrip(Object value) {
		return PythonValues.decode(PythonValues.encode(value, LIMIT));
	}

	private static Object nested(int levels) {
		Object value = 1L;
		for (int i = 0; i < levels; i++) {
			value = Collections.singletonList(value);
		}
		return value;
	}

	private static <T> Map<T, Object> mapOf(Object... entries) {
		Map<T, Object> map = new LinkedHashMap<>();
		for (int i = 0; i < entries.length; i += 2) {
			@SuppressWarnings("unchecked")
			T key = (T) entries[i];
			map.put(key, entries[i + 1]);
		}
		return map;
	}

	private static byte[] hex(String hex) {
		return HexFormat.of().parseHex(hex);
	}

	enum Colour {

		RED, GREEN

	}

	record Item(String name, Optional<Colour> colour, Object parent) {
	}

}
