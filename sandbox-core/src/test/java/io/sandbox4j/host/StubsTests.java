package io.sandbox4j.host;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.sandbox4j.policy.FunctionPattern;
import io.sandbox4j.policy.SandboxPolicy;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Stubs} and what of {@link HostFunctionRegistry} depends on a policy.
 */
class StubsTests {

	private final HostFunctionRegistry registry = registry(new Shop(), new Mail(), new Other.Desk());

	@Test
	void stubsDeclareFunctionsAndTypes() {
		SandboxPolicy policy = SandboxPolicy.builder("test").functions("shop.*", "notify").build();
		assertThat(this.registry.describe(policy)).isEqualTo("""
				from __future__ import annotations
				from datetime import datetime
				from decimal import Decimal
				from typing import Literal, TypedDict

				Status = Literal["NEW", "PAID"]

				class Order(TypedDict):
				    id: int
				    amount: Decimal
				    status: Status
				    placed: datetime

				# Built-in functions: call them without an import.

				def notify(message: str) -> None:
				    ...

				# Module shop: write "import shop" and call shop.<function>.

				def orders(country: str | None = None, limit: int = 100) -> list[Order]:
				    \"""Return the orders of a country.

				    country: ISO 3166 code, or None for all
				    limit: the most orders to return
				    \"""
				    ...
				""");
	}

	@Test
	void nothingGrantedMeansNoStubs() {
		assertThat(this.registry.describe(SandboxPolicy.of("test"))).isEmpty();
	}

	@Test
	void typesOfTheSameNameAreToldApart() {
		SandboxPolicy policy = SandboxPolicy.builder("test").functions("shop.*", "desk.*").build();
		assertThat(this.registry.describe(policy)).contains("Order = TypedDict(\"Order\", {\"from\": \"str\"})")
			.contains("class Order2(TypedDict):\n    id: int")
			.contains("def next() -> Order:")
			.contains("-> list[Order2]");
	}

	@Test
	void hostileTextStaysInItsDocstring() {
		assertThat(PythonText.docstring("a\"\"\"b\\\"")).isEqualTo("    \"\"\"a\\\"\\\"\\\"b\\\\\\\"\"\"\"\n");
	}

	@Test
	void stubsAreValidPython() throws Exception {
		SandboxPolicy policy = SandboxPolicy.builder("test").functions("shop.*", "desk.*", "notify").build();
		List<HostFunctionDescriptor> functions = new ArrayList<>(this.registry.granted(policy));
		functions.addAll(HostFunctions.of(new HostFunctionsTests.Defaults(), new HostFunctionsTests.Variable()));
		functions.addAll(HostFunctions.of(new HostFunctionsTests.Contextual()));
		String stubs = new Stubs(functions).source();
		Process python;
		try {
			python = new ProcessBuilder("python3", "-c", "import sys; exec(compile(sys.stdin.read(), 'stubs', 'exec'))")
				.redirectErrorStream(true)
				.start();
		}
		catch (IOException ex) {
			Assumptions.abort("There is no Python on this machine to check the stubs with");
			return;
		}
		python.getOutputStream().write(stubs.getBytes(StandardCharsets.UTF_8));
		python.getOutputStream().close();
		String output = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(python.waitFor()).as("%s\n%s", output, stubs).isZero();
	}

	@Test
	void theGuestIsToldOfGrantedFunctionsOnly() {
		SandboxPolicy policy = SandboxPolicy.builder("test").functions("shop.orders").build();
		assertThat(this.registry.guestFunctions(policy)).containsOnlyKeys("shop.orders")
			.extractingByKey("shop.orders")
			.isEqualTo(List.of("orders(country: str | None = None, limit: int = 100) -> list[Order]", """
					Return the orders of a country.

					    country: ISO 3166 code, or None for all
					    limit: the most orders to return

					    Status = "NEW" | "PAID"

					    Order = {"id": int, "amount": Decimal, "status": Status, "placed": datetime}"""));
	}

	@Test
	void functionsWithoutDescriptionHaveNoDocumentation() {
		SandboxPolicy policy = SandboxPolicy.builder("test").functions("notify").build();
		assertThat(this.registry.guestFunctions(policy).get("notify")).containsExactly("notify(message: str) -> None",
				null);
	}

	@Test
	void patternsThatMatchNothingAreFound() {
		SandboxPolicy policy = SandboxPolicy.builder("test").functions("shop.*", "shop.oders", "stop.*").build();
		assertThat(this.registry.unmatched(policy)).extracting(FunctionPattern::toString)
			.containsExactly("shop.oders", "stop.*");
	}

	private static HostFunctionRegistry registry(Object... beans) {
		return HostFunctionRegistry.of(HostFunctions.of(beans));
	}

	enum Status {

		NEW, PAID

	}

	record Order(int id, BigDecimal amount, Status status, Instant placed) {
	}

	@HostModule("shop")
	static class Shop {

		@HostFunction(description = "Return the orders of a country.")
		List<Order> orders(@HostParameter(description = "ISO 3166 code, or None for all") Optional<String> country,
				@HostParameter(description = "the most orders to return", defaultValue = "100") int limit) {
			return List.of();
		}

	}

	static class Mail {

		@HostFunction(name = "notify")
		void send(String message) {
		}

	}

	static class Other {

		record Order(String from) {
		}

		@HostModule("desk")
		static class Desk {

			@HostFunction
			Order next() {
				return new Order("x");
			}

		}

	}

}
