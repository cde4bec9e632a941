package io.sandbox4j.host;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link HostFunctions}.
 */
class HostFunctionsTests {

	@Test
	void functionsBelongToTheModuleOfTheirClass() {
		List<HostFunctionDescriptor> functions = HostFunctions.of(new Shop());
		assertThat(functions).extracting(HostFunctionDescriptor::qualifiedName)
			.containsExactly("shop.find", "shop.orders");
	}

	@Test
	void functionsWithoutModuleAreBuiltIn() {
		HostFunctionDescriptor function = only(new Clock());
		assertThat(function.qualifiedName()).isEqualTo("today");
		assertThat(function.module()).isNull();
	}

	@Test
	void signaturesAreThoseOfPython() {
		assertThat(HostFunctions.of(new Shop())).extracting(HostFunctionDescriptor::signature)
			.containsExactly("find(id: int) -> Order | None",
					"orders(country: str | None = None, limit: int = 100) -> list[Order]");
	}

	@Test
	void defaultsAreLiterals() {
		assertThat(only(new Defaults()).signature())
			.isEqualTo("f(text: str = \"a\\\"b\", empty: str = \"\", flag: bool = True, number: float = 1.5, "
					+ "price: Decimal = Decimal(\"9.90\"), colour: Colour = \"RED\", "
					+ "day: date = date.fromisoformat(\"2024-02-29\"), wait: timedelta = timedelta(seconds=1.5), "
					+ "at: datetime = datetime.fromisoformat(\"2024-01-02T03:04:05+00:00\"), "
					+ "maybe: int | None = 3) -> None");
	}

	@Test
	void requiredParametersBehindOptionalOnesAreKeywordOnly() {
		assertThat(only(new Mixed()).signature()).isEqualTo("f(a: int, b: str | None = None, *, c: int) -> str");
	}

	@Test
	void variableArgumentsHaveAStar() throws Throwable {
		HostFunctionDescriptor function = only(new Variable());
		assertThat(function.signature()).isEqualTo("join(separator: str, *parts: str) -> str");
		assertThat(call(function, "-", "a", "b")).isEqualTo("a-b");
		assertThat(call(function, "-")).isEqualTo("");
	}

	@Test
	void contextIsFilledInAndNotVisible() throws Throwable {
		HostFunctionDescriptor function = only(new Contextual());
		assertThat(function.signature()).isEqualTo("who(greeting: str) -> str");
		assertThat(call(function, "Hi")).isEqualTo("Hi ann");
	}

	@Test
	void objectsAreRequiredThoughTheyTakeNone() throws Throwable {
		HostFunctionDescriptor function = only(new Anything());
		assertThat(function.signature()).isEqualTo("show(value: Any) -> str");
		assertThat(call(function, (Object) null)).isEqualTo("null");
	}

	@Test
	void annotationsOfInterfacesCount() throws Throwable {
		HostFunctionDescriptor function = only(new GreeterBean());
		assertThat(function.qualifiedName()).isEqualTo("greetings.greet");
		assertThat(function.signature()).isEqualTo("greet(name: str) -> str");
		assertThat(call(function, "Ann")).isEqualTo("Hello Ann");
	}

	@Test
	void callsGoThroughJdkProxies() throws Throwable {
		GreeterBean target = new GreeterBean();
		List<String> log = new ArrayList<>();
		Object proxy = proxy(target, log, Greeter.class);
		HostFunctionDescriptor function = HostFunctions.of(proxy, GreeterBean.class).get(0);
		assertThat(call(function, "Ann")).isEqualTo("Hello Ann");
		assertThat(log).containsExactly("greet");
	}

	@Test
	void annotationsOfAClassBehindAJdkProxyCount() throws Throwable {
		List<String> log = new ArrayList<>();
		Object proxy = proxy(new Annotated(), log, Plain.class);
		HostFunctionDescriptor function = HostFunctions.of(proxy, Annotated.class).get(0);
		assertThat(call(function, 20L)).isEqualTo(40);
		assertThat(log).containsExactly("twice");
	}

	@Test
	void methodsThatAProxyDoesNotHaveAreRefused() {
		Object proxy = proxy(new Annotated(), new ArrayList<>(), Greeter.class);
		assertThatExceptionOfType(InvalidHostFunctionException.class)
			.isThrownBy(() -> HostFunctions.of(proxy, Annotated.class))
			.withMessageEndingWith("declare it in an interface of the bean");
	}

	@Test
	void callsGoThroughSubclassProxies() throws Throwable {
		HostFunctionDescriptor function = only(new Shop$$Proxy());
		assertThat(function.qualifiedName()).isEqualTo("proxied.find");
		assertThat(call(function)).isEqualTo("through the proxy");
	}

