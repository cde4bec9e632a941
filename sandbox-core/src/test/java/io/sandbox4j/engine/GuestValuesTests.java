package io.sandbox4j.engine;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.sandbox4j.engine.Outcome.Ending;
import io.sandbox4j.host.HostCallHandler;
import io.sandbox4j.host.HostCallListener;
import io.sandbox4j.host.HostFunction;
import io.sandbox4j.host.HostFunctionException;
import io.sandbox4j.host.HostFunctionRegistry;
import io.sandbox4j.host.HostFunctions;
import io.sandbox4j.host.HostModule;
import io.sandbox4j.host.HostParameter;
import io.sandbox4j.host.SandboxContext;
import io.sandbox4j.policy.SandboxPolicy;
import io.sandbox4j.value.PythonValues;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The guest and the host agree on values and calls.
 */
class GuestValuesTests {

	private static final Engine ENGINE = new Engine(1);

	private static final SandboxPolicy POLICY = SandboxPolicy.builder("test").functions("shop.*", "greet").build();

	private static final HostFunctionRegistry REGISTRY = HostFunctionRegistry
		.of(HostFunctions.of(new Shop(), new Greetings()));

	@AfterAll
	static void closeEngine() {
		ENGINE.close();
	}

	static Stream<Arguments> valuesAreWhatTheyAreInPythonAndComeBack() {
		Map<String, Object> ordered = new LinkedHashMap<>();
		ordered.put("z", 1L);
		ordered.put("a", null);
		return Stream.of(Arguments.of(null, "None"), Arguments.of(true, "True"), Arguments.of(0L, "0"),
				Arguments.of(Long.MIN_VALUE, "-9223372036854775808"),
				Arguments.of(new BigInteger("18446744073709551615"), "18446744073709551615"),
				Arguments.of(new BigInteger("-18446744073709551616"), "-18446744073709551616"),
				Arguments.of(new BigInteger("-18446744073709551617"), "-18446744073709551617"),
				Arguments.of(BigInteger.TEN.pow(30), "1" + "0".repeat(30)), Arguments.of(0.1, "0.1"),
				Arguments.of(Double.POSITIVE_INFINITY, "inf"), Arguments.of(Double.NaN, "nan"),
				Arguments.of("it's\0", "\"it's\\x00\""), Arguments.of(new byte[] { 0, -1 }, "b'\\x00\\xff'"),
				Arguments.of(Arrays.asList(1L, null, "x"), "[1, None, 'x']"),
				Arguments.of(ordered, "{'z': 1, 'a': None}"),
				Arguments.of(Map.of(List.of(1L, "k"), Set.of()), "{(1, 'k'): set()}"), Arguments.of(Set.of(5L), "{5}"));
	}

	@ParameterizedTest
	@MethodSource
	void valuesAreWhatTheyAreInPythonAndComeBack(Object value, String representation) {
		Map<String, Object> variables = Collections.singletonMap("v", value);
		List<?> result = (List<?>) value("[v, repr(v)]", variables);
		assertThat(result.get(0)).isEqualTo(value);
		assertThat(result.get(1)).isEqualTo(representation);
	}

	@Test
	void textIsCountedInCharacters() {
		assertThat(value("[v, len(v), v[-1] == '\\U0001f600']", Map.of("v", "größer 😀")))
			.isEqualTo(List.of("größer 😀", 8L, true));
	}

	@Test
	void twoHundredLevelsGoInAndOut() {
		Object nested = 1L;
		for (int i = 0; i < 200; i++) {
			nested = List.of(nested);
		}
		assertThat(value("v", Map.of("v", nested))).isEqualTo(nested);
		assertThat(value("greet(v)", Map.of("v", nested))).isEqualTo("Hello list");
	}

