package io.sandbox4j.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Types at the interactive interpreter through a pseudo-terminal, which Python's standard
 * library has and Java's has not.
 */
class ReplIT {

	private static final String PROMPT = ">>> ";

	private static final String MORE = "... ";

	@TempDir
	private Path folder;

	private final List<String[]> steps = new ArrayList<>();

	@BeforeAll
	static void needsPython() throws Exception {
		boolean there;
		try {
			there = new ProcessBuilder("python3", "-c", "import pty, os; os.waitstatus_to_exitcode").start()
				.waitFor() == 0;
		}
		catch (IOException ex) {
			there = false;
		}
		assumeTrue(there, "python3 with the module pty is not there to be the terminal");
	}

	@Test
	void keepsStateAndShowsValues() throws Exception {
		type("", PROMPT);
		type("1 + 1\r", PROMPT);
		type("_ * 21\r", PROMPT);
		type("x = 'é'\r", PROMPT);
		type("x\r", PROMPT);
		type("None\r", PROMPT);
		type("_\r", PROMPT);
		type("exit()\r", "");
		List<Object> screens = run();
		assertThat(screens.get(1)).isEqualTo("1 + 1\n2\n>>> ");
		assertThat(screens.get(2)).isEqualTo("_ * 21\n42\n>>> ");
		assertThat(screens.get(3)).isEqualTo("x = 'é'\n>>> ");
		assertThat(screens.get(4)).isEqualTo("x\n'é'\n>>> ");
		assertThat(screens.get(5)).isEqualTo("None\n>>> ");
		assertThat(screens.get(6)).isEqualTo("_\n'é'\n>>> ");
		assertThat(status(screens)).isZero();
	}

	@Test
	void readsStatementsOfSeveralLines() throws Exception {
		type("", PROMPT);
		type("def f(a):\r", MORE);
		type("    return a * 2\r", MORE);
		type("\r", PROMPT);
		type("f(21)\r", PROMPT);
		type("[1,\r", MORE);
		type("2]\r", PROMPT);
		type("'''a\r", MORE);
		type("b'''\r", PROMPT);
		type("import sys; sys.exit(3)\r", "");
		List<Object> screens = run();
		assertThat(text(screens, 4)).contains("42\n");
		assertThat(text(screens, 6)).contains("[1, 2]\n");
		assertThat(text(screens, 8)).contains("'a\\nb'\n");
		assertThat(status(screens)).isEqualTo(3);
	}

	@Test
	void goesOnAfterErrorsLimitsAndInterrupts() throws Exception {
		type("", PROMPT);
		type("x = 5\r", PROMPT);
		type("1/0\r", PROMPT);
		type("while True: x += 1\r", PROMPT);
		type("x\r", PROMPT);
		type("import time; print('be' + 'gun'); time.sleep(0.9)\r", "begun");
		type("\u0003", PROMPT);
		type("abc\u0003", PROMPT);
		type("x\r", PROMPT);
		type("\u0004", "");
		List<Object> screens = run("--timeout", "1s");
		assertThat(text(screens, 2)).contains("File \"<stdin>\", line 1", "ZeroDivisionError: division by zero");
		assertThat(text(screens, 3)).contains("TIMEOUT: the program took longer than the 1 s it may take",
				"the session is as it was before");
		assertThat(text(screens, 4)).contains("5\n");
		assertThat(text(screens, 6)).contains("CANCELLED");
		assertThat(text(screens, 7)).contains("KeyboardInterrupt");
		assertThat(text(screens, 8)).contains("5\n");
		assertThat(status(screens)).isZero();
	}

