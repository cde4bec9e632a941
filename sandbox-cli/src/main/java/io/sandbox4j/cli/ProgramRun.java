package io.sandbox4j.cli;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;

import io.sandbox4j.SandboxError;
import io.sandbox4j.SandboxExecution;
import io.sandbox4j.SandboxOperations;
import io.sandbox4j.SandboxOutput;
import io.sandbox4j.SandboxResult;
import io.sandbox4j.SandboxSession;
import io.sandbox4j.SandboxTemplate;
import io.sandbox4j.SandboxUsage;
import io.sandbox4j.policy.SandboxPolicy;
import org.jspecify.annotations.Nullable;

/**
 * Runs one program whose output goes to the terminal as it is printed.
 */
final class ProgramRun {

	private final Streams streams;

	private final SandboxPolicy policy;

	private final boolean json;

	private final boolean value;

	private final boolean stats;

	private final AtomicReference<@Nullable SandboxExecution> running = new AtomicReference<>();

	private volatile boolean pipeClosed;

	ProgramRun(Streams streams, SandboxPolicy policy, boolean json, boolean value, boolean stats) {
		this.streams = streams;
		this.policy = policy;
		this.json = json;
		this.value = value;
		this.stats = stats;
	}

	/**
	 * Run a program.
	 * @param name its name in tracebacks
	 * @param code the program
	 * @param arguments {@code sys.argv} after the name
	 * @param input what {@code input()} reads, or {@code null} if there is nothing
	 * @return the exit status
	 */
	int run(String name, String code, List<String> arguments, @Nullable Iterable<String> input) {
		Interrupts interrupts = new Interrupts();
		interrupts.install();
		try (SandboxTemplate sandbox = SandboxTemplate.builder()
			.policies(this.json ? this.policy : ValueHook.roomFor(this.policy))
			.defaultPolicy(this.policy.name())
			.build()) {
			SandboxOperations.CodeSpec spec = spec(sandbox, code).filename(name).arguments(arguments);
			if (input != null) {
				spec.input(input);
			}
			if (!this.json) {
				spec.output(this::print);
			}
			SandboxExecution execution = spec.start();
			this.running.set(execution);
			interrupts.watch(execution);
			return show(execution.join());
		}
		catch (IllegalArgumentException ex) {
			this.streams.err().println("sandbox: " + ex.getMessage());
			return ExitStatus.USAGE;
		}
		catch (CompletionException ex) {
			this.streams.err().println("sandbox: " + ex.getMessage());
			return ExitStatus.FAILED;
		}
	}

	private SandboxOperations.CodeSpec spec(SandboxTemplate sandbox, String code) {
		if (this.json) {
			return sandbox.code(code);
		}
		SandboxSession session = sandbox.openSession(this.policy.name());
		if (!session.execute(this.value ? ValueHook.PRINT : ValueHook.IGNORE).isOk()) {
			// under limits that leave nothing to the program either, which says so itself
			return sandbox.code(code);
		}
		return session.code(code).timeout(this.policy.limits().timeout()).fuel(this.policy.limits().fuel());
	}

	private void print(SandboxOutput.Stream stream, String text) {
		if (stream == SandboxOutput.Stream.STDERR) {
			this.streams.err().print(text);
			return;
		}
		this.streams.out().print(text);
		// Only now is it known whether anybody reads.
		if (this.streams.out().checkError()) {
			this.pipeClosed = true;
			SandboxExecution execution = this.running.get();
			if (execution != null) {
				execution.cancel();
			}
		}
	}

	private int show(SandboxResult result) {
		if (this.pipeClosed) {
			return ExitStatus.PIPE_CLOSED;
		}
		if (this.json) {
			this.streams.out().println(Json.result(null, result));
		}
		else {
			this.streams.out().flush();
			result.error().ifPresent((error) -> this.streams.err().print(text(error, result)));
		}
		if (this.stats) {
			this.streams.err().println(text(result.usage()));
		}
		return this.streams.out().checkError() ? ExitStatus.PIPE_CLOSED : ExitStatus.of(result);
	}

	private static String text(SandboxError error, SandboxResult result) {
		if (error.type().equals("SystemExit")) {
			return "";
		}
		StringBuilder text = new StringBuilder();
		if (error.traceback().isEmpty()) {
			text.append("sandbox: ").append(result.status()).append(": ").append(error.message()).append('\n');
		}
		else {
			text.append(error.traceback());
			if (!error.traceback().endsWith("\n")) {
				text.append('\n');
			}
		}
		if (error.hint() != null) {
			text.append("sandbox: ").append(error.hint()).append('\n');
		}
		return text.toString();
	}

	/**
	 * Return what a run used in a line.
	 * @param usage the usage
	 * @return the line
	 */
	static String text(SandboxUsage usage) {
		return String.format(Locale.ROOT, "%s, %,d steps of fuel, %,d KB of memory, %,d bytes of output",
				time(usage.duration()), usage.fuel(), usage.peakMemory() / 1024, usage.outputBytes());
	}

	private static String time(Duration duration) {
		return (duration.toMillis() < 10_000) ? duration.toMillis() + " ms" : duration.toSeconds() + " s";
	}

}
