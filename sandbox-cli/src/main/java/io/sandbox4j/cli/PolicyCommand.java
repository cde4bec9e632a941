package io.sandbox4j.cli;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Checks files of policies.
 */
@Command(name = "policy", mixinStandardHelpOptions = true, description = "Works on files of policies.")
final class PolicyCommand implements Runnable {

	private final Streams streams;

	@Spec
	private @Nullable CommandSpec command;

	PolicyCommand(Streams streams) {
		this.streams = streams;
	}

	@Override
	public void run() {
		if (this.command != null) {
			throw new ParameterException(this.command.commandLine(), "What to do is missing; there is: check FILE");
		}
	}

	@Command(name = "check", mixinStandardHelpOptions = true,
			description = "Checks the policies in a file, and says line by line what is wrong. Exit status 2 if anything is.")
	int check(@Parameters(paramLabel = "FILE", description = "YAML as Spring Boot binds it.") Path file,
			@Option(names = "--json", description = "Print lines of JSON.") boolean json) {
		PolicyFile policies = PolicyFile.read(file);
		for (PolicyProblem problem : policies.problems()) {
			this.streams.out().println(json ? Json.object((out) -> {
				out.writeStringProperty("file", problem.file());
				out.writeNumberProperty("line", problem.line());
				out.writeNumberProperty("column", problem.column());
				out.writeStringProperty("message", problem.message());
			}) : problem.toString());
		}
		policies.policies().forEach((name, policy) -> this.streams.out().println(json ? Json.object((out) -> {
			out.writeStringProperty("policy", name);
			out.writeStringProperty("description", policy.description());
			out.writeNumberProperty("timeoutMilliseconds", policy.limits().timeout().toMillis());
			out.writeNumberProperty("fuel", policy.limits().fuel());
			out.writeNumberProperty("memory", policy.limits().memory());
		}) : name + ": " + Amounts.text(policy.limits())));
		this.streams.out().flush();
		return policies.problems().isEmpty() ? ExitStatus.OK : ExitStatus.USAGE;
	}

}
