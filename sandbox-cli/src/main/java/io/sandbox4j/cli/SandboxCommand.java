package io.sandbox4j.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import io.sandbox4j.SandboxInfo;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Runs a program, or a read-evaluate-print loop.
 */
@Command(name = "sandbox", mixinStandardHelpOptions = true, versionProvider = SandboxCommand.Version.class,
		description = "Runs Python in a sandbox. Without a program, at a terminal: an interactive interpreter.",
		footer = { "", "Exit status: 0; 1 for a Python error; 2 for wrong usage; 3 at a limit;",
				"4 for what the policy does not grant; 130 when interrupted; 141 when nobody",
				"reads the output; what the program passes to sys.exit()." })
final class SandboxCommand implements Callable<Integer> {

	private final Streams streams;

	@Spec
	private @Nullable CommandSpec command;

	@Option(names = "-c", paramLabel = "CODE", description = "The program itself.")
	private @Nullable String code;

	@Parameters(index = "0", arity = "0..1", paramLabel = "FILE",
			description = "File of the program; - is standard input.")
	private @Nullable String file;

	@Parameters(index = "1..*", paramLabel = "ARGS", description = "Arguments of the program (sys.argv).")
	private List<String> arguments = List.of();

	@Option(names = "--value", description = "Print the value of the last expression.")
	private boolean value;

	@Option(names = "--stats", description = "Print what the program used to standard error.")
	private boolean stats;

	@Option(names = "--json", description = "Print the result as a line of JSON.")
	private boolean json;

	@Mixin
	private final PolicyOptions options = new PolicyOptions();

	SandboxCommand(Streams streams) {
		this.streams = streams;
	}

	@Override
	public Integer call() throws IOException {
		ProgramRun run = new ProgramRun(this.streams, this.options.policy(), this.json, this.value, this.stats);
		if (this.code != null) {
			return run.run("<string>", this.code, withFile(), input());
		}
		if (this.file == null && Terminals.isInteractive()) {
			return new Repl(this.options.policy()).run();
		}
		if (this.file == null || this.file.equals("-")) {
			return run.run("<stdin>", this.streams.readAll(), this.arguments, null);
		}
		return run.run(this.file, source(this.file), this.arguments, input());
	}

	// With -c the first word after the options is an argument as well.
	private List<String> withFile() {
		if (this.file == null) {
			return this.arguments;
		}
		List<String> all = new ArrayList<>();
		all.add(this.file);
		all.addAll(this.arguments);
		return all;
	}

	private Iterable<String> input() {
		return this.streams.lines();
	}

	private String source(String file) throws IOException {
		try {
			return Files.readString(Path.of(file), StandardCharsets.UTF_8);
		}
		catch (NoSuchFileException ex) {
			throw usage("FILE: there is no file '" + file + "'");
		}
		catch (CharacterCodingException ex) {
			throw usage("FILE: '" + file + "' is not UTF-8 text");
		}
		catch (IOException ex) {
			throw usage("FILE: '" + file + "' cannot be read");
		}
	}

	private ParameterException usage(String message) {
		if (this.command == null) {
			throw new IllegalStateException("The command is not part of a command line");
		}
		return new ParameterException(this.command.commandLine(), message);
	}

	/**
	 * Says what runs the programs.
	 */
	static final class Version implements IVersionProvider {

		@Override
		public String[] getVersion() {
			SandboxInfo info = SandboxInfo.current();
			String version = Main.class.getPackage().getImplementationVersion();
			return new String[] { "sandbox " + ((version != null) ? version : ""),
					info.language() + " " + info.languageVersion() + " (" + info.runtime() + " " + info.runtimeVersion()
							+ ", image " + info.imageDigest().substring(0, 12) + ")",
					"Java " + System.getProperty("java.version") };
		}

	}

}
