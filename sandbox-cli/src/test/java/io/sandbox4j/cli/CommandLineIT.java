package io.sandbox4j.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import io.sandbox4j.cli.CommandLineProcess.Ended;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

class CommandLineIT {

	@TempDir
	private Path folder;

	@Test
	void printsOnlyWhatTheProgramPrints() throws Exception {
		assertThat(run("-c", "print(1+1)")).isEqualTo(new Ended(0, "2\n", ""));
		assertThat(run("-c", "1+1")).isEqualTo(new Ended(0, "", ""));
		assertThat(run("-c", "print")).isEqualTo(new Ended(0, "", ""));
		assertThat(run("-c", "import sys; print('é€😀'); print('err', file=sys.stderr)"))
			.isEqualTo(new Ended(0, "é€😀\n", "err\n"));
	}

	@Test
	void printsAPythonErrorToStandardError() throws Exception {
		assertThat(run("-c", "print('a')\n1/0")).isEqualTo(new Ended(1, "a\n", """
				Traceback (most recent call last):
				  File "<string>", line 2, in <module>
				    1/0
				ZeroDivisionError: division by zero
				"""));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					--timeout | 300ms | while True: pass         | sandbox: TIMEOUT: the program took longer than the 300 ms
					--fuel    | 1_000 | while True: pass         | sandbox: FUEL: the program computed more than the 1000 steps
					--memory  | 4MB   | x = [0] * 10**7          | MemoryError
					--output  | 10B   | print('x' * 100)         | sandbox: OUTPUT_LIMIT: the program printed more than the 10 bytes
					""")
	void exitsWithThreeAtALimit(String option, String limit, String code, String message) throws Exception {
		Ended ended = run(option, limit, "-c", code);
		assertThat(ended.status()).isEqualTo(3);
		assertThat(ended.err()).contains(message);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			--timeout 1x -c 1     | sandbox: --timeout: '1x' is no duration
			--memory 1 -c 1       | sandbox: --memory: Policy 'default': limit 'memory' must be from
			--fuel -3 -c 1        | sandbox: --fuel: Policy 'default': limit 'fuel' must be from 1
			--wibble              | sandbox: Unknown option: '--wibble'
			-c                    | sandbox: Missing required parameter for option '-c' (CODE)
			none.py               | sandbox: FILE: there is no file 'none.py'
			--policy none.yml -c 1| sandbox: --policy: none.yml: there is no such file
			policy                | sandbox policy: What to do is missing; there is: check FILE
			batch                 | sandbox batch: Missing required parameter: 'FILE.jsonl|DIR'
			batch none.jsonl      | sandbox batch: FILE.jsonl|DIR: there is no file or folder 'none.jsonl'
			batch --jobs 0 x      | sandbox batch: --jobs: must be from 1 to 1000, not 0
			batch --jobs x x      | sandbox batch: Invalid value for option '--jobs'
			batch --resume x      | sandbox batch: --resume: needs --out
			doc no.such           | sandbox: NAME: there is no 'no.such' here
			""")
	void exitsWithTwoForWrongUsage(String words, String message) throws Exception {
		Ended ended = run(words.split(" "));
		assertThat(ended.status()).isEqualTo(2);
		assertThat(ended.out()).isEmpty();
		assertThat(ended.err()).startsWith(message);
		assertThat(ended.err().lines().count()).isLessThanOrEqualTo(2);
	}

	@ParameterizedTest
	@CsvSource({ "sys.exit(), 0, ''", "sys.exit(7), 7, ''", "sys.exit('bye'), 1, bye" })
	void exitsWithWhatTheProgramSays(String code, int status, String err) throws Exception {
		Ended ended = run("-c", "import sys; " + code);
		assertThat(ended.status()).isEqualTo(status);
		assertThat(ended.err().strip()).isEqualTo(err);
	}

