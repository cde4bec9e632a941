package io.sandbox4j.hostile;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

import io.sandbox4j.SandboxError;
import io.sandbox4j.SandboxResult;
import io.sandbox4j.SandboxStatus;
import io.sandbox4j.SandboxTemplate;
import io.sandbox4j.host.HostFunction;
import io.sandbox4j.host.HostFunctionException;
import io.sandbox4j.host.HostFunctionRegistry;
import io.sandbox4j.host.HostFunctions;
import io.sandbox4j.host.HostModule;
import io.sandbox4j.policy.SandboxPolicy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a program is told when a call fails: what helps its author, and nothing of the
 * host.
 */
class HostFailuresTests {

	private static final String SECRET = "select key from users; /srv/app/secret.key";

	// What would give the host away: names of classes, packages and files, stack traces.
	private static final String[] REVEALING = { "java.", "javax.", "io.sandbox4j", ".java", "Exception:", "\tat ",
			"secret", "select", "/srv", "$", "lambda", "reflect", "Proxy" };

	private final Bank bank = new Bank();

	private final SandboxPolicy policy = SandboxPolicy.builder("clerk")
		.functions("bank.*", "vault")
		.limits((limits) -> limits.input(100_000))
		.build();

	private final SandboxTemplate sandbox = SandboxTemplate.builder()
		.functions(
				HostFunctionRegistry.of(Stream.of(HostFunctions.of(this.bank), HostFunctions.of(vault(), Vault.class))
					.flatMap(List::stream)
					.toList()))
		.policies(this.policy)
		.build();

	@AfterEach
	void closeSandbox() {
		this.sandbox.close();
	}

	static Stream<Arguments> wrongCallsSayWhatIsWrong() {
		return Stream.of(call("bank.pay('x', 5)", "TypeError", "bank.pay(): account must be int, not str"),
				call("bank.pay(1.5, 5)", "TypeError", "bank.pay(): account must be int, not float"),
				call("bank.pay(None, 5)", "TypeError", "bank.pay(): account must be int, not None"),
				call("bank.pay(1)", "TypeError", "bank.pay() missing 1 required positional argument: 'amount'"),
				call("bank.pay(1, 2, 3)", "TypeError", "bank.pay() takes 2 positional arguments but 3 were given"),
				call("bank.pay(1, 2, note='x')", "TypeError",
						"bank.pay() got an unexpected keyword argument 'note'; it takes account, amount"),
				call("bank.pay(1, account=1)", "TypeError", "bank.pay() got multiple values for argument 'account'"),
				call("bank.pay(2**40, 1)", "ValueError",
						"bank.pay(): account must be an int from -2147483648 to 2147483647"),
				call("bank.pay(object(), 1)", "TypeError",
						"a value of type 'object' cannot be handed over; use None, bool, int, float, str, bytes, list, "
								+ "tuple, dict, set, datetime, Decimal or UUID"),
				call("bank.pays(1, 2)", "AttributeError", "module 'bank' has no attribute 'pays'"));
	}

	private static Arguments call(String code, String type, String message) {
		return Arguments.of(code, type, message);
	}

	@ParameterizedTest
	@MethodSource
	void wrongCallsSayWhatIsWrong(String code, String type, String message) {
		SandboxError error = fails("import bank\n" + code);
		assertThat(error.type()).isEqualTo(type);
		assertThat(error.message()).isEqualTo(message);
		assertThat(error.line()).isEqualTo(2);
		revealsNothing(error);
	}

	static Stream<Arguments> exceptionsBecomeThoseOfPython() {
		return Stream.of(thrown(new IllegalArgumentException(SECRET), "ValueError"),
				thrown(new NoSuchElementException(SECRET), "LookupError"),
				thrown(new UnsupportedOperationException(SECRET), "NotImplementedError"),
				thrown(new SecurityException(SECRET), "PermissionError"),
				thrown(new AccessDeniedException("/srv/app/secret.key"), "PermissionError"),
				thrown(new NoSuchFileException("/srv/app/secret.key"), "FileNotFoundError"),
				thrown(new IOException(SECRET), "OSError"), thrown(new SQLException(SECRET), "RuntimeError"),
				thrown(new SQLTimeoutException(SECRET), "TimeoutError"),
				thrown(new TimeoutException(SECRET), "TimeoutError"),
				thrown(new InterruptedException(SECRET), "TimeoutError"),
				thrown(new ArithmeticException(SECRET), "ArithmeticError"),
				thrown(new NullPointerException(SECRET), "RuntimeError"),
				thrown(new StackOverflowError(SECRET), "RecursionError"),
				thrown(new OutOfMemoryError(SECRET), "MemoryError"),
				thrown(new NoClassDefFoundError("io/sandbox4j/Secret"), "RuntimeError"),
				thrown(new AssertionError(SECRET), "RuntimeError"), thrown(new Throwable(SECRET), "RuntimeError"),
				thrown(new ExecutionException(new SecurityException(SECRET)), "PermissionError"),
				thrown(new CompletionException(SECRET, null), "RuntimeError"),
				thrown(new IllegalStateException("x".repeat(10_000_000)), "RuntimeError"),
				thrown(new IllegalStateException("\ud800 \u0000 \n\r\u001b[31m \u202e"), "RuntimeError"),
				thrown(new IllegalStateException((String) null), "RuntimeError"),
				thrown(new Unprintable(), "RuntimeError"), thrown(new CausesItself(), "RuntimeError"));
	}

