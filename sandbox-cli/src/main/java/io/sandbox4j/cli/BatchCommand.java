package io.sandbox4j.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

import io.sandbox4j.SandboxExecution;
import io.sandbox4j.SandboxOperations;
import io.sandbox4j.SandboxTemplate;
import io.sandbox4j.policy.SandboxPolicy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Runs many programs, each in a fresh sandbox.
 */
@Command(name = "batch", mixinStandardHelpOptions = true, description = {
		"Runs many programs, each in a fresh sandbox, and prints a line of JSON for each, in their order.",
		"Lines of input: {\"id\", \"code\", \"variables\"?, \"stdin\"?, \"policy\"?}, where policy names one of --policy's file." })
final class BatchCommand implements Callable<Integer> {

	private static final int AHEAD = 64;

	private final Streams streams;

	@Spec
	private @Nullable CommandSpec command;

	@Parameters(paramLabel = "FILE.jsonl|DIR",
			description = "The programs: lines of JSON (- is standard input), or a folder of .py files, whose names are the ids.")
	private String source = "";

	@Option(names = "--jobs", paramLabel = "N", description = "How many run at once. By default one a processor.")
	private int jobs = Runtime.getRuntime().availableProcessors();

	@Option(names = { "-o", "--out" }, paramLabel = "FILE",
			description = "Where the results go; standard output by default.")
	private @Nullable Path out;

	@Option(names = "--resume",
			description = "Leave out programs whose results are in the --out file already, and add to it.")
	private boolean resume;

	// Results are JSON in any case; the option is there because every command has it.
	@Option(names = "--json", description = "Has no effect: results are lines of JSON anyway.")
	@SuppressWarnings("UnusedVariable")
	private boolean json;

	@Mixin
	private final PolicyOptions options = new PolicyOptions();

	BatchCommand(Streams streams) {
		this.streams = streams;
	}

	@Override
	public Integer call() throws IOException {
		require(this.jobs >= 1 && this.jobs <= 1000, "--jobs: must be from 1 to 1000, not " + this.jobs);
		require(!this.resume || this.out != null, "--resume: needs --out, the file that has the results so far");
		SandboxPolicy policy = this.options.policy();
		Map<String, SandboxPolicy> policies = new LinkedHashMap<>(this.options.namedPolicies());
		policies.put(policy.name(), policy);
		policies.replaceAll((name, each) -> each.toBuilder()
			.limits((limits) -> limits.concurrentRuns(this.jobs).queueTimeout(Duration.ofDays(1)))
			.build());
		BatchResults results = BatchResults.open(this.out, this.resume);
		Set<String> done = results.done();
		try (BatchInput input = BatchInput.open(this.source, this.streams);
				PrintStream lines = output();
				SandboxTemplate sandbox = SandboxTemplate.builder()
					.policies(policies.values())
					.defaultPolicy(policy.name())
					.concurrentRuns(this.jobs)
					.recentRuns(0)
					.build()) {
			return run(sandbox, policies, input, done, lines);
		}
		catch (BatchInput.UnreadableException ex) {
			throw usage(String.valueOf(ex.getMessage()));
		}
	}

	private int run(SandboxTemplate sandbox, Map<String, SandboxPolicy> policies, BatchInput input, Set<String> done,
			PrintStream lines) throws IOException {
		Progress progress = new Progress(this.streams.err(), input.size());
		Deque<Running> window = new ArrayDeque<>();
		BatchProgram program = input.next();
		while (program != null || !window.isEmpty()) {
			if (program != null && window.size() < this.jobs + AHEAD) {
				if (!done.contains(program.id().toString())) {
					window.add(start(sandbox, policies, program));
				}
				else {
					progress.step();
				}
				program = input.next();
				continue;
			}
			Running first = window.remove();
			lines.println(first.line());
			if (lines.checkError()) {
				window.forEach(Running::cancel);
				return ExitStatus.PIPE_CLOSED;
			}
			progress.step();
		}
		progress.end();
		return ExitStatus.OK;
	}

	private static Running start(SandboxTemplate sandbox, Map<String, SandboxPolicy> policies, BatchProgram program) {
		if (program.problem() != null) {
			return new Running(program.id(), null, program.problem());
		}
		try {
			SandboxOperations.CodeSpec spec = sandbox.code(program.code()).variables(program.variables());
			if (program.policy() != null) {
				if (!policies.containsKey(program.policy())) {
					throw new IllegalArgumentException(
							"policy: there is no '" + program.policy() + "'; there are " + policies.keySet());
				}
				spec.policy(program.policy());
			}
			if (program.stdin() != null) {
				spec.input(program.stdin());
			}
			return new Running(program.id(), spec.start(), null);
		}
		catch (IllegalArgumentException ex) {
			return new Running(program.id(), null, String.valueOf(ex.getMessage()));
		}
	}

	private PrintStream output() throws IOException {
		if (this.out == null) {
			return this.streams.out();
		}
		List<StandardOpenOption> how = new ArrayList<>(List.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE));
		how.add(this.resume ? StandardOpenOption.APPEND : StandardOpenOption.TRUNCATE_EXISTING);
		return new PrintStream(Files.newOutputStream(this.out, how.toArray(StandardOpenOption[]::new)), true,
				StandardCharsets.UTF_8);
	}

	private void require(boolean condition, String problem) {
		if (!condition) {
			throw usage(problem);
		}
	}

	private ParameterException usage(String message) {
		if (this.command == null) {
			throw new IllegalStateException("The command is not part of a command line");
		}
		return new ParameterException(this.command.commandLine(), message);
	}

	/**
	 * A program that was started, or could not be.
	 */
	private record Running(Object id, @Nullable SandboxExecution execution, @Nullable String problem) {

		String line() {
			if (this.execution != null) {
				return Json.result(this.id, this.execution.join());
			}
			return Json.object((out) -> {
				out.writeName("id");
				Json.value(out, this.id);
				out.writeStringProperty("status", "INVALID");
				out.writeName("error");
				out.writeStartObject();
				out.writeStringProperty("type", "ValueError");
				out.writeStringProperty("message", String.valueOf(this.problem));
				out.writeEndObject();
			});
		}

		void cancel() {
			if (this.execution != null) {
				this.execution.cancel();
			}
		}

	}

}