	@Test
	void printsTheValueAndTheUsage() throws Exception {
		Ended ended = run("--value", "--stats", "-c", "print('first')\n['a', 1]");
		assertThat(ended.out()).isEqualTo("first\n['a', 1]\n");
		assertThat(ended.err()).matches("\\d+ ms, [\\d,]+ steps of fuel, [\\d,]+ KB of memory, 15 bytes of output\n");
		assertThat(run("--value", "-c", "None")).isEqualTo(new Ended(0, "", ""));
		assertThat(run("--value", "-c", "len").out()).isEqualTo("<built-in function len>\n");
	}

	@Test
	void printsJson() throws Exception {
		assertThat(run("--json", "-c", "print(1); {'a': [1.5, None]}").out()).startsWith(
				"{\"status\":\"OK\",\"value\":{\"a\":[1.5,null]},\"stdout\":\"1\\n\",\"stderr\":\"\",\"error\":null,\"usage\":{");
		Ended failed = run("--json", "-c", "1/0");
		assertThat(failed.status()).isEqualTo(1);
		assertThat(failed.out()).contains("\"status\":\"PYTHON_ERROR\"", "\"type\":\"ZeroDivisionError\"",
				"\"line\":1");
		assertThat(failed.err()).isEmpty();
	}

	@Test
	void runsAFileWithArgumentsAndInput() throws Exception {
		Files.writeString(this.folder.resolve("a.py"), "import sys\nprint(sys.argv, input(), input())");
		assertThat(runWith("one\ntwo\n", "a.py", "x", "--y", "-c"))
			.isEqualTo(new Ended(0, "['a.py', 'x', '--y', '-c'] one two\n", ""));
		Ended ended = runWith("one\n", "a.py");
		assertThat(ended.status()).isEqualTo(1);
		assertThat(ended.err()).contains("EOFError");
	}

	@Test
	void runsPipedPrograms() throws Exception {
		String program = "import sys; print('piped', sys.argv[1:])";
		assertThat(runWith(program)).isEqualTo(new Ended(0, "piped []\n", ""));
		assertThat(runWith(program, "-", "a", "-b")).isEqualTo(new Ended(0, "piped ['a', '-b']\n", ""));
		assertThat(run("-c", "import sys; print(sys.argv[1:])", "a", "-b", "--json").out())
			.isEqualTo("['a', '-b', '--json']\n");
	}

	@Test
	void readsInputAndPrintsAsTheProgramGoes() throws Exception {
		Process process = CommandLineProcess.start(this.folder, "--timeout", "30s", "-c",
				"while True: print(input().upper())");
		OutputStream in = process.getOutputStream();
		BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
		for (String word : new String[] { "one", "two" }) {
			in.write((word + "\n").getBytes(StandardCharsets.UTF_8));
			in.flush();
			assertThat(out.readLine()).isEqualTo(word.toUpperCase());
		}
		in.close();
		assertThat(process.waitFor()).isEqualTo(1);
	}

	@Test
	@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there are no signals")
	void stopsTheProgramAtTheFirstInterruptAndTheProcessAtTheSecond() throws Exception {
		assumeFalse(interruptsAreIgnored(),
				"the tests run in the background and ignore interrupts, as what they start");
		Process process = CommandLineProcess.start(this.folder, "--timeout", "30s", "-c",
				"print('go')\nwhile True: pass");
		assertThat(process.inputReader().readLine()).isEqualTo("go");
		interrupt(process);
		assertThat(process.waitFor(5, TimeUnit.SECONDS)).isTrue();
		assertThat(process.exitValue()).isEqualTo(130);
		assertThat(process.errorReader().readLine()).isEqualTo("sandbox: CANCELLED: the run was cancelled");

		process = CommandLineProcess.start(this.folder, "--timeout", "30s", "-c", "print('go')\nwhile True: pass");
		assertThat(process.inputReader().readLine()).isEqualTo("go");
		interrupt(process);
		interrupt(process);
		assertThat(process.waitFor(5, TimeUnit.SECONDS)).isTrue();
		assertThat(process.exitValue()).isEqualTo(130);
	}

