package io.sandbox4j.actuate.endpoint;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.sandbox4j.SandboxRun;
import io.sandbox4j.SandboxStatistics;
import io.sandbox4j.SandboxStatus;
import io.sandbox4j.SandboxTemplate;
import io.sandbox4j.SandboxUsage;
import io.sandbox4j.host.HostFunctionDescriptor;
import io.sandbox4j.host.HostFunctionRegistry;
import io.sandbox4j.policy.FunctionPattern;
import io.sandbox4j.policy.SandboxLimits;
import io.sandbox4j.policy.SandboxPolicy;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.actuate.endpoint.OperationResponseBody;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;

/**
 * {@link Endpoint} that shows the policies, the functions and who grants them, and the
 * runs that are under way or were lately.
 */
@Endpoint(id = "sandbox")
public class SandboxEndpoint {

	private final SandboxTemplate template;

	private final HostFunctionRegistry functions;

	/**
	 * Create a new endpoint.
	 * @param template the template to show
	 * @param functions the functions that there are
	 */
	public SandboxEndpoint(SandboxTemplate template, HostFunctionRegistry functions) {
		this.template = template;
		this.functions = functions;
	}

	/**
	 * Return what the sandbox is set up to do and does.
	 * @return the description
	 */
	@ReadOperation
	public SandboxDescriptor sandbox() {
		Map<String, PolicyDescriptor> policies = new LinkedHashMap<>();
		this.template.policies().forEach((policy) -> policies.put(policy.name(), PolicyDescriptor.of(policy)));
		Map<String, FunctionDescriptor> described = new LinkedHashMap<>();
		this.functions.functions().forEach((function) -> described.put(function.qualifiedName(), describe(function)));
		return new SandboxDescriptor(this.template.defaultPolicy().name(), policies, described,
				RunsDescriptor.of(this.template));
	}

	private FunctionDescriptor describe(HostFunctionDescriptor function) {
		List<String> grantedBy = this.template.policies()
			.stream()
			.filter((policy) -> policy.grants(function.qualifiedName()))
			.map(SandboxPolicy::name)
			.toList();
		return new FunctionDescriptor(function.signature(), function.description(), grantedBy);
	}

	/**
	 * Description of the sandbox.
	 *
	 * @param defaultPolicy the name of the policy that holds where none is named
	 * @param policies the policies by name
	 * @param functions the functions by qualified name
	 * @param runs the runs
	 */
	public record SandboxDescriptor(String defaultPolicy, Map<String, PolicyDescriptor> policies,
			Map<String, FunctionDescriptor> functions, RunsDescriptor runs) implements OperationResponseBody {
	}

	/**
	 * Description of a policy.
	 *
	 * @param description what it is for
	 * @param functions the patterns of the functions that it grants
	 * @param deterministic whether its runs are deterministic
	 * @param limits what its runs may use
	 */
	public record PolicyDescriptor(String description, List<String> functions, boolean deterministic,
			LimitsDescriptor limits) {

		static PolicyDescriptor of(SandboxPolicy policy) {
			return new PolicyDescriptor(policy.description(),
					policy.functions().stream().map(FunctionPattern::toString).toList(), policy.isDeterministic(),
					LimitsDescriptor.of(policy.limits()));
		}

	}

	/**
	 * Description of limits.
	 *
	 * @param timeout the time a run may take
	 * @param fuel the steps it may compute
	 * @param memory the memory it may use, in bytes
	 * @param output the output it may print, in bytes
	 * @param result the size its value may have, in bytes
	 * @param input the size of its code and variables, in bytes
	 * @param hostCalls the functions it may call
	 * @param concurrentRuns the runs that may be under way at once
	 * @param queueTimeout the time a run may wait
	 */
	public record LimitsDescriptor(Duration timeout, long fuel, long memory, long output, long result, long input,
			int hostCalls, int concurrentRuns, Duration queueTimeout) {

		static LimitsDescriptor of(SandboxLimits limits) {
			return new LimitsDescriptor(limits.timeout(), limits.fuel(), limits.memory(), limits.output(),
					limits.result(), limits.input(), limits.hostCalls(), limits.concurrentRuns(),
					limits.queueTimeout());
		}

	}

	/**
	 * Description of a function.
	 *
	 * @param signature its signature in Python
	 * @param description what it does
	 * @param grantedBy the names of the policies that grant it
	 */
	public record FunctionDescriptor(String signature, String description, List<String> grantedBy) {
	}

	/**
	 * Description of the runs.
	 *
	 * @param running the number of programs that run now
	 * @param waiting the number of runs that wait for their turn
	 * @param finished the number of runs by how they ended, since the start
	 * @param hostCalls the number of calls of functions since the start
	 * @param denials the number of calls that were denied since the start
	 * @param active the runs under way, in the order they were submitted
	 * @param recent the last runs that ended, the latest first
	 */
	public record RunsDescriptor(int running, int waiting, Map<SandboxStatus, Long> finished, long hostCalls,
			long denials, List<RunDescriptor> active, List<RunDescriptor> recent) {

		static RunsDescriptor of(SandboxTemplate template) {
			SandboxStatistics statistics = template.statistics();
			return new RunsDescriptor(statistics.running(), statistics.waiting(), statistics.finished(),
					statistics.hostCalls(), statistics.denials(), descriptors(template.activeRuns()),
					descriptors(template.recentRuns()));
		}

		private static List<RunDescriptor> descriptors(List<SandboxRun> runs) {
			return runs.stream().map(RunDescriptor::of).toList();
		}

	}

	/**
	 * Description of a run.
	 *
	 * @param id the id of the run
	 * @param policy the name of its policy
	 * @param session the id of its session, {@code null} if it has none
	 * @param state how far it is
	 * @param submitted when it was asked for
	 * @param started when it got its turn, {@code null} if it did not
	 * @param status how it ended, {@code null} if it has not
	 * @param usage what it used, {@code null} if it has not ended
	 */
	public record RunDescriptor(String id, String policy, @Nullable String session, SandboxRun.State state,
			Instant submitted, @Nullable Instant started, @Nullable SandboxStatus status,
			@Nullable SandboxUsage usage) {

		static RunDescriptor of(SandboxRun run) {
			return new RunDescriptor(run.id(), run.policy(), run.session(), run.state(), run.submitted(), run.started(),
					run.status(), run.usage());
		}

	}

}