	@Test
	void deeperValuesDoNotLeaveTheGuest() {
		Outcome outcome = run("v = []\nfor i in range(201): v = [v]\nv", Map.of());
		assertThat(outcome.ending()).isEqualTo(Ending.NOT_REPRESENTABLE);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "shop.price('pen') | pen: 1", "shop.price('pen', 2) | pen: 2",
			"shop.price(count=3, item='ink') | ink: 3", "shop.price(**{'item': 'ink'}) | ink: 1" })
	void functionsTakeArgumentsAsPythonDoes(String call, String expected) {
		assertThat(value("import shop\n" + call, Map.of())).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"shop.price() | TypeError: shop.price() missing 1 required positional argument: 'item'",
			"shop.price(1) | TypeError: shop.price(): item must be str, not int",
			"shop.price('a', colour=1) | TypeError: shop.price() got an unexpected keyword argument 'colour'; it takes item, count",
			"shop.lookup('x') | KeyError: 'no x'" })
	void errorsAreExceptionsThatProgramsCanCatch(String call, String expected) {
		assertThat(value("import shop\ntry:\n    r = " + call
				+ "\nexcept Exception as e:\n    r = type(e).__name__ + ': ' + str(e)\nr", Map.of()))
			.isEqualTo(expected);
	}

	@Test
	void failuresShowAReferenceOnly() {
		assertThat((String) value("import shop\ntry: shop.fail()\nexcept ValueError as e: r = str(e)\nr", Map.of()))
			.matches("shop\\.fail failed \\(reference [0-9a-f]{8}\\)");
	}

	@Test
	void helpShowsSignatureAndDescription() {
		Outcome outcome = run("import shop\nhelp(shop.price)", Map.of());
		assertThat(outcome.stdout()).isEqualTo("""
				price(item: str, count: int = 1) -> str
				    Return a price.

				    count: how many
				""");
	}

	@Test
	void functionsThatAreNotGrantedAreNotThere() {
		assertThat(value("try: hidden()\nexcept NameError: r = 'no name'\nr", Map.of())).isEqualTo("no name");
	}

	@Test
	void largeAnswersArrive() {
		assertThat(value("import shop\nlen(shop.many(50000))", Map.of())).isEqualTo(50_000L);
	}

	private static Object value(String source, Map<String, ?> variables) {
		Outcome outcome = run(source, variables);
		assertThat(outcome.ending()).as("%s", (outcome.data() != null) ? decode(outcome) : null).isEqualTo(Ending.DONE);
		return decode(outcome);
	}

	private static Object decode(Outcome outcome) {
		return PythonValues.decode(outcome.data());
	}

	private static Outcome run(String source, Map<String, ?> variables) {
		HostCallHandler handler = new HostCallHandler(REGISTRY, POLICY, POLICY.limits(),
				() -> new SandboxContext("run", null, "test", Map.of(), Instant.now()), null, new Ignored());
		byte[] functions = PythonValues.encode(Map.of("functions", REGISTRY.guestFunctions(POLICY)), 100_000);
		byte[] encoded = PythonValues.encodeVariables(variables, 1_000_000);
		Program program = new Program("test", "test", POLICY.limits(), functions, null, encoded,
				source.getBytes(StandardCharsets.UTF_8), null, Set.of(), false, handler::call, null);
		return ENGINE.submit(program, () -> {
		}).outcome().join();
	}

	static class Ignored implements HostCallListener {

		@Override
		public void finished(String function, Outcome outcome, Duration duration) {
		}

		@Override
		public void denied(String function) {
		}

	}

	@HostModule("shop")
	static class Shop {

		@HostFunction(description = "Return a price.")
		String price(String item, @HostParameter(defaultValue = "1", description = "how many") int count) {
			return item + ": " + count;
		}

		@HostFunction
		Optional<String> lookup(String key) {
			throw new HostFunctionException("KeyError", "no " + key);
		}

		@HostFunction
		void fail() {
			throw new IllegalArgumentException("secret");
		}

		@HostFunction
		List<String> many(int count) {
			return Collections.nCopies(count, "some text of some length");
		}

	}

	static class Greetings {

		@HostFunction
		String greet(Object whom) {
			return "Hello " + ((whom instanceof List<?>) ? "list" : "other");
		}

		@HostFunction
		void hidden() {
		}

	}

}