	private static boolean interruptsAreIgnored() throws IOException {
		Path status = Path.of("/proc/self/status");
		if (!Files.exists(status)) {
			return false;
		}
		String ignored = Files.readAllLines(status)
			.stream()
			.filter((line) -> line.startsWith("SigIgn:"))
			.map((line) -> line.substring(line.length() - 1))
			.findFirst()
			.orElse("0");
		return (Integer.parseInt(ignored, 16) & 2) != 0;
	}

	private static void interrupt(Process process) throws Exception {
		new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
	}

	@Test
	void endsWhenNobodyReads() throws Exception {
		Process process = CommandLineProcess.start(this.folder, "--timeout", "50s", "--output", "1GB", "--fuel",
				"1_000_000_000_000", "-c", "while True: print('x' * 50)");
		assertThat(process.inputReader().readLine()).hasSize(50);
		process.getInputStream().close();
		assertThat(process.waitFor(5, TimeUnit.SECONDS)).isTrue();
		assertThat(process.exitValue()).isEqualTo(141);
	}

	@Test
	void usesAndChecksPolicies() throws Exception {
		Files.writeString(this.folder.resolve("p.yml"), """
				sandbox:
				  policies:
				    small: { limits: { timeout: 200ms } }
				    wide: { extends: small, limits: { timeout: 1m } }
				""");
		assertThat(run("--policy", "p.yml#small", "-c", "while True: pass").err()).contains("the 200 ms it may take");
		assertThat(run("--policy", "p.yml", "-c", "1").err())
			.contains("p.yml has no policy 'default'; it has [small, wide]. Write p.yml#NAME");
		Ended checked = run("policy", "check", "p.yml");
		assertThat(checked.status()).isZero();
		assertThat(checked.out()).contains("small: timeout 200ms", "wide: timeout 60s");

		Files.writeString(this.folder.resolve("bad.yml"),
				"sandbox:\n  policies:\n    a:\n      limits: { fuel: much }\n");
		checked = run("policy", "check", "bad.yml");
		assertThat(checked.status()).isEqualTo(2);
		assertThat(checked.out()).isEqualTo("bad.yml:4:23: 'much' is no whole number\n");
		assertThat(run("policy", "check", "--json", "bad.yml").out())
			.isEqualTo("{\"file\":\"bad.yml\",\"line\":4,\"column\":23,\"message\":\"'much' is no whole number\"}\n");
		assertThat(run("--policy", "bad.yml", "-c", "1").err()).startsWith("sandbox: --policy: bad.yml:4:23:");
	}

	@Test
	void saysWhatPythonHas() throws Exception {
		assertThat(run("modules").out().lines()).contains("json", "math", "collections", "xml.sax")
			.doesNotContain("_sandbox");
		assertThat(run("modules", "--json").out()).startsWith("{\"modules\":[").contains("\"json\"");
		assertThat(run("doc", "json.loads").out()).startsWith("json.loads(s, *");
		assertThat(run("doc", "json").out()).startsWith("module json\n").contains("    dumps(obj");
		assertThat(run("doc", "ValueError").out()).startsWith("class ValueError\nis a Exception");
		assertThat(run("doc", "--json", "str.split").out())
			.isEqualTo("{\"name\":\"str.split\",\"text\":\"str.split(...)\\n\"}\n");
	}

	@Test
	void saysWhatItIs() throws Exception {
		assertThat(run("--version").out()).contains("sandbox 0.", "Python 3.11");
		assertThat(run("--help").out()).contains("Usage: sandbox", "batch", "Exit status");
	}

	@Test
	void startsQuickly() throws Exception {
		run("-c", "print(1+1)");
		long start = System.nanoTime();
		assertThatCode(() -> run("-c", "print(1+1)")).doesNotThrowAnyException();
		// generous: the machine does other things, too; docs/cli.md has the measured
		// times
		assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
	}

	private Ended run(String... arguments) throws Exception {
		return runWith("", arguments);
	}

	private Ended runWith(String input, String... arguments) throws Exception {
		return CommandLineProcess.run(this.folder, input, arguments);
	}

}
