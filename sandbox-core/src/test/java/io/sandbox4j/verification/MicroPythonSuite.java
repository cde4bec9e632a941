package io.sandbox4j.verification;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Runs MicroPython's own tests, each in a fresh sandbox, and prints how they ended.
 * Started by {@code wasm/run-micropython-tests.sh}.
 * <p>
 * What a test should print is in the file {@code .exp} beside it, or is what CPython
 * prints. A test that does not pass needs a reason in the file of reasons; the program
 * ends with 1 if one has none, or if one that has a reason passes.
 */
public final class MicroPythonSuite {

	private static final List<String> FOLDERS = List.of("basics", "float", "micropython", "extmod", "misc", "unicode");

	// Takes the place of a line, so that line numbers in tracebacks stay as they are.
	private static final String COLLECT_ALWAYS = "import gc; gc.threshold(1); del gc\n";

	private final Path tests;

	private final Path expected;

	private final TestReasons reasons;

	private final boolean collectAlways;

	private final FreshSandbox sandbox;

	private MicroPythonSuite(Path tests, Path expected, TestReasons reasons, boolean collectAlways,
			FreshSandbox sandbox) {
		this.tests = tests;
		this.expected = expected;
		this.reasons = reasons;
		this.collectAlways = collectAlways;
		this.sandbox = sandbox;
	}

	/**
	 * Run the tests as they are, then with a collection at every allocation.
	 * @param arguments the folder of the tests, a folder to keep CPython's output in, and
	 * the file of reasons; then the names of tests, if only some are wanted
	 * @throws IOException if a file cannot be read
	 */
	public static void main(String[] arguments) throws IOException {
		Path tests = Path.of(arguments[0]);
		Path expected = Files.createDirectories(Path.of(arguments[1]));
		TestReasons reasons = TestReasons.read(Path.of(arguments[2]));
		List<String> names = List.of(arguments).subList(3, arguments.length);
		boolean explained = true;
		try (FreshSandbox sandbox = new FreshSandbox(Duration.ofMinutes(2))) {
			for (boolean collectAlways : new boolean[] { false, true }) {
				MicroPythonSuite suite = new MicroPythonSuite(tests, expected, reasons, collectAlways, sandbox);
				explained &= suite.run(names);
			}
		}
		System.exit(explained ? 0 : 1);
	}

	private boolean run(List<String> names) throws IOException {
		System.out.printf("%nMicroPython's tests%s%n",
				this.collectAlways ? " with a collection at every allocation" : "");
		Map<String, Map<Verdict, Integer>> table = new LinkedHashMap<>();
		List<String> unexplained = new ArrayList<>();
		TreeSet<String> stale = new TreeSet<>();
		for (String folder : FOLDERS) {
			for (Path test : files(folder)) {
				String name = folder + "/" + test.getFileName();
				if (!names.isEmpty() && !names.contains(name)) {
					continue;
				}
				Verdict verdict = verdict(test, name, !names.isEmpty());
				table.computeIfAbsent(folder, (key) -> new EnumMap<>(Verdict.class)).merge(verdict, 1, Integer::sum);
				String reason = this.reasons.reason(name, this.collectAlways);
				if (verdict == Verdict.PASS) {
					if (reason != null && this.reasons.names(name)) {
						stale.add(name);
					}
				}
				else if (reason == null && verdict != Verdict.CPYTHON) {
					unexplained.add(verdict.label + " " + name);
				}
				else {
					System.out.printf("%-8s %-48s %s%n", verdict.label, name, (reason != null) ? reason
							: "gives what CPython gives; the test expects MicroPython's difference");
				}
			}
		}
		print(table);
		unexplained.forEach((name) -> System.out.println("no reason given: " + name));
		stale.forEach((name) -> System.out.println("passes, so needs no reason: " + name));
		return unexplained.isEmpty() && stale.isEmpty();
	}

	private List<Path> files(String folder) throws IOException {
		try (Stream<Path> files = Files.list(this.tests.resolve(folder))) {
			return files.filter((file) -> file.toString().endsWith(".py")).sorted().toList();
		}
	}

