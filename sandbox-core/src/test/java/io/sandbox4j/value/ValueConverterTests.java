package io.sandbox4j.value;

import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for {@link ValueConverter} and {@link PythonType}.
 */
class ValueConverterTests {

	static Stream<Arguments> valuesThatFitAreConverted() {
		OffsetDateTime dateTime = OffsetDateTime.of(2024, 1, 2, 3, 4, 5, 0, ZoneOffset.ofHours(2));
		return Stream.of(Arguments.of(7L, int.class, 7), Arguments.of(7L, Byte.class, (byte) 7),
				Arguments.of(7L, short.class, (short) 7), Arguments.of(7L, long.class, 7L),
				Arguments.of(7L, BigInteger.class, BigInteger.valueOf(7)), Arguments.of(7L, double.class, 7.0),
				Arguments.of(0.1, float.class, 0.1f), Arguments.of(0.1, BigDecimal.class, new BigDecimal("0.1")),
				Arguments.of(7L, BigDecimal.class, BigDecimal.valueOf(7)), Arguments.of(7L, Number.class, 7L),
				Arguments.of("x", char.class, 'x'), Arguments.of("x", CharSequence.class, "x"),
				Arguments.of("RED", Colour.class, Colour.RED), Arguments.of(true, boolean.class, true),
				Arguments.of(dateTime, Instant.class, dateTime.toInstant()),
				Arguments.of(Duration.ofDays(1), Duration.class, Duration.ofDays(1)),
				Arguments.of(90L, Duration.class, Duration.ofSeconds(90)),
				Arguments.of(0.1, Duration.class, Duration.ofMillis(100)),
				Arguments.of(7L, OptionalInt.class, OptionalInt.of(7)), Arguments.of("x", Object.class, "x"),
				Arguments.of(List.of(1L, 2L), int[].class, new int[] { 1, 2 }),
				Arguments.of(List.of("a"), String[].class, new String[] { "a" }));
	}

	@ParameterizedTest
	@MethodSource
	void valuesThatFitAreConverted(Object value, Class<?> type, Object expected) {
		assertThat(ValueConverter.of(type).convert(value, "value")).isEqualTo(expected);
	}

	static Stream<Arguments> valuesThatDoNotFitAreRefusedInPythonsTerms() {
		Object tuple = PythonValues.decode(HexFormat.of().parseHex("d9eac580"));
		return Stream.of(Arguments.of("1", int.class, "x must be int, not str"),
				Arguments.of(true, int.class, "x must be int, not bool"),
				Arguments.of(1.0, int.class, "x must be int, not float"),
				Arguments.of(128L, byte.class, "x must be an int from -128 to 127"),
				Arguments.of(BigInteger.TEN.pow(30), long.class,
						"x must be an int from -9223372036854775808 to 9223372036854775807"),
				Arguments.of(9007199254740993L, double.class,
						"x must be a float; this int is too large to be one exactly"),
				Arguments.of(BigInteger.TEN.pow(400), double.class,
						"x must be a float; this int is too large to be one exactly"),
				Arguments.of(1e300, float.class, "x must be a float from -3.4028235e+38 to 3.4028235e+38"),
				Arguments.of(Double.NaN, BigDecimal.class, "x must be a finite number, not nan"),
				Arguments.of("1", BigDecimal.class, "x must be Decimal, int or float, not str"),
				Arguments.of(1L, String.class, "x must be str, not int"),
				Arguments.of("ab", char.class, "x must be a single character below U+10000, not 'ab'"),
				Arguments.of("BLUE", Colour.class, "x must be one of 'RED', 'GREEN', not 'BLUE'"),
				Arguments.of(1L, Colour.class, "x must be one of 'RED', 'GREEN', not int"),
				Arguments.of(null, String.class, "x must be str, not None"),
				Arguments.of(tuple, byte[].class, "x must be bytes, not tuple"),
				Arguments.of(Map.of(), List.class, "x must be list, not dict"),
				Arguments.of(List.of(), Set.class, "x must be set, not list"),
				Arguments.of(LocalDateTime.MAX, LocalDate.class, "x must be date, not datetime"),
				Arguments.of(LocalDateTime.MAX, Instant.class,
						"x must be a datetime with tzinfo, such as datetime.now(timezone.utc)"),
				Arguments.of(LocalTime.NOON, OffsetDateTime.class, "x must be datetime, not time"),
				Arguments.of(BigInteger.TEN.pow(30), Duration.class, "x is too large a number of seconds"),
				Arguments.of(Double.NaN, Duration.class, "x must be a finite number, not nan"),
				Arguments.of(List.of(1L, "a"), int[].class, "x[1] must be int, not str"));
	}