	@Test
	void finalMethodsOfProxiedClassesAreRefused() {
		assertThatExceptionOfType(InvalidHostFunctionException.class)
			.isThrownBy(() -> HostFunctions.of(new Final$$Proxy()))
			.withMessageEndingWith("make the method not final");
	}

	@Test
	void genericSuperclassesKnowTheirTypes() throws Throwable {
		HostFunctionDescriptor function = only(new OrderStore());
		assertThat(function.signature()).isEqualTo("save(item: Order, copies: list[Order]) -> dict[str, Order]");
		Map<String, Object> order = Map.of("id", 1L, "amount", new BigDecimal("2.50"), "colour", "RED");
		assertThat(call(function, order, List.of()))
			.isEqualTo(Map.of("saved", new Order(1, new BigDecimal("2.50"), Colour.RED)));
	}

	@Test
	void overridesOfGenericMethodsAreFoundOnce() {
		assertThat(HostFunctions.of(new OrderHandler())).singleElement()
			.extracting(HostFunctionDescriptor::signature)
			.isEqualTo("handle(item: Order) -> str");
	}

	static Stream<Arguments> mistakesAreExplained() {
		return Stream.of(Arguments.of(new Object() {
			@HostFunction
			public void open() {
			}
		}, "is that of a built-in function of Python"), Arguments.of(new Object() {
			@HostFunction(name = "a-b")
			public void f() {
			}
		}, "name 'a-b' is not a Python name; use letters, digits and underscores, and start with no digit: set @HostFunction(name)"),
				Arguments.of(new Object() {
					@HostFunction(name = "_f")
					public void f() {
					}
				}, "let it not start with an underscore"), Arguments.of(new Object() {
					@HostFunction
					public void f(String from) {
					}
				}, "parameter 'from' is a keyword of Python; use another name: set @HostParameter(name)"),
				Arguments.of(new Object() {
					@HostFunction
					public void f(Path path) {
					}
				}, "parameter 'path': Type java.nio.file.Path cannot be made from Python's values"),
				Arguments.of(new Object() {
					@HostFunction
					public Stream<String> f() {
						return Stream.of();
					}
				}, "its result: Type java.util.stream.Stream<java.lang.String> cannot be represented in Python"),
				Arguments.of(new Object() {
					@HostFunction(name = "f")
					public void one() {
					}

					@HostFunction(name = "f")
					public void two() {
					}
				}, "Python has no overloading"), Arguments.of(new Object() {
					@HostFunction
					private void f() {
					}
				}, "must not be private"), Arguments.of(new Object() {
					@HostFunction
					public void f(@HostParameter(defaultValue = "x") int number) {
					}
				}, "parameter 'number': its default 'x' is no text of a value of type int"), Arguments.of(new Object() {
					@HostFunction
					public void f(@HostParameter(defaultValue = "300") byte number) {
					}
				}, "its default '300' does not fit: it must be an int from -128 to 127"), Arguments.of(new Object() {
					@HostFunction
					public void f(@HostParameter(defaultValue = "x") List<String> texts) {
					}
				}, "a parameter of type list[str] can have no default"), Arguments.of(new Object() {
					@HostFunction
					public void f(@HostParameter(name = "a") int one, @HostParameter(name = "a") int two) {
					}
				}, "there are two parameters 'a'"), Arguments.of(new Object(), "no method is annotated"),
				Arguments.of(new Json(), "module 'json' belongs to Python's library"),
				Arguments.of(new BadModule(), "Module 'a.b' is not a Python name"));
	}

	@ParameterizedTest
	@MethodSource
	void mistakesAreExplained(Object bean, String message) {
		assertThatExceptionOfType(InvalidHostFunctionException.class).isThrownBy(() -> HostFunctions.of(bean))
			.withMessageContaining(message)
			.withMessageStartingWith("Host function ");
	}

	@Test
	void objectThatIsThereLaterIsAskedForAtEachCall() throws Throwable {
		List<Colour> made = new ArrayList<>();
		HostFunctionDescriptor function = HostFunctions.lazily(() -> {
			made.add(Colour.RED);
			return new Counter(made.size());
		}, Counter.class).get(0);
		assertThat(made).isEmpty();
		assertThat(call(function)).isEqualTo(1);
		assertThat(call(function)).isEqualTo(2);
	}

	@Test
	void functionsOfTheSameNameAreRefused() {
		List<HostFunctionDescriptor> functions = new ArrayList<>(HostFunctions.of(new Clock()));
		functions.addAll(HostFunctions.of(new Clock()));
		assertThatExceptionOfType(InvalidHostFunctionException.class)
			.isThrownBy(() -> HostFunctionRegistry.of(functions))
			.withMessageContaining("function 'today' is there already, from " + Clock.class.getName() + ".today");
	}

