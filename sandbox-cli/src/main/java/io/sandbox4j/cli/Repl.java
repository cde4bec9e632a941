package io.sandbox4j.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;

import io.sandbox4j.SandboxError;
import io.sandbox4j.SandboxExecution;
import io.sandbox4j.SandboxResult;
import io.sandbox4j.SandboxStatus;
import io.sandbox4j.policy.SandboxPolicy;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;
import org.jspecify.annotations.Nullable;

/**
 * The interactive interpreter: reads statements, runs them in one session, and prints
 * what they give.
 */
final class Repl {

	private static final String HELP = """
			Python statements run in a sandbox whose state stays; _ is the last value.
			  :help          this text
			  :limits        what a statement may use
			  :usage         what the last statement used, and the session
			  :save FILE     writes the session to a file
			  :load FILE     goes on with a session from a file
			  :reset         begins anew
			  exit()         ends, and so does Ctrl-D; Ctrl-C stops a statement""";

	private final SandboxPolicy policy;

	private final Terminal terminal;

	private final ReplSession session;

	private final LineReader reader;

	private final AtomicReference<@Nullable SandboxExecution> running = new AtomicReference<>();

	private @Nullable SandboxResult last;

	Repl(SandboxPolicy policy) throws IOException {
		this.policy = policy;
		this.terminal = TerminalBuilder.builder().system(true).build();
		this.session = new ReplSession(policy);
		this.reader = LineReaderBuilder.builder()
			.terminal(this.terminal)
			.parser(new PythonParser())
			.completer(new PythonCompleter(this.session))
			.variable(LineReader.SECONDARY_PROMPT_PATTERN, "... ")
			.variable(LineReader.HISTORY_FILE, UserFiles.history())
			.variable(LineReader.INDENTATION, 0)
			.option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
			.option(LineReader.Option.HISTORY_INCREMENTAL, true)
			.build();
	}

	/**
	 * Run until the user ends it.
	 * @return the exit status
	 */
	int run() throws IOException {
		this.terminal.handle(Terminal.Signal.INT, (signal) -> interrupt());
		print("Python 3.11 in a sandbox. :help shows what there is besides.");
		try (this.terminal; this.session) {
			while (true) {
				try {
					String text = this.reader.readLine(">>> ").stripTrailing();
					if (text.equals("exit()") || text.equals("quit()")) {
						return ExitStatus.OK;
					}
					if (text.startsWith(":")) {
						command(text);
					}
					else if (!text.isBlank()) {
						SandboxResult result = execute(text);
						if (isExit(result)) {
							return ExitStatus.of(result);
						}
					}
				}
				catch (UserInterruptException ex) {
					print("KeyboardInterrupt");
				}
				catch (EndOfFileException ex) {
					return ExitStatus.OK;
				}
			}
		}
	}

	private void interrupt() {
		SandboxExecution execution = this.running.get();
		if (execution != null) {
			execution.cancel();
		}
	}

	private static boolean isExit(SandboxResult result) {
		return result.error().filter((error) -> error.type().equals("SystemExit")).isPresent();
	}

	private SandboxResult execute(String code) {
		SandboxExecution execution = this.session.start(code, (stream, text) -> {
			this.terminal.writer().print(text);
			this.terminal.flush();
		});
		this.running.set(execution);
		SandboxResult result = execution.join();
		this.running.set(null);
		this.last = result;
		if (!isExit(result)) {
			result.error().ifPresent((error) -> printError(result.status(), error));
		}
		return result;
	}

	private void printError(SandboxStatus status, SandboxError error) {
		if (status == SandboxStatus.PYTHON_ERROR || status == SandboxStatus.DENIED) {
			printRed(error.traceback().stripTrailing());
		}
		else {
			printRed(status + ": " + error.message() + "; the session is as it was before");
		}
		if (error.hint() != null) {
			print(error.hint());
		}
	}

	private void command(String text) {
		String[] words = text.substring(1).strip().split("\\s+", 2);
		String argument = (words.length > 1) ? words[1].strip() : "";
		try {
			switch (words[0]) {
				case "help" -> print(HELP);
				case "limits" -> print(Amounts.text(this.policy.limits()));
				case "usage" -> usage();
				case "reset" -> this.session.reset();
				case "save" -> {
					this.session.save(file(argument));
					print("saved");
				}
				case "load" -> {
					this.session.load(file(argument));
					print("loaded");
				}
				default -> printRed("There is no :" + words[0] + "; :help shows what there is");
			}
		}
		catch (IOException ex) {
			printRed("The file cannot be read or written: " + ex.getMessage());
		}
		catch (IllegalArgumentException | IllegalStateException ex) {
			printRed(String.valueOf(ex.getMessage()));
		}
	}

	private static Path file(String argument) {
		if (argument.isEmpty()) {
			throw new IllegalArgumentException("Name a file, such as :save work.session");
		}
		return Path.of(argument);
	}

	private void usage() {
		SandboxResult result = this.last;
		print("last statement: " + ((result != null) ? ProgramRun.text(result.usage()) : "none yet"));
		print("session: " + this.session.usage());
	}

	private void print(String text) {
		this.terminal.writer().println(text);
		this.terminal.flush();
	}

	private void printRed(String text) {
		new AttributedString(text, AttributedStyle.DEFAULT.foreground(AttributedStyle.RED)).println(this.terminal);
		this.terminal.flush();
	}

}