	@ParameterizedTest
	@MethodSource
	void valuesThatDoNotFitAreRefusedInPythonsTerms(@Nullable Object value, Class<?> type, String message) {
		assertThatExceptionOfType(ValueConversionException.class)
			.isThrownBy(() -> ValueConverter.of(type).convert(value, "x"))
			.withMessage(message);
	}

	@Test
	void recordsAreMadeOfDicts() {
		Map<String, Object> order = order(1L, List.of(Map.of("name", "pen", "colour", "RED")));
		assertThat(ValueConverter.convert(order, Order.class))
			.isEqualTo(new Order(1, Optional.empty(), null, List.of(new Line("pen", Colour.RED))));
	}

	@Test
	void problemsNameThePlace() {
		ValueConverter converter = ValueConverter.of(type("orders"));
		assertThatExceptionOfType(ValueConversionException.class)
			.isThrownBy(() -> converter.convert(
					List.of(order(1L, List.of()), order(2L, List.of(Map.of("name", "pen", "colour", 3L)))), "orders"))
			.withMessage("orders[1].lines[0].colour must be one of 'RED', 'GREEN', not int");
	}

	@Test
	void problemsOfDictsNameTheKey() {
		ValueConverter converter = ValueConverter.of(type("counts"));
		assertThatExceptionOfType(ValueConversionException.class)
			.isThrownBy(() -> converter.convert(Map.of("a'b", "x"), "counts"))
			.withMessage("counts['a\\'b'] must be int, not str");
		assertThatExceptionOfType(ValueConversionException.class)
			.isThrownBy(() -> converter.convert(Map.of(5L, 1L), "counts"))
			.withMessage("counts key 5 must be str, not int");
	}

	@Test
	void recordsNeedTheirKeys() {
		assertThatExceptionOfType(ValueConversionException.class)
			.isThrownBy(() -> ValueConverter.convert(Map.of("name", "pen"), Line.class))
			.withMessage("value must have the key 'colour'");
	}

	@Test
	void recordsRefuseKeysTheyDoNotHave() {
		assertThatExceptionOfType(ValueConversionException.class)
			.isThrownBy(() -> ValueConverter.convert(Map.of("name", "pen", "colour", "RED", "x\n", 1L), Line.class))
			.withMessage("value has the unknown key 'x\\U0000000a'; Line has 'name', 'colour'");
	}

