package com.example.readme;

import io.sandbox4j.SandboxResult;
import io.sandbox4j.SandboxStatus;
import io.sandbox4j.SandboxTemplate;
import io.sandbox4j.test.MockSandbox;
import io.sandbox4j.test.autoconfigure.SandboxTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static io.sandbox4j.test.SandboxAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What docs/testing.md shows.
 */
@SandboxTest(properties = "spring.config.location=classpath:readme/readme.yml")
class TestingPageTests {

	// tag::slice[]
	@Test
	void ordersAreFoundByCountry(@Autowired SandboxTemplate sandbox) {
		SandboxResult result = sandbox.code("import shop\nlen(shop.orders('DE'))").policy("analysis").execute();
		assertThat(result).hasValue(2).hasHostCalls(1);
	}

	// end::slice[]

	// tag::mock[]
	@Test
	void aProgramThatTakesTooLongIsReported() {
		MockSandbox mock = new MockSandbox();
		mock.whenCodeContains("shop.orders").fails(SandboxStatus.TIMEOUT, "TimeoutError", "took longer than 2 s");
		Reports reports = new Reports(mock.template("analysis"));
		assertThat(reports.orders("DE")).isEqualTo("no report: TIMEOUT");
	}

	// end::mock[]

	private static final class Reports {

		private final SandboxTemplate sandbox;

		Reports(SandboxTemplate sandbox) {
			this.sandbox = sandbox;
		}

		String orders(String country) {
			SandboxResult result = this.sandbox.code("import shop\nlen(shop.orders(country))")
				.policy("analysis")
				.variable("country", country)
				.execute();
			return result.isOk() ? "orders: " + result.value() : "no report: " + result.status();
		}

	}

}