	private static Arguments thrown(Throwable exception, String type) {
		return Arguments.of(exception.getClass(), exception, type);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource
	void exceptionsBecomeThoseOfPython(Class<?> name, Throwable exception, String type) {
		this.bank.exception = exception;
		SandboxError error = fails("import bank\nbank.fail()");
		assertThat(error.type()).isEqualTo(type);
		assertThat(error.line()).isEqualTo(2);
		if (!type.equals("MemoryError")) {
			assertThat(error.message()).matches("bank\\.fail failed \\(reference [0-9a-f]{8}\\)");
		}
		revealsNothing(error);
		// and the program can handle it
		SandboxResult handled = run(
				"import bank\ntry:\n    bank.fail()\nexcept " + type + ":\n    'handled'\n'handled'");
		assertThat(handled.value()).isEqualTo("handled");
	}

	@Test
	void exceptionsThatCrossAProxyAreUnwrapped() {
		this.bank.exception = new TimeoutException(SECRET);
		SandboxError error = fails("vault()");
		assertThat(error.type()).isEqualTo("TimeoutError");
		assertThat(error.message()).matches("vault failed \\(reference [0-9a-f]{8}\\)");
		revealsNothing(error);
	}

	@Test
	void exceptionsMeantForTheProgramReachItAsTheyAre() {
		this.bank.exception = new HostFunctionException("KeyError", "no account 7", new SQLException(SECRET));
		SandboxError error = fails("import bank\nbank.fail()");
		assertThat(error.type()).isEqualTo("KeyError");
		assertThat(error.message()).contains("no account 7");
		revealsNothing(error);
	}

	@Test
	void messagesOfAnyKindReachTheProgramWhole() {
		for (String message : new String[] { "", "x".repeat(1_000_000), "\ud83d", "a\u0000b", "\u001b[31m\n\u202e" }) {
			this.bank.exception = new HostFunctionException("ValueError", message);
			SandboxError error = fails("import bank\nbank.fail()");
			assertThat(error.type()).isEqualTo("ValueError");
			assertThat(error.message()).hasSizeLessThan(10_100).doesNotContain("\ud83d");
		}
	}

	@Test
	void aMessageThatIsMissingIsNoCrash() {
		this.bank.exception = new HostFunctionException("ValueError", missing());
		assertThat(fails("import bank\nbank.fail()").type()).isEqualTo("ValueError");
	}

	@SuppressWarnings("NullAway")
	private static String missing() {
		return null;
	}

	@Test
	void resultsThatCannotCrossSaySo() {
		this.bank.result = new Object();
		SandboxError object = fails("import bank\nbank.any()");
		assertThat(object.message())
			.matches("bank\\.any failed: its result cannot be represented in Python \\(reference [0-9a-f]{8}\\)");
		revealsNothing(object);
		this.bank.result = "x".repeat(100_001);
		SandboxError large = fails("import bank\nbank.any()");
		assertThat(large.message()).startsWith("bank.any failed: its result takes more than 100000 bytes (reference ");
		revealsNothing(large);
	}

	@Test
	void functionsThatAreNotGrantedAreNotThere() {
		SandboxPolicy sealed = SandboxPolicy.of("sealed");
		SandboxResult result = this.sandbox.code("import bank\nbank.any()").policy(sealed).execute();
		SandboxError error = result.error().orElseThrow();
		assertThat(error.type()).isEqualTo("ModuleNotFoundError");
		assertThat(error.message()).isEqualTo("No module named 'bank'");
		revealsNothing(error);
		assertThat(this.sandbox.code("vault()").policy(sealed).execute().error().orElseThrow().message())
			.isEqualTo("name 'vault' is not defined");
	}

	private SandboxResult run(String code) {
		return this.sandbox.code(code).policy(this.policy).execute();
	}

	private SandboxError fails(String code) {
		SandboxResult result = run(code);
		assertThat(result.status()).isIn(SandboxStatus.PYTHON_ERROR, SandboxStatus.MEMORY);
		return result.error().orElseThrow();
	}

	private static void revealsNothing(SandboxError error) {
		assertThat(error.toString().replace("io.sandbox4j.SandboxError", "")).doesNotContain(REVEALING);
	}

	private Vault vault() {
		return (Vault) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { Vault.class },
				(self, method, arguments) -> {
					if (method.getName().equals("vault")) {
						throw this.bank.exception();
					}
					return "a vault";
				});
	}

	private interface Vault {

		@HostFunction
		void vault();

	}

	@HostModule("bank")
	private static final class Bank {

		private @Nullable Throwable exception;

		private @Nullable Object result;

		Throwable exception() {
			return (this.exception != null) ? this.exception : new IllegalStateException();
		}

		@HostFunction
		int pay(int account, int amount) {
			return account + amount;
		}

		@HostFunction
		void fail() throws Throwable {
			throw exception();
		}

		@HostFunction
		@Nullable Object any() {
			return this.result;
		}

	}

	/**
	 * Cannot even be logged.
	 */
	private static final class Unprintable extends RuntimeException {

		private static final long serialVersionUID = 1L;

		@Override
		public String getMessage() {
			throw new IllegalStateException(SECRET);
		}

		@Override
		public String toString() {
			throw new IllegalStateException(SECRET);
		}

	}

	/**
	 * Never ends for who looks for the first cause.
	 */
	private static final class CausesItself extends RuntimeException {

		private static final long serialVersionUID = 1L;

		@Override
		public synchronized Throwable getCause() {
			return this;
		}

	}

}