	@Test
	void whatARecordsConstructorSaysStaysOnTheHost() {
		assertThatExceptionOfType(ValueConversionException.class)
			.isThrownBy(() -> ValueConverter.convert(Map.of("value", -1L), Positive.class))
			.withMessage("value is no valid Positive")
			.withCauseInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void recordsCanContainThemselves() {
		Map<String, Object> leaf = Map.of("name", "leaf", "children", List.of());
		assertThat(ValueConverter.convert(Map.of("name", "root", "children", List.of(leaf)), Node.class))
			.isEqualTo(new Node("root", List.of(new Node("leaf", List.of()))));
	}

	@Test
	void genericRecordsKnowTheirArguments() {
		ValueConverter converter = ValueConverter.of(type("page"));
		assertThat(converter.convert(Map.of("items", List.of(Map.of("name", "pen", "colour", "RED"))), "page"))
			.isEqualTo(new Page<>(List.of(new Line("pen", Colour.RED))));
	}

	@Test
	void noneFitsWhereNullableSaysSo() throws Exception {
		ValueConverter converter = ValueConverter.of(Types.class.getDeclaredField("names").getAnnotatedType(),
				TypeBindings.NONE);
		assertThat(converter.convert(Arrays.asList("a", null), "names")).isEqualTo(Arrays.asList("a", null));
		assertThat(converter.type()).hasToString("list[str | None]");
	}

	@Test
	void noneIsNullWhereTheCallerAsksForAValue() {
		assertThat(ValueConverter.convert(null, String.class)).isNull();
		assertThatExceptionOfType(ValueConversionException.class)
			.isThrownBy(() -> ValueConverter.convert(null, int.class))
			.withMessage("value must be int, not None");
	}

	@Test
	void listsOfAValueAreCheckedElementByElement() {
		assertThat(ValueConverter.convertList(List.of(1L, 2L), Integer.class)).containsExactly(1, 2);
		assertThatExceptionOfType(ValueConversionException.class)
			.isThrownBy(() -> ValueConverter.convertList(List.of(1L, "2"), Integer.class))
			.withMessage("value[1] must be int, not str");
	}

	@Test
	void keysThatBecomeTheSameAreRefused() {
		Map<Object, Object> map = new HashMap<>();
		map.put(1L, "a");
		map.put(BigDecimal.ONE, "b");
		assertThatExceptionOfType(ValueConversionException.class)
			.isThrownBy(() -> ValueConverter.of(type("prices")).convert(map, "prices"))
			.withMessage("prices has keys that are the same on the host");
	}

	@Test
	void typesAreWrittenAsInPython() {
		assertThat(pythonType("orders")).isEqualTo("list[Order]");
		assertThat(pythonType("counts")).isEqualTo("dict[str, int]");
		assertThat(pythonType("page")).isEqualTo("PageOfLine");
		assertThat(pythonType("wild")).isEqualTo("set[float] | None");
		assertThat(pythonType("raw")).isEqualTo("dict[Any, Any]");
		assertThat(PythonType.of(void.class)).hasToString("None");
		assertThat(PythonType.of(OptionalInt.class)).hasToString("int | None");
		assertThat(PythonType.of(Shape.class)).hasToString("Circle | Square");
		assertThat(PythonType.of(Date.class)).hasToString("datetime");
		assertThat(PythonType.of(java.sql.Date.class)).hasToString("date");
	}

	@Test
	void definitionsComeAfterWhatTheyAreMadeOf() {
		assertThat(PythonType.of(type("orders")).definitions()).extracting(PythonDefinition::name)
			.containsExactly("Colour", "Line", "Order");
	}

	@ParameterizedTest
	@ValueSource(classes = { Path.class, Thread.class, Stream.class, Class.class, HashMap.class, Comparable.class })
	void classesThatAreNoValuesAreRefusedForInput(Class<?> type) {
		assertThatIllegalArgumentException().isThrownBy(() -> ValueConverter.of(type))
			.withMessageContaining("Type " + type.getName() + " cannot be made from Python's values; use");
	}

	@ParameterizedTest
	@ValueSource(classes = { Path.class, Thread.class, Stream.class, Class.class, Comparable.class })
	void classesThatAreNoValuesAreRefusedForOutput(Class<?> type) {
		assertThatIllegalArgumentException().isThrownBy(() -> PythonType.of(type))
			.withMessageContaining("Type " + type.getName() + " cannot be represented in Python; use");
	}

	private static String pythonType(String field) {
		return PythonType.of(type(field)).text();
	}

	private static Type type(String field) {
		try {
			return Types.class.getDeclaredField(field).getGenericType();
		}
		catch (NoSuchFieldException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Map<String, Object> order(Object id, Object lines) {
		Map<String, Object> order = new LinkedHashMap<>();
		order.put("id", id);
		order.put("lines", lines);
		return order;
	}

	@SuppressWarnings({ "unused", "rawtypes" })
	private static final class Types {

		List<Order> orders;

		Map<String, Integer> counts;

		Map<BigDecimal, String> prices;

		Page<Line> page;

		Optional<? extends Set<? extends Double>> wild;

		Map raw;

		List<@Nullable String> names;

	}

	enum Colour {

		RED, GREEN

	}

	record Line(String name, Colour colour) {
	}

	record Order(int id, Optional<String> note, @Nullable LocalDate date, List<Line> lines) {
	}

	record Node(String name, List<Node> children) {
	}

	record Page<T>(List<T> items) {
	}

	record Positive(int value) {

		Positive {
			if (value <= 0) {
				throw new IllegalArgumentException("secret of the host");
			}
		}

	}

	sealed interface Shape {

	}

	record Circle(double radius) implements Shape {
	}

	record Square(double side) implements Shape {
	}

}
