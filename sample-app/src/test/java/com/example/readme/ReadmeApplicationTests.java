package com.example.readme;

import io.sandbox4j.SandboxResult;
import io.sandbox4j.SandboxStatus;
import io.sandbox4j.SandboxTemplate;
import io.sandbox4j.host.HostFunction;
import io.sandbox4j.host.HostFunctionException;
import io.sandbox4j.host.HostModule;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Component;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What README.md and the pages under {@code docs} show in Java, compiled and run.
 * {@link DocumentationTests} compares the text.
 */
@SpringBootTest(webEnvironment = WebEnvironment.NONE,
		properties = { "spring.config.location=classpath:readme/readme.yml", "sandbox.warm-up.enabled=false" })
class ReadmeApplicationTests {

	@Test
	void theProgramOfTheReadmeGivesWhatItSays(@Autowired SandboxTemplate sandbox) {
		// tag::run[]
		SandboxResult result = sandbox.code("""
				import shop
				orders = shop.orders(country)
				print("orders:", len(orders))
				sum(order["quantity"] for order in orders)
				""").policy("analysis").variable("country", "DE").execute();

		result.status(); // OK
		result.value(); // 7
		result.stdout(); // orders: 2
		result.usage().fuel(); // how much it computed, the same on every machine
		// end::run[]
		assertThat(result.status()).isEqualTo(SandboxStatus.OK);
		assertThat(result.value()).isEqualTo(7L);
		assertThat(result.stdout()).isEqualTo("orders: 2\n");
		assertThat(result.usage().fuel()).isPositive();
	}

	@Test
	void theMessageOfAHostFunctionExceptionIsShown(@Autowired SandboxTemplate sandbox) {
		SandboxResult result = sandbox.code("import shop\nshop.check(0)").policy("analysis").execute();
		assertThat(result.error()).hasValueSatisfying(
				(error) -> assertThat(error.summary()).isEqualTo("ValueError: quantity must be at least 1, not 0"));
	}

	@Component
	@HostModule("shop")
	static class Checks {

		@HostFunction
		boolean check(int quantity) {
			// tag::exception[]
			if (quantity < 1) {
				throw new HostFunctionException("ValueError", "quantity must be at least 1, not " + quantity);
			}
			// end::exception[]
			return true;
		}

	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	@Import({ Shop.class, Checks.class })
	static class TestConfiguration {

	}

}
