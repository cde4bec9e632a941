package io.sandbox4j;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link SandboxException}.
 */
class SandboxExceptionTests {

	@Test
	void messageIsOneLineWhateverTheProgramSays() {
		assertThat(exception("x\nERROR forged\r\u001b[31m\u202e\u2028\ud800 \u20ac \ud83d\ude00")).hasMessage(
				"Run 1 under policy 'p' ended with PYTHON_ERROR: ValueError: x\\u000aERROR forged\\u000d\\u001b[31m\\u202e"
						+ "\\u2028\\ud800 \u20ac \ud83d\ude00");
	}

	@Test
	void messageIsShort() {
		assertThat(exception("x".repeat(1_000_000)).getMessage()).hasSizeLessThan(1_200).endsWith("...");
	}

	private static SandboxException exception(String message) {
		return new SandboxException(SandboxResult.builder("1", "p")
			.status(SandboxStatus.PYTHON_ERROR)
			.error(SandboxError.of("ValueError", message))
			.build());
	}

}