	@Test
	void savesAndLoadsSessions() throws Exception {
		String file = this.folder.resolve("work.session").toString();
		Path other = Files.writeString(this.folder.resolve("other"), "no session");
		type("", PROMPT);
		type("x = [1, 2]\r", PROMPT);
		type(":save " + file + "\r", PROMPT);
		type(":reset\r", PROMPT);
		type("x\r", PROMPT);
		type(":load " + file + "\r", PROMPT);
		type("x\r", PROMPT);
		type(":load " + other + "\r", PROMPT);
		type(":save\r", PROMPT);
		type("x\r", PROMPT);
		type("exit()\r", "");
		List<Object> screens = run();
		assertThat(text(screens, 2)).contains("saved");
		assertThat(text(screens, 4)).contains("NameError");
		assertThat(text(screens, 5)).contains("loaded");
		assertThat(text(screens, 6)).contains("[1, 2]\n");
		assertThat(text(screens, 7)).contains("is no saved session");
		assertThat(text(screens, 8)).contains("Name a file");
		assertThat(text(screens, 9)).contains("[1, 2]\n");

		// another process has the session, too, and not one that was changed
		this.steps.clear();
		byte[] changed = Files.readAllBytes(Path.of(file));
		changed[changed.length - 100] ^= 1;
		Path forged = Files.write(this.folder.resolve("forged.session"), changed);
		type("", PROMPT);
		type(":load " + forged + "\r", PROMPT);
		type("x\r", PROMPT);
		type(":load " + file + "\r", PROMPT);
		type("x\r", PROMPT);
		type("exit()\r", "");
		screens = run();
		assertThat(text(screens, 1)).contains("no session that can be used");
		assertThat(text(screens, 2)).contains("NameError");
		assertThat(text(screens, 3)).contains("loaded");
		assertThat(text(screens, 4)).contains("[1, 2]\n");
	}

	@Test
	void completesNamesAndAttributes() throws Exception {
		type("", PROMPT);
		type("import string\r", PROMPT);
		type("string.ascii_up\t", "percase");
		type("\r", PROMPT);
		type("my_long_name = 7\r", PROMPT);
		type("my_lo\t", "ng_name");
		type("\r", PROMPT);
		type("exit()\r", "");
		List<Object> screens = run();
		assertThat(text(screens, 3)).contains("'ABCDEFGHIJKLMNOPQRSTUVWXYZ'");
		assertThat(text(screens, 6)).contains("7\n");
	}

	@Test
	void tellsWhatThereIs() throws Exception {
		type("", PROMPT);
		type(":help\r", PROMPT);
		type(":limits\r", PROMPT);
		type(":usage\r", PROMPT);
		type(":bogus\r", PROMPT);
		type("exit()\r", "");
		List<Object> screens = run("--timeout", "7s");
		assertThat(text(screens, 1)).contains(":save FILE", ":load FILE", ":reset", ":limits", ":usage");
		assertThat(text(screens, 2)).contains("timeout 7s, fuel 1,000,000,000, memory 64MB");
		assertThat(text(screens, 3)).contains("last statement: none yet", "session: ");
		assertThat(text(screens, 4)).contains("There is no :bogus");
	}

	private void type(String text, String awaited) {
		this.steps.add(new String[] { text, awaited });
	}

	private static String text(List<Object> screens, int index) {
		return screens.get(index).toString();
	}

	private static int status(List<Object> screens) {
		return Integer.parseInt(screens.get(screens.size() - 1).toString());
	}

	@SuppressWarnings("unchecked")
	private List<Object> run(String... arguments) throws Exception {
		Path script = this.folder.resolve("terminal.py");
		try (var resource = ReplIT.class.getResourceAsStream("/terminal.py")) {
			Files.write(script, resource.readAllBytes());
		}
		List<String> command = new ArrayList<>(List.of("python3", script.toString(), CommandLineProcess.JAVA.toString(),
				"-jar", CommandLineProcess.JAR.toAbsolutePath().toString()));
		command.addAll(List.of(arguments));
		ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
		builder.environment().put("SANDBOX_HOME", this.folder.resolve("home").toString());
		Process process = builder.start();
		String input = Json.object((out) -> {
			out.writeName("steps");
			Json.value(out, this.steps.stream().map(List::of).toList());
		});
		process.getOutputStream().write(input.getBytes(StandardCharsets.UTF_8));
		process.getOutputStream().close();
		String screens = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
		assertThat(screens).doesNotContain("<waited for");
		return (List<Object>) Json.read(screens);
	}

}
