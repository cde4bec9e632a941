package io.sandbox4j.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.sandbox4j.cli.CommandLineProcess.Ended;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class BatchIT {

	@TempDir
	private Path folder;

	@Test
	void keepsTheOrderOfProgramsThatRunSideBySide() throws Exception {
		String programs = IntStream.range(0, 200)
			.mapToObj((number) -> "{\"id\":" + number
					+ ",\"code\":\"import time\\ntime.sleep(0.05 * (n % 7 == 0))\\nn * n\"," + "\"variables\":{\"n\":"
					+ number + "}}\n")
			.collect(Collectors.joining());
		Ended ended = CommandLineProcess.run(this.folder, programs, "batch", "--jobs", "4", "-");
		assertThat(ended.status()).isZero();
		assertThat(ended.err()).isEmpty();
		List<Map<?, ?>> results = results(ended.out());
		assertThat(results).hasSize(200);
		for (int number = 0; number < 200; number++) {
			Map<?, ?> result = results.get(number);
			assertThat(result.get("id")).hasToString(String.valueOf(number));
			assertThat(result.get("status")).isEqualTo("OK");
			assertThat(result.get("value")).hasToString(String.valueOf(number * number));
		}
	}

	@Test
	void runsEachProgramAsItsLineSays() throws Exception {
		Files.writeString(this.folder.resolve("p.yml"), """
				sandbox:
				  policies:
				    small: { limits: { timeout: 100ms } }
				    wide: { limits: { timeout: 30s } }
				""");
		String programs = """
				{"id":"input","code":"print(input()); x + 1","variables":{"x":2},"stdin":"hey"}

				{"id":"error","code":"leaked = 1\\n1/0"}
				{"id":"fresh","code":"'leaked' in globals()"}
				{"id":"policy","code":"while True: pass","policy":"small"}
				nonsense
				[1]
				{"id":"no code"}
				{"id":"no policy","code":"1","policy":"smal"}
				{"id":"no map","code":"1","variables":[1]}
				{"id":"no name","code":"1","variables":{"a b":1}}
				{"id":"no text","code":"1","stdin":5}
				{"id":"last","code":"[10**30, float('nan'), b'x', {1: None}]"}
				""";
		Ended ended = CommandLineProcess.run(this.folder, programs, "batch", "-", "--policy", "p.yml#wide");
		assertThat(ended.status()).isZero();
		List<Map<?, ?>> results = results(ended.out());
		assertThat(results).extracting((result) -> result.get("id") + " " + result.get("status"))
			.containsExactly("input OK", "error PYTHON_ERROR", "fresh OK", "policy TIMEOUT", "line 6 INVALID",
					"line 7 INVALID", "no code INVALID", "no policy INVALID", "no map INVALID", "no name INVALID",
					"no text INVALID", "last OK");
		assertThat(results.get(0).get("stdout")).isEqualTo("hey\n");
		assertThat(results.get(2).get("value")).isEqualTo(false);
		assertThat(ended.out()).contains("\"value\":[1000000000000000000000000000000,\"NaN\",\"eA==\",{\"1\":null}]",
				"policy: there is no 'smal'; there are [small, wide]", "line 12: stdin: must be text");
	}

	@Test
	void goesOnWhereAnEarlierBatchWasCutOff() throws Exception {
		Path programs = this.folder.resolve("programs.jsonl");
		Files.writeString(programs,
				IntStream.range(0, 5)
					.mapToObj((number) -> "{\"id\":\"p" + number + "\",\"code\":\"" + number + "\"}\n")
					.collect(Collectors.joining()));
		Path out = this.folder.resolve("out.jsonl");
		String done = "{\"id\":\"p0\",\"kept\":true}\n{\"id\":\"p3\",\"kept\":true}\n";
		Files.writeString(out, done + "{\"id\":\"p1\",\"stat");
		Ended ended = CommandLineProcess.run(this.folder, "", "batch", "programs.jsonl", "--out", "out.jsonl",
				"--resume");
		assertThat(ended).isEqualTo(new Ended(0, "", ""));
		assertThat(Files.readString(out)).startsWith(done);
		assertThat(results(Files.readString(out))).extracting((result) -> String.valueOf(result.get("id")))
			.containsExactly("p0", "p3", "p1", "p2", "p4");

		CommandLineProcess.run(this.folder, "", "batch", "programs.jsonl", "--out", "out.jsonl");
		assertThat(results(Files.readString(out))).extracting((result) -> String.valueOf(result.get("id")))
			.containsExactly("p0", "p1", "p2", "p3", "p4");
	}

	@Test
	void runsTheFilesOfAFolder() throws Exception {
		Path programs = Files.createDirectory(this.folder.resolve("programs"));
		Files.writeString(programs.resolve("b.py"), "print('b')");
		Files.writeString(programs.resolve("a.py"), "1 + 1");
		Files.writeString(programs.resolve("notes.txt"), "no program");
		Ended ended = CommandLineProcess.run(this.folder, "", "batch", "programs", "--jobs", "1");
		assertThat(results(ended.out())).extracting((result) -> result.get("id") + " " + result.get("value"))
			.containsExactly("a.py 2", "b.py null");
	}

	private static List<Map<?, ?>> results(String lines) {
		return lines.lines().<Map<?, ?>>map((line) -> (Map<?, ?>) Json.read(line)).toList();
	}

}
