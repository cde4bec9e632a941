package io.sandbox4j.verification;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

import io.sandbox4j.SandboxError;
import io.sandbox4j.SandboxResult;
import io.sandbox4j.SandboxTemplate;
import io.sandbox4j.policy.SandboxPolicy;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Small programs print in the sandbox what they print under CPython 3.11. They are in
 * {@code src/test/fidelity}, in groups; what CPython prints is recorded beside them by
 * {@code record.py}. Those that differ are named in {@code differences.txt}, each with
 * its reason, and one that no longer does must be removed from it.
 */
class FidelityTests {

	private static final Path FOLDER = Path.of("src/test/fidelity");

	private static final List<String> TOOLS = List.of("record", "compare");

	private static final Map<String, Integer> COUNTS = new LinkedHashMap<>();

	private static SandboxTemplate sandbox;

	@BeforeAll
	static void openSandbox() {
		SandboxPolicy policy = SandboxPolicy.builder(SandboxPolicy.DEFAULT_NAME)
			.limits((limits) -> limits.timeout(Duration.ofSeconds(60))
				.fuel(Long.MAX_VALUE)
				.memory(128 * 1024 * 1024)
				.output(8 * 1024 * 1024))
			.timeZones("*")
			.build();
		sandbox = SandboxTemplate.builder().policies(policy).recentRuns(0).build();
	}

	@AfterAll
	static void closeSandbox() {
		sandbox.close();
		System.out.println("Fidelity: " + COUNTS.getOrDefault("equal", 0) + " programs print what CPython prints, "
				+ COUNTS.getOrDefault("different", 0) + " differ");
	}

	static Stream<String> groups() throws IOException {
		try (Stream<Path> files = Files.list(FOLDER)) {
			return files.map((file) -> file.getFileName().toString())
				.filter((name) -> name.endsWith(".py"))
				.map((name) -> name.substring(0, name.length() - 3))
				.filter((name) -> !TOOLS.contains(name))
				.sorted()
				.toList()
				.stream();
		}
	}

	@ParameterizedTest
	@MethodSource("groups")
	void programsPrintWhatTheyPrintUnderCPython(String group) throws IOException {
		Map<String, String> programs = programs(group);
		Map<String, String> known = differences();
		List<String> unexpected = new ArrayList<>();
		TreeSet<String> stale = new TreeSet<>();
		for (JsonNode recorded : recorded(group)) {
			String name = recorded.get("name").asString();
			assertThat(programs).as("programs of " + group + "; record it again").containsKey(name);
			String wanted = recorded.get("stdout").asString() + "[error "
					+ (recorded.get("error").isNull() ? "None" : recorded.get("error").asString()) + "]";
			String got = run(programs.get(name));
			boolean listed = known.containsKey(group + ": " + name);
			if (!wanted.equals(got) && !listed) {
				unexpected.add(name + "\n--- CPython\n" + wanted + "\n--- here\n" + got + "\n");
			}
			if (wanted.equals(got) && listed) {
				stale.add(name);
			}
			COUNTS.merge(wanted.equals(got) ? "equal" : "different", 1, Integer::sum);
		}
		Path report = Path.of("target", "fidelity-" + group + ".txt");
		Files.write(report, unexpected);
		assertThat(unexpected.stream().map((text) -> text.substring(0, text.indexOf('\n'))))
			.as("programs of " + group + " that differ without a reason; see " + report)
			.isEmpty();
		assertThat(stale).as("programs of " + group + " that no longer differ").isEmpty();
	}

	@Test
	void everyDifferenceHasAReason() throws IOException {
		assertThat(differences().values()).allSatisfy((reason) -> assertThat(reason).isNotBlank());
	}

	private static String run(String program) {
		// Not for the value of its last expression, which need not be one that can cross.
		SandboxResult result = sandbox.code(program + "\nNone\n").filename("program.py").execute();
		return result.stdout() + "[error " + result.error().map(FidelityTests::text).orElse("None") + "]";
	}

	// As record.py: what follows the frames of the last traceback.
	private static String text(SandboxError error) {
		if (error.type().equals("SystemExit")) {
			return "exit status " + error.message();
		}
		String[] lines = error.traceback().stripTrailing().split("\n");
		int start = 0;
		for (int i = 0; i < lines.length; i++) {
			if (lines[i].startsWith("  File ") || lines[i].startsWith("    ")) {
				start = i + 1;
			}
		}
		return String.join("\n", List.of(lines).subList(start, lines.length));
	}

	private static Map<String, String> programs(String group) throws IOException {
		Map<String, String> programs = new LinkedHashMap<>();
		StringBuilder current = new StringBuilder();
		String name = null;
		for (String line : Files.readString(FOLDER.resolve(group + ".py")).split("(?<=\n)")) {
			if (line.startsWith("#### ")) {
				if (name != null) {
					programs.put(name, current.toString());
				}
				name = line.substring(5).strip();
				current.setLength(0);
			}
			else {
				current.append(line);
			}
		}
		programs.put(name, current.toString());
		return programs;
	}

	private static List<JsonNode> recorded(String group) throws IOException {
		JsonMapper mapper = new JsonMapper();
		return Files.readAllLines(FOLDER.resolve(group + ".out")).stream().map(mapper::readTree).toList();
	}

	/**
	 * Lines of {@code group: name | reason}.
	 */
	private static Map<String, String> differences() throws IOException {
		Map<String, String> differences = new LinkedHashMap<>();
		for (String line : Files.readAllLines(FOLDER.resolve("differences.txt"))) {
			if (!line.isBlank() && !line.startsWith("#")) {
				String[] parts = line.split(" \\| ", 2);
				differences.put(parts[0].strip(), (parts.length > 1) ? parts[1].strip() : "");
			}
		}
		return differences;
	}

}