	private static HostFunctionDescriptor only(Object bean) {
		List<HostFunctionDescriptor> functions = HostFunctions.of(bean);
		assertThat(functions).hasSize(1);
		return functions.get(0);
	}

	private static Object call(HostFunctionDescriptor function, Object... arguments) throws Throwable {
		SandboxContext context = new SandboxContext("run", null, "policy", Map.of("user", "ann"),
				java.time.Instant.MAX);
		return function.invoke(function.bind(Arrays.asList(arguments), Map.of(), context));
	}

	private static Object proxy(Object target, List<String> log, Class<?> type) {
		InvocationHandler handler = (proxy, method, arguments) -> {
			log.add(method.getName());
			try {
				return target.getClass()
					.getMethod(method.getName(), method.getParameterTypes())
					.invoke(target, arguments);
			}
			catch (InvocationTargetException ex) {
				throw ex.getCause();
			}
		};
		return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, handler);
	}

	enum Colour {

		RED, GREEN

	}

	record Order(int id, BigDecimal amount, Colour colour) {
	}

	@HostModule("shop")
	static class Shop {

		@HostFunction(description = "Return orders.")
		List<Order> orders(Optional<String> country, @HostParameter(defaultValue = "100") int limit) {
			return List.of();
		}

		@HostFunction
		@Nullable Order find(int id) {
			return null;
		}

		void notAFunction() {
		}

	}

	record Counter(int count) {

		@HostFunction
		public int current() {
			return this.count;
		}

	}

	static class Clock {

		@HostFunction
		public LocalDate today() {
			return LocalDate.EPOCH;
		}

	}

	static class Defaults {

		@HostFunction
		public void f(@HostParameter(defaultValue = "a\"b") String text, @HostParameter(defaultValue = "") String empty,
				@HostParameter(defaultValue = "true") boolean flag, @HostParameter(defaultValue = "1.5") double number,
				@HostParameter(defaultValue = "9.90") BigDecimal price,
				@HostParameter(defaultValue = "RED") Colour colour,
				@HostParameter(defaultValue = "2024-02-29") LocalDate day,
				@HostParameter(defaultValue = "PT1.5S") Duration wait,
				@HostParameter(defaultValue = "2024-01-02T03:04:05Z") OffsetDateTime at,
				@HostParameter(defaultValue = "3") Optional<Integer> maybe) {
		}

	}

	static class Mixed {

		@HostFunction
		public String f(int a, @Nullable String b, int c) {
			return a + b + c;
		}

	}

	static class Variable {

		@HostFunction
		public String join(String separator, String... parts) {
			return String.join(separator, parts);
		}

	}

	static class Contextual {

		@HostFunction
		public String who(SandboxContext context, String greeting) {
			return greeting + " " + context.attribute("user", String.class);
		}

	}

	static class Anything {

		@HostFunction
		public String show(Object value) {
			return String.valueOf(value);
		}

	}

	@HostModule("greetings")
	interface Greeter {

		@HostFunction
		String greet(String name);

	}

	public static class GreeterBean implements Greeter {

		@Override
		public String greet(String who) {
			return "Hello " + who;
		}

	}

	public interface Plain {

		int twice(int number);

	}

	public static class Annotated implements Plain {

		@Override
		@HostFunction
		public int twice(int number) {
			return 2 * number;
		}

	}

	@HostModule("proxied")
	static class Proxied {

		@HostFunction
		String find() {
			return "around the proxy";
		}

	}

	static class Shop$$Proxy extends Proxied {

		@Override
		String find() {
			return "through the proxy";
		}

	}

	static class WithFinal {

		@HostFunction
		public final void f() {
		}

	}

	static class Final$$Proxy extends WithFinal {

	}

	abstract static class Store<K, T> {

		@HostFunction
		public Map<K, T> save(T item, List<? extends T> copies) {
			return Map.of(key(), item);
		}

		abstract K key();

	}

	static class OrderStore extends Store<String, Order> {

		@Override
		String key() {
			return "saved";
		}

	}

	interface Handler<T> {

		@HostFunction
		String handle(T item);

	}

	static class OrderHandler implements Handler<Order> {

		@Override
		public String handle(Order item) {
			return "handled";
		}

	}

	@HostModule("json")
	static class Json {

		@HostFunction
		public void f() {
		}

	}

	@HostModule("a.b")
	static class BadModule {

		@HostFunction
		public void f() {
		}

	}

}