	private Verdict verdict(Path test, String name, boolean verbose) throws IOException {
		FreshSandbox.Ended ended = this.sandbox.run(program(test));
		String output = ended.output();
		if (output.equals("SKIP\n")) {
			return Verdict.SKIP;
		}
		Path file = test.resolveSibling(test.getFileName() + ".exp");
		String wanted = Files.exists(file) ? Files.readString(file) : cpython(test, name);
		boolean sound = ended.problem() == null;
		if (sound && matches(wanted, output)) {
			return Verdict.PASS;
		}
		if (sound && Files.exists(file) && output.equals(cpython(test, name))) {
			return Verdict.CPYTHON;
		}
		if (verbose) {
			System.out.printf("--- wanted%n%s--- got%n%s--- %s%n", wanted, output, ended.problem());
		}
		return ended.crashed() ? Verdict.CRASH : Verdict.FAIL;
	}

	private String program(Path test) throws IOException {
		// Not for the value of its last expression, which need not be one that can be
		// handed
		// over.
		String program = Files.readString(test) + "\nNone\n";
		if (!this.collectAlways) {
			return program;
		}
		// The first line of nearly every test is a comment.
		return COLLECT_ALWAYS + (program.startsWith("#") ? program.substring(program.indexOf('\n') + 1) : program);
	}

	/**
	 * Compare line by line. A line {@code ########} stands for any lines.
	 */
	private static boolean matches(String wanted, String output) {
		if (!wanted.contains("########\n")) {
			return wanted.equals(output);
		}
		String rest = output;
		for (String part : wanted.split("########\n")) {
			int at = rest.indexOf(part);
			if (at < 0) {
				return false;
			}
			rest = rest.substring(at + part.length());
		}
		return true;
	}

	/**
	 * Return what CPython prints, from a file once it has printed it.
	 */
	private String cpython(Path test, String name) throws IOException {
		Path file = this.expected.resolve(name.replace('/', '-') + ".out");
		if (!Files.exists(file)) {
			ProcessBuilder process = new ProcessBuilder("python3", "-BS", test.getFileName().toString())
				.directory(test.getParent().toFile())
				.redirectErrorStream(true);
			process.environment().put("PYTHONIOENCODING", "utf-8");
			Process python = process.start();
			Files.write(file, python.getInputStream().readAllBytes());
		}
		return Files.readString(file, StandardCharsets.UTF_8);
	}

	private static void print(Map<String, Map<Verdict, Integer>> table) {
		Map<Verdict, Integer> sum = new EnumMap<>(Verdict.class);
		table.values().forEach((row) -> row.forEach((verdict, count) -> sum.merge(verdict, count, Integer::sum)));
		table.put("all", sum);
		StringBuilder text = new StringBuilder(String.format("%n%-12s", ""));
		for (Verdict verdict : Verdict.values()) {
			text.append(String.format("%8s", verdict.label));
		}
		table.forEach((folder, row) -> {
			text.append(String.format("%n%-12s", folder));
			for (Verdict verdict : Verdict.values()) {
				text.append(String.format("%8d", row.getOrDefault(verdict, 0)));
			}
		});
		System.out.println(text);
	}

	/**
	 * How a test ends.
	 */
	private enum Verdict {

		PASS("pass"),

		/**
		 * Another output than the test wants, because it wants what MicroPython does
		 * differently from CPython.
		 */
		CPYTHON("cpython"),

		FAIL("fail"), CRASH("crash"), SKIP("skip");

		private final String label;

		Verdict(String label) {
			this.label = label;
		}

	}

	/**
	 * Why tests do not pass: lines of a name or a pattern with {@code *}, and a reason.
	 * The first line that fits counts; one that begins with {@code gc:} counts only where
	 * a collection is made at every allocation.
	 */
	private record TestReasons(Map<String, String> lines) {

		static TestReasons read(Path file) throws IOException {
			Map<String, String> lines = new LinkedHashMap<>();
			for (String line : Files.readAllLines(file)) {
				if (!line.isBlank() && !line.startsWith("#")) {
					String[] parts = line.strip().split("\\s+", 2);
					lines.put(parts[0], parts[1]);
				}
			}
			return new TestReasons(lines);
		}

		@Nullable String reason(String test, boolean collectAlways) {
			for (Map.Entry<String, String> line : this.lines.entrySet()) {
				String pattern = line.getKey();
				if (pattern.startsWith("gc:")) {
					pattern = collectAlways ? pattern.substring(3) : "";
				}
				if (test.matches(pattern.replace(".", "\\.").replace("*", ".*"))) {
					return line.getValue();
				}
			}
			return null;
		}

		boolean names(String test) {
			return this.lines.containsKey(test);
		}

	}

}
