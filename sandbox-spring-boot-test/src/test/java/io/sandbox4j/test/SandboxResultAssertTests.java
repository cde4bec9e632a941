package io.sandbox4j.test;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import io.sandbox4j.SandboxError;
import io.sandbox4j.SandboxResult;
import io.sandbox4j.SandboxStatus;
import io.sandbox4j.SandboxUsage;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import static io.sandbox4j.test.SandboxAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link SandboxResultAssert}.
 */
class SandboxResultAssertTests {

	private final SandboxResult ok = SandboxResult.builder("1", "default")
		.value(Map.of("total", 3L))
		.stdout("hello\n", false)
		.stderr("careful\n", false)
		.usage(new SandboxUsage(Duration.ofMillis(1), Duration.ZERO, 10, 100, 6, 2))
		.build();

	private final SandboxResult failed = SandboxResult.builder("2", "default")
		.status(SandboxStatus.PYTHON_ERROR)
		.error(new SandboxError("ValueError", "bad", "Traceback, line 3", 3, null))
		.build();

	@Test
	void whatIsTrueHolds() {
		assertThat(this.ok).isOk().hasStatus(SandboxStatus.OK).hasHostCalls(2).hasValue(Map.of("total", 3));
		assertThat(this.ok).stdout().startsWith("hello");
		assertThat(this.ok).stderr().isEqualTo("careful\n");
		assertThat(this.failed).hasStatus(SandboxStatus.PYTHON_ERROR).hasError("ValueError");
		assertThat(this.failed).errorMessage().isEqualTo("bad");
	}

	@Test
	void recordsAreEqualToMaps() {
		assertThat(this.ok).hasValue(new Total(3));
		assertThat(this.ok).value(Total.class).isEqualTo(new Total(3));
	}

	@Test
	void valuesInListsAreComparedAsPythonHasThem() {
		SandboxResult result = SandboxResult.builder("1", "default").value(List.of(1L, new BigDecimal("1.50"))).build();
		assertThat(result).hasValue(List.of(1, new BigDecimal("1.50")));
	}

	@Test
	void failureShowsTheTraceback() {
		fails(() -> assertThat(this.failed).isOk(), "Expected status OK but it was PYTHON_ERROR", "Traceback, line 3");
		fails(() -> assertThat(this.failed).hasValue(1), "PYTHON_ERROR", "Traceback, line 3");
		fails(() -> assertThat(this.failed).hasError("TypeError"), "Expected error TypeError but it was ValueError");
	}

	@Test
	void whatIsNotTrueFails() {
		fails(() -> assertThat(this.ok).hasStatus(SandboxStatus.FUEL), "Expected status FUEL but it was OK");
		fails(() -> assertThat(this.ok).hasValue(4), "Expected value 4 but it was {total=3}");
		fails(() -> assertThat(this.ok).hasHostCalls(1), "Expected 1 host calls but there were 2");
		fails(() -> assertThat(this.ok).hasError("ValueError"), "it was none");
		fails(() -> assertThat(null).isOk(), "not to be null");
	}

	private static void fails(ThrowingCallable assertion, String... message) {
		assertThatExceptionOfType(AssertionError.class).isThrownBy(assertion).withMessageContainingAll(message);
	}

	record Total(int total) {
	}

}
