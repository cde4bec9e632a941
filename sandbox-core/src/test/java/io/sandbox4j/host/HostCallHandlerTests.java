package io.sandbox4j.host;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.nio.file.AccessDeniedException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

import io.sandbox4j.policy.SandboxPolicy;
import io.sandbox4j.value.MalformedValueException;
import io.sandbox4j.value.PythonValues;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link HostCallHandler}: what a program gets for its calls.
 */
class HostCallHandlerTests {

	private final Calls calls = new Calls();

	private final HostCallHandler handler = handler(SandboxPolicy.builder("test").functions("shop.*").build(), null);

	@AfterEach
	void clearInterrupt() {
		Thread.interrupted();
	}

	@Test
	void callsReturnValues() {
		assertThat(call("shop.price", List.of("pen"), Map.of("count", 3L)))
			.isEqualTo(List.of(0L, Map.of("item", "pen", "total", new BigDecimal("7.50"))));
		assertThat(this.calls.finished).containsExactly("shop.price SUCCESS");
	}

	@Test
	void defaultsFillIn() {
		assertThat(call("shop.price", List.of("pen"), Map.of()))
			.isEqualTo(List.of(0L, Map.of("item", "pen", "total", new BigDecimal("2.50"))));
	}

	static Stream<Arguments> wrongArgumentsAreTypeErrors() {
		return Stream.of(
				Arguments.of(List.of(), Map.of(), "shop.price() missing 1 required positional argument: 'item'"),
				Arguments.of(List.of("a", 1L, 2L, 3L), Map.of(),
						"shop.price() takes from 1 to 3 positional arguments but 4 were given"),
				Arguments.of(List.of("a"), Map.of("item", "b"), "shop.price() got multiple values for argument 'item'"),
				Arguments.of(List.of("a"), Map.of("colour", "b"),
						"shop.price() got an unexpected keyword argument 'colour'; it takes item, count, note"),
				Arguments.of(List.of(1L), Map.of(), "shop.price(): item must be str, not int"),
				Arguments.of(List.of("a", "b"), Map.of(), "shop.price(): count must be int, not str"),
				Arguments.of(Arrays.asList("a", null), Map.of(), "shop.price(): count must be int, not None"));
	}

	@ParameterizedTest
	@MethodSource
	void wrongArgumentsAreTypeErrors(List<?> arguments, Map<String, ?> keywords, String message) {
		assertThat(call("shop.price", arguments, keywords)).isEqualTo(List.of(1L, "TypeError", message));
		assertThat(this.calls.finished).containsExactly("shop.price INVALID");
	}

	@Test
	void allMissingArgumentsAreNamed() {
		assertThat(call("shop.three", List.of(), Map.of())).isEqualTo(
				List.of(1L, "TypeError", "shop.three() missing 3 required positional arguments: 'a', 'b', and 'c'"));
		assertThat(call("shop.three", List.of(1L), Map.of()))
			.isEqualTo(List.of(1L, "TypeError", "shop.three() missing 2 required positional arguments: 'b' and 'c'"));
		assertThat(call("shop.three", List.of(1L, 2L, 3L, 4L), Map.of()))
			.isEqualTo(List.of(1L, "TypeError", "shop.three() takes 3 positional arguments but 4 were given"));
	}

	@Test
	void argumentsOutOfRangeAreValueErrors() {
		assertThat(call("shop.price", List.of("a", 1L << 40), Map.of()))
			.isEqualTo(List.of(1L, "ValueError", "shop.price(): count must be an int from -2147483648 to 2147483647"));
	}

	static Stream<Arguments> exceptionsOfEveryKindTellNothingOfTheHost() {
		return Stream.of(Arguments.of(new IllegalArgumentException("secret"), "ValueError"),
				Arguments.of(new NoSuchElementException("secret"), "LookupError"),
				Arguments.of(new UnsupportedOperationException("secret"), "NotImplementedError"),
				Arguments.of(new SecurityException("secret"), "PermissionError"),
				Arguments.of(new AccessDeniedException("/secret"), "PermissionError"),
				Arguments.of(new TimeoutException("secret"), "TimeoutError"),
				Arguments.of(new InterruptedException("secret"), "TimeoutError"),
				Arguments.of(new java.io.FileNotFoundException("/secret"), "FileNotFoundError"),
				Arguments.of(new java.io.IOException("/secret"), "OSError"),
				Arguments.of(new java.sql.SQLException("select secret"), "RuntimeError"),
				Arguments.of(new IllegalStateException("secret"), "RuntimeError"),
				Arguments.of(new CompletionException(new SecurityException("secret")), "PermissionError"),
				Arguments.of(new NoClassDefFoundError("secret"), "RuntimeError"),
				Arguments.of(new StackOverflowError("secret"), "RecursionError"),
				Arguments.of(new OutOfMemoryError("secret"), "MemoryError"),
				Arguments.of(new AssertionError("secret"), "RuntimeError"));
	}

