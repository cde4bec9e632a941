package io.sandbox4j.test;

import java.util.List;
import java.util.Map;

import io.sandbox4j.SandboxRequest;
import io.sandbox4j.SandboxResult;
import io.sandbox4j.SandboxStatus;
import io.sandbox4j.SandboxTemplate;
import org.junit.jupiter.api.Test;

import static io.sandbox4j.test.SandboxAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for {@link MockSandbox}.
 */
class MockSandboxTests {

	private final MockSandbox mock = new MockSandbox();

	private final SandboxTemplate sandbox = this.mock.template("analysis");

	@Test
	void valueIsReturnedAsPythonWouldGiveIt() {
		this.mock.whenever().returns(Map.of("counts", List.of(1, 2)));
		assertThat(this.sandbox.execute("report()").value()).isEqualTo(Map.of("counts", List.of(1L, 2L)));
	}

	@Test
	void valueThatPythonDoesNotHaveIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.mock.whenever().returns(new Object()));
	}

	@Test
	void lastAnswerThatFitsHolds() {
		this.mock.whenever().returns(1);
		this.mock.whenCodeContains("report").returns(2);
		this.mock.when((request) -> request.variables().containsKey("x")).returns(3);
		assertThat(this.sandbox.execute("other()")).hasValue(1);
		assertThat(this.sandbox.execute("report()")).hasValue(2);
		assertThat(this.sandbox.code("report()").variable("x", 0).execute()).hasValue(3);
	}

	@Test
	void failuresAreResults() {
		this.mock.whenever().raises("ValueError", "no such month");
		assertThat(this.sandbox.execute("1")).hasStatus(SandboxStatus.PYTHON_ERROR).hasError("ValueError");
		this.mock.whenever().fails(SandboxStatus.TIMEOUT, "TimeoutError", "late");
		assertThat(this.sandbox.execute("1")).hasStatus(SandboxStatus.TIMEOUT).errorMessage().isEqualTo("late");
	}

	@Test
	void answerCanDependOnTheRequest() {
		this.mock.whenever()
			.answers((request) -> SandboxResult.builder(request).stdout(request.policy().name(), false).build());
		assertThat(this.sandbox.code("1").policy("analysis").execute()).stdout().isEqualTo("analysis");
	}

	@Test
	void requestsAreRemembered() {
		this.mock.whenever().returns(null);
		this.sandbox.execute("first");
		this.sandbox.code("second").policy("analysis").execute();
		assertThat(this.mock.requests()).extracting(SandboxRequest::code).containsExactly("first", "second");
	}

	@Test
	void runWithoutAnAnswerIsAMistakeOfTheTest() {
		assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> this.sandbox.execute("surprise()"))
			.withMessageContainingAll("policy 'default'", "surprise()");
	}

	@Test
	void resetForgets() {
		this.mock.whenever().returns(1);
		this.sandbox.execute("1");
		this.mock.reset();
		assertThat(this.mock.requests()).isEmpty();
		assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> this.sandbox.execute("1"));
	}

}
