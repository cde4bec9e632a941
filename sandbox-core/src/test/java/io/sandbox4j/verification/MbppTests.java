package io.sandbox4j.verification;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Runs the programs of MBPP ("Mostly Basic Python Problems"), which were written for
 * CPython, with their checks. The file is not part of the repository; the system property
 * {@code mbpp} says where it is.
 */
class MbppTests {

	private static final int PROGRAMS = 974;

	private static final int LEAST = 860;

	private static FreshSandbox sandbox;

	@BeforeAll
	static void openSandbox() {
		sandbox = new FreshSandbox(Duration.ofSeconds(60));
	}

	@AfterAll
	static void closeSandbox() {
		sandbox.close();
	}

	@Test
	void programsRunAsOnCPython() throws IOException {
		passes("", "mbpp.txt");
	}

	@Test
	void programsRunAsOnCPythonWithACollectionAtEveryAllocation() throws IOException {
		passes("import gc; gc.threshold(1)\n", "mbpp-gc.txt");
	}

	private void passes(String prefix, String report) throws IOException {
		List<JsonNode> problems = problems();
		List<String> failures = new ArrayList<>();
		List<String> crashes = new ArrayList<>();
		for (JsonNode problem : problems) {
			FreshSandbox.Ended ended = sandbox.run(prefix + program(problem));
			if (ended.problem() != null) {
				failures.add(problem.get("task_id") + " " + ended.problem());
			}
			if (ended.crashed()) {
				crashes.add(problem.get("task_id").toString());
			}
		}
		int passed = problems.size() - failures.size();
		Files.write(Path.of("target", report), failures);
		System.out.println("MBPP" + (prefix.isEmpty() ? "" : " with a collection at every allocation") + ": " + passed
				+ " of " + problems.size() + " programs pass; those that do not are in target/" + report);
		assertThat(crashes).as("programs that crash the guest").isEmpty();
		assertThat(problems).hasSize(PROGRAMS);
		assertThat(passed).isGreaterThanOrEqualTo(LEAST);
	}

	private static String program(JsonNode problem) {
		List<String> parts = new ArrayList<>();
		parts.add(problem.get("code").asString());
		parts.add(problem.get("test_setup_code").asString());
		problem.get("test_list").forEach((check) -> parts.add(check.asString()));
		return String.join("\n", parts);
	}

	private static List<JsonNode> problems() throws IOException {
		// Surefire starts tests in the module's folder.
		Path file = Path.of(System.getProperty("mbpp", "../../shared/data/mbpp.jsonl"));
		assumeTrue(Files.exists(file), () -> "There is no " + file.toAbsolutePath().normalize()
				+ "; -Dmbpp=FILE says where MBPP's programs are");
		JsonMapper mapper = new JsonMapper();
		return Files.readAllLines(file).stream().map(mapper::readTree).toList();
	}

}
