package io.sandbox4j.verification;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.sandbox4j.SandboxTemplate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What {@code docs/python.md} says of modules is so.
 */
class PythonDocumentationTests {

	private static final Path DOCUMENT = Path.of("../docs/python.md");

	private static final Path LIBRARY = Path.of("../wasm/stdlib");

	private static final Pattern ROW = Pattern.compile("^\\| (`[^|]*`) \\|", Pattern.MULTILINE);

	private static final Pattern NAME = Pattern.compile("`([\\w.]+)`");

	private static final SandboxTemplate SANDBOX = SandboxTemplate.create();

	@AfterAll
	static void closeSandbox() {
		SANDBOX.close();
	}

	@Test
	void everyModuleOfTheTableCanBeImported() throws IOException {
		List<String> failures = SANDBOX.code("""
				failures = []
				for name in names:
				    try:
				        __import__(name)
				    except BaseException as e:
				        failures.append(name + ': ' + repr(e))
				failures
				""").variable("names", documented()).execute().orElseThrow().values(String.class);
		assertThat(failures).isEmpty();
	}

	@Test
	void everyModuleOfTheLibraryIsInTheTable() throws IOException {
		TreeSet<String> missing = new TreeSet<>();
		try (Stream<Path> files = Files.walk(LIBRARY)) {
			files.filter((file) -> file.toString().endsWith(".py"))
				.map((file) -> LIBRARY.relativize(file).toString().replace(".py", "").replace("/__init__", ""))
				.map((name) -> name.replace('/', '.'))
				.filter((name) -> !name.startsWith("_") && !name.contains("._"))
				.forEach(missing::add);
		}
		missing.removeAll(documented());
		assertThat(missing).as("modules that docs/python.md does not name").isEmpty();
	}

	@Test
	void whatMakesNoSenseHereSaysWhy() {
		for (String name : List.of("subprocess", "socket", "threading", "ctypes", "multiprocessing")) {
			String message = SANDBOX.execute("import " + name).error().orElseThrow().message();
			assertThat(message).as(name).contains(name).hasSizeGreaterThan(40);
		}
	}

	private static TreeSet<String> documented() throws IOException {
		TreeSet<String> names = new TreeSet<>();
		Matcher row = ROW.matcher(Files.readString(DOCUMENT));
		while (row.find()) {
			Matcher name = NAME.matcher(row.group(1));
			while (name.find()) {
				names.add(name.group(1));
			}
		}
		return names;
	}

}
