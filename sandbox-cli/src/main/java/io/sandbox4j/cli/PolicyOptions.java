package io.sandbox4j.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import io.sandbox4j.policy.InvalidPolicyException;
import io.sandbox4j.policy.SandboxPolicy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The options that say what programs may use.
 */
final class PolicyOptions {

	@Spec(Spec.Target.MIXEE)
	private @Nullable CommandSpec command;

	@Option(names = "--policy", paramLabel = "FILE[#NAME]",
			description = "Policies in YAML, as Spring Boot binds them (sandbox.policies.NAME). Without #NAME: the only "
					+ "one, or 'default'.")
	private @Nullable String policy;

	@Option(names = "--timeout", paramLabel = "TIME", description = "Longest time of a run, such as 500ms, 2s, 1m.")
	private @Nullable String timeout;

	@Option(names = "--fuel", paramLabel = "STEPS", description = "Most steps that a run may compute.")
	private @Nullable String fuel;

	@Option(names = "--memory", paramLabel = "SIZE", description = "Most memory of the interpreter, such as 32MB.")
	private @Nullable String memory;

	@Option(names = "--output", paramLabel = "SIZE", description = "Most text that a run may print, such as 64KB.")
	private @Nullable String output;

	/**
	 * Return the policy that the options describe.
	 * @return the policy
	 * @throws ParameterException if an option is not valid; the message names it
	 */
	SandboxPolicy policy() {
		SandboxPolicy.Builder builder = (this.policy != null) ? fromFile(this.policy).toBuilder()
				: SandboxPolicy.builder(SandboxPolicy.DEFAULT_NAME);
		String option = "--timeout";
		try {
			if (this.timeout != null) {
				Duration time = Amounts.duration(this.timeout);
				builder.limits((limits) -> limits.timeout(time));
			}
			option = "--fuel";
			if (this.fuel != null) {
				long steps = Amounts.number(this.fuel);
				builder.limits((limits) -> limits.fuel(steps));
			}
			option = "--memory";
			if (this.memory != null) {
				long size = Amounts.size(this.memory);
				builder.limits((limits) -> limits.memory(size));
			}
			option = "--output";
			if (this.output != null) {
				long size = Amounts.size(this.output);
				builder.limits((limits) -> limits.output(size));
			}
			return builder.build();
		}
		catch (InvalidPolicyException ex) {
			throw invalid(ex.getProperty().replace("limits.", "--") + ": " + ex.getMessage());
		}
		catch (IllegalArgumentException ex) {
			throw invalid(option + ": " + ex.getMessage());
		}
	}

	/**
	 * Return all policies of the file that {@code --policy} names.
	 * @return the policies by name, empty if there is no such option
	 */
	Map<String, SandboxPolicy> namedPolicies() {
		if (this.policy == null) {
			return Map.of();
		}
		int mark = this.policy.lastIndexOf('#');
		return PolicyFile.read(Path.of((mark < 0) ? this.policy : this.policy.substring(0, mark))).policies();
	}

	private SandboxPolicy fromFile(String reference) {
		int mark = reference.lastIndexOf('#');
		String file = (mark < 0) ? reference : reference.substring(0, mark);
		PolicyFile read = PolicyFile.read(Path.of(file));
		if (!read.problems().isEmpty()) {
			throw invalid("--policy: " + read.problems().get(0));
		}
		Map<String, SandboxPolicy> policies = read.policies();
		String name = (mark < 0) ? SandboxPolicy.DEFAULT_NAME : reference.substring(mark + 1);
		if (mark < 0 && policies.size() == 1) {
			name = policies.keySet().iterator().next();
		}
		SandboxPolicy found = policies.get(name);
		if (found == null) {
			throw invalid("--policy: " + file + " has no policy '" + name + "'; it has " + policies.keySet()
					+ ". Write " + file + "#NAME");
		}
		return found;
	}

	private ParameterException invalid(String message) {
		if (this.command == null) {
			throw new IllegalStateException("The options belong to no command");
		}
		return new ParameterException(this.command.commandLine(), message);
	}

}