	@ParameterizedTest
	@MethodSource
	void exceptionsOfEveryKindTellNothingOfTheHost(Throwable exception, String pythonType) {
		this.calls.exception = exception;
		List<?> answer = call("shop.fail", List.of(), Map.of());
		assertThat(answer.get(1)).isEqualTo(pythonType);
		assertThat((String) answer.get(2)).matches("shop\\.fail failed \\(reference [0-9a-f]{8}\\)");
		assertThat(this.calls.finished).containsExactly("shop.fail FAILURE");
	}

	@Test
	void exceptionsThatComeThroughProxiesAreUnwrapped() {
		Remote proxy = (Remote) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { Remote.class },
				(self, method, arguments) -> {
					throw new TimeoutException("secret");
				});
		HostCallHandler handler = handler(SandboxPolicy.builder("test").functions("remote").build(), null,
				HostFunctions.of(proxy, Remote.class));
		assertThat(call(handler, "remote", List.of(), Map.of()).get(1)).isEqualTo("TimeoutError");
	}

	@Test
	void interruptedFunctionsLeaveTheThreadInterrupted() {
		this.calls.exception = new InterruptedException();
		call("shop.fail", List.of(), Map.of());
		assertThat(Thread.interrupted()).isTrue();
	}

	@Test
	void exceptionsMeantForTheProgramReachIt() {
		this.calls.exception = new HostFunctionException("KeyError", "there is no such pen \ud83d",
				new IllegalStateException("secret"));
		assertThat(call("shop.fail", List.of(), Map.of())).isEqualTo(List.of(1L, "KeyError", "there is no such pen ?"));
	}

	@Test
	void exceptionsThatWouldEndTheProgramCannotBeMade() {
		assertThat(List.of("SystemExit", "KeyboardInterrupt", "Nonsense"))
			.allSatisfy((type) -> assertThatExceptionOfType(IllegalArgumentException.class)
				.isThrownBy(() -> new HostFunctionException(type, "message")));
	}

	@Test
	void resultsThatCannotBeRepresentedAreFailures() {
		this.calls.result = List.of(new Object());
		assertThat((String) call("shop.any", List.of(), Map.of()).get(2))
			.matches("shop\\.any failed: its result cannot be represented in Python \\(reference [0-9a-f]{8}\\)");
	}

	@Test
	void resultsThatAreTooLargeAreFailures() {
		HostCallHandler handler = handler(
				SandboxPolicy.builder("test").functions("shop.*").limits((limits) -> limits.input(10_000)).build(),
				null);
		this.calls.result = "x".repeat(10_001);
		assertThat((String) call(handler, "shop.any", List.of(), Map.of()).get(2))
			.startsWith("shop.any failed: its result takes more than 10000 bytes (reference ");
	}

	@Test
	void resultsThatFailWhileTheyAreReadAreFailures() {
		this.calls.result = new java.util.AbstractList<>() {
			@Override
			public Object get(int index) {
				throw new IllegalStateException("secret");
			}

			@Override
			public int size() {
				return 1;
			}
		};
		assertThat((String) call("shop.any", List.of(), Map.of()).get(2)).startsWith("shop.any failed (reference ");
	}

	@Test
	void functionsThatAreNotGrantedAreDenied() {
		HostCallHandler handler = handler(SandboxPolicy.builder("test").functions("shop.price").build(), null);
		List<Object> denial = List.of(1L, "PermissionError", "the policy does not grant this function");
		assertThat(call(handler, "shop.any", List.of(), Map.of())).isEqualTo(denial);
		assertThat(call(handler, "no.such", List.of(), Map.of())).isEqualTo(denial);
		assertThat(handler.denials()).isEqualTo(2);
		assertThat(this.calls.denied).containsExactly("shop.any", "no.such");
		assertThat(this.calls.finished).isEmpty();
	}

	@Test
	void callsOverTheLimitAreDenied() {
		HostCallHandler handler = handler(
				SandboxPolicy.builder("test").functions("shop.*").limits((limits) -> limits.hostCalls(2)).build(),
				null);
		call(handler, "shop.any", List.of(), Map.of());
		call(handler, "shop.any", List.of(), Map.of());
		assertThat(call(handler, "shop.any", List.of(), Map.of()))
			.isEqualTo(List.of(1L, "PermissionError", "the limit of 2 calls of host functions is reached"));
	}

	@Test
	void inputComesLineByLine() {
		HostCallHandler handler = handler(SandboxPolicy.of("test"), List.of("one", "").iterator());
		assertThat(answer(handler, List.of(1))).isEqualTo(List.of(0L, "one"));
		assertThat(answer(handler, List.of(1))).isEqualTo(List.of(0L, ""));
		assertThat(answer(handler, List.of(1))).isEqualTo(List.of(1L, "EOFError", "EOF when reading a line"));
	}

	@Test
	void missingInputIsExplained() {
		assertThat(answer(this.handler, List.of(1)).get(2))
			.isEqualTo("there is no input for input() to read; pass data as variables instead");
	}

	static Stream<Object> requestsThatAreNoneAreTakenForCorruption() {
		return Stream.of(1, List.of(), List.of(2), List.of(0, "shop.any"), List.of(0, 1, List.of(), Map.of()),
				List.of(0, "shop.any", Map.of(), List.of()), List.of("0", "shop.any", List.of(), Map.of()),
				List.of(1, "prompt"), Collections.singletonList(null));
	}

	@ParameterizedTest
	@MethodSource
	void requestsThatAreNoneAreTakenForCorruption(Object request) {
		byte[] bytes = PythonValues.encode(request, 1_000);
		assertThatExceptionOfType(MalformedValueException.class).isThrownBy(() -> this.handler.call(bytes));
	}

	@Test
	void keywordsThatAreNoTextAreUnexpected() {
		assertThat(call("shop.price", List.of("pen"), Map.of(5, 6)).get(2))
			.isEqualTo("shop.price() got an unexpected keyword argument '5'; it takes item, count, note");
	}

	@Test
	void longKeywordsAreCut() {
		assertThat((String) call("shop.price", List.of("pen"), Map.of("x".repeat(100_000), 6)).get(2))
			.hasSizeLessThan(300);
	}

	@Test
	void randomChangesOfARequestEndInAnAnswerOrInCorruption() {
		long seed = System.nanoTime();
		System.out.println("Seed of HostCallHandlerTests: " + seed);
		Random random = new Random(seed);
		byte[] sample = request("shop.price", List.of("pen"), Map.of("count", 3L, "note", "x"));
		HostCallHandler handler = handler(
				SandboxPolicy.builder("test").functions("shop.*").limits((limits) -> limits.hostCalls(100_000)).build(),
				null);
		int answers = 0;
		for (int i = 0; i < 20_000; i++) {
			byte[] changed = sample.clone();
			changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
			try {
				assertThat(PythonValues.decode(handler.call(changed))).isInstanceOf(List.class);
				answers++;
			}
			catch (MalformedValueException ex) {
				// what the engine takes for a crash
			}
		}
		assertThat(answers).isPositive();
	}

	private HostCallHandler handler(SandboxPolicy policy, Iterator<String> input) {
		return handler(policy, input, HostFunctions.of(this.calls));
	}

	private HostCallHandler handler(SandboxPolicy policy, Iterator<String> input,
			List<HostFunctionDescriptor> functions) {
		return new HostCallHandler(HostFunctionRegistry.of(functions), policy, policy.limits(),
				() -> new SandboxContext("run", null, "test", Map.of(), Instant.now().plusSeconds(5)), input,
				this.calls);
	}

	private List<?> call(String function, List<?> arguments, Map<?, ?> keywords) {
		return call(this.handler, function, arguments, keywords);
	}

	private static List<?> call(HostCallHandler handler, String function, List<?> arguments, Map<?, ?> keywords) {
		return (List<?>) PythonValues.decode(handler.call(request(function, arguments, keywords)));
	}

	private static List<?> answer(HostCallHandler handler, Object request) {
		return (List<?>) PythonValues.decode(handler.call(PythonValues.encode(request, 1_000_000)));
	}

	private static byte[] request(String function, List<?> arguments, Map<?, ?> keywords) {
		return PythonValues.encode(List.of(0, function, arguments, new HashMap<>(keywords)), 1_000_000);
	}

	record Price(String item, BigDecimal total) {
	}

	interface Remote {

		@HostFunction
		void remote();

	}

	@HostModule("shop")
	static class Calls implements HostCallListener {

		private final List<String> finished = new ArrayList<>();

		private final List<String> denied = new ArrayList<>();

		private Throwable exception;

		private Object result;

		@HostFunction
		Price price(String item, @HostParameter(defaultValue = "1") int count, Optional<String> note) {
			return new Price(item, new BigDecimal("2.50").multiply(BigDecimal.valueOf(count)));
		}

		@HostFunction
		void three(int a, int b, int c) {
		}

		@HostFunction
		void fail() throws Throwable {
			throw this.exception;
		}

		@HostFunction
		Object any() {
			return this.result;
		}

		@Override
		public void finished(String function, Outcome outcome, Duration duration) {
			this.finished.add(function + " " + outcome);
		}

		@Override
		public void denied(String function) {
			this.denied.add(function);
		}

	}

}
