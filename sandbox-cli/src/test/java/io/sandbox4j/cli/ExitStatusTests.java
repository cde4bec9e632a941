package io.sandbox4j.cli;

import io.sandbox4j.SandboxError;
import io.sandbox4j.SandboxResult;
import io.sandbox4j.SandboxStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A denial needs a host function, and the command line has none yet, so that statuses are
 * tested here and not with a process only.
 */
class ExitStatusTests {

	@ParameterizedTest
	@CsvSource({ "OK, 0", "PYTHON_ERROR, 1", "TIMEOUT, 3", "FUEL, 3", "MEMORY, 3", "OUTPUT_LIMIT, 3", "DENIED, 4",
			"REJECTED, 70", "CONFLICT, 70", "CRASHED, 70", "CANCELLED, 130" })
	void tellsHowTheRunEnded(SandboxStatus status, int expected) {
		SandboxResult.Builder result = SandboxResult.builder("1", "default").status(status);
		if (status != SandboxStatus.OK) {
			result.error(new SandboxError("RuntimeError", "7", "", null, null));
		}
		assertThat(ExitStatus.of(result.build())).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource({ "0, 0", "7, 7", "256, 0", "-1, 255", "text, 1" })
	void isWhatTheProgramExitsWith(String code, int expected) {
		SandboxResult result = SandboxResult.builder("1", "default")
			.status(SandboxStatus.PYTHON_ERROR)
			.error(new SandboxError("SystemExit", code, "", null, null))
			.build();
		assertThat(ExitStatus.of(result)).isEqualTo(expected);
	}

}
