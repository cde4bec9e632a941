package io.sandbox4j.hostile;

import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs the programs of the folder {@code hostile}. {@code -Dhostile=corruption} runs
 * those whose path has that in it.
 */
class HostileProgramsTests {

	private static HostileRuns runs;

	@BeforeAll
	static void open() {
		runs = new HostileRuns();
	}

	@AfterAll
	static void close() {
		runs.close();
	}

	static Stream<HostileProgram> programs() {
		String part = System.getProperty("hostile", "");
		return HostileProgram.all().stream().filter((program) -> program.toString().contains(part));
	}

	@ParameterizedTest
	@MethodSource("programs")
	void endsInTimeAndLeavesNothingBehind(HostileProgram program) {
		runs.run(program);
	}

}
