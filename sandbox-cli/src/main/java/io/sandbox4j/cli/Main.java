package io.sandbox4j.cli;

import picocli.CommandLine;

/**
 * Where the process begins.
 */
public final class Main {

	private Main() {
	}

	/**
	 * Run the command line.
	 * @param arguments its arguments
	 */
	public static void main(String[] arguments) {
		int status = commandLine(Streams.ofProcess()).execute(arguments);
		System.out.flush();
		// Threads of programs that do not react must not keep the process.
		Runtime.getRuntime().halt(status);
	}

	static CommandLine commandLine(Streams streams) {
		CommandLine commandLine = new CommandLine(new SandboxCommand(streams));
		commandLine.addSubcommand("batch", new BatchCommand(streams));
		commandLine.addSubcommand("modules", new ModulesCommand(streams));
		commandLine.addSubcommand("doc", new DocCommand(streams));
		commandLine.addSubcommand("policy", new PolicyCommand(streams));
		commandLine.setStopAtPositional(true);
		commandLine.setCaseInsensitiveEnumValuesAllowed(true);
		commandLine.getSubcommands().values().forEach((command) -> command.setStopAtPositional(false));
		commandLine.setParameterExceptionHandler((ex, words) -> wrongUsage(streams, ex));
		return commandLine;
	}

	// One line that names what is wrong: the whole usage would hide it.
	private static int wrongUsage(Streams streams, CommandLine.ParameterException ex) {
		String command = ex.getCommandLine().getCommandSpec().qualifiedName();
		streams.err().println(command + ": " + ex.getMessage());
		streams.err().println("'" + command + " --help' says what is expected");
		return ExitStatus.USAGE;
	}

}
