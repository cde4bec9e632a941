package io.sandbox4j;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Tests for {@link SandboxResult} and {@link SandboxException}.
 */
class SandboxResultTests {

	private static final SandboxError ERROR = SandboxError.of("ValueError", "no such order");

	@Test
	void isOkAndEmptyUnlessTold() {
		SandboxResult result = SandboxResult.builder("1", "analysis").build();
		assertThat(result.isOk()).isTrue();
		assertThat(result.value()).isNull();
		assertThat(result.stdout()).isEmpty();
		assertThat(result.stderr()).isEmpty();
		assertThat(result.error()).isEmpty();
		assertThat(result.usage()).isEqualTo(SandboxUsage.NONE);
		assertThat(result.orElseThrow()).isSameAs(result);
	}

	@Test
	void throwsWhenAskedIfItIsNotOk() {
		SandboxResult result = SandboxResult.builder("1", "analysis")
			.status(SandboxStatus.PYTHON_ERROR)
			.error(ERROR)
			.build();
		assertThat(result.isOk()).isFalse();
		assertThatExceptionOfType(SandboxException.class).isThrownBy(result::orElseThrow)
			.withMessage("Run 1 under policy 'analysis' ended with PYTHON_ERROR: ValueError: no such order")
			.satisfies((ex) -> assertThat(ex.getResult()).isSameAs(result));
	}

	@Test
	void hasAnErrorExactlyIfItIsNotOk() {
		SandboxResult.Builder ok = SandboxResult.builder("1", "analysis").error(ERROR);
		assertThatIllegalStateException().isThrownBy(ok::build).withMessage("A result that is OK has no error");
		SandboxResult.Builder timeout = SandboxResult.builder("1", "analysis").status(SandboxStatus.TIMEOUT);
		assertThatIllegalStateException().isThrownBy(timeout::build)
			.withMessage("A result that is TIMEOUT has an error; set it");
	}

	@Test
	void showsNothingOfTheProgramsData() {
		SandboxResult result = SandboxResult.builder("1", "analysis")
			.value("secret")
			.stdout("secret", false)
			.stderr("secret", false)
			.build();
		assertThat(result.toString()).contains("1", "analysis", "OK").doesNotContain("secret");
	}

	@Test
	void errorWithoutMessageIsItsType() {
		assertThat(SandboxError.of("AssertionError", "").summary()).isEqualTo("AssertionError");
	}

}
