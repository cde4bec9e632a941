package io.sandbox4j.actuate.endpoint;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.sandbox4j.SandboxRun;
import io.sandbox4j.SandboxSessionInfo;
import io.sandbox4j.SandboxSessionStatistics;
import io.sandbox4j.SandboxStatistics;
import io.sandbox4j.SandboxStatus;
import io.sandbox4j.SandboxTemplate;
import io.sandbox4j.SandboxUsage;
import io.sandbox4j.host.HostFunctionDescriptor;
import io.sandbox4j.host.HostFunctionRegistry;
import io.sandbox4j.policy.FunctionPattern;
import io.sandbox4j.policy.SandboxLimits;
import io.sandbox4j.policy.SandboxPolicy;
import io.sandbox4j.policy.SandboxSessionRules;
import io.sandbox4j.policy.TimeZonePattern;
import io.sandbox4j.policy.SandboxSessionRules.OnBusy;
import io.sandbox4j.policy.SandboxSessionRules.OnFailure;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.actuate.endpoint.Access;
import org.springframework.boot.actuate.endpoint.OperationResponseBody;
import org.springframework.boot.actuate.endpoint.annotation.DeleteOperation;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;

/**
 * {@link Endpoint} that shows the policies, the functions and who grants them, the runs
 * that are under way or were lately, and the sessions. To close a session needs more than
 * the access that the endpoint has by default, which is to read.
 */
@Endpoint(id = "sandbox", defaultAccess = Access.READ_ONLY)
public class SandboxEndpoint {

	private static final String SESSIONS = "sessions";

	private static final int MOST_SESSIONS = 1000;

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
				RunsDescriptor.of(this.template), SessionsDescriptor.of(this.template.sessionStatistics()));
	}

	/**
	 * Return the sessions, those in memory first, then those used last.
	 * @param section which part of the sandbox to show: {@code sessions} is the only one
	 * @param limit how many at most, 100 by default, never more than 1,000
	 * @return the sessions, {@code null} if there is no such part
	 */
	@ReadOperation
	public @Nullable SessionListDescriptor sessions(@Selector String section, @Nullable Integer limit) {
		if (!section.equals(SESSIONS)) {
			return null;
		}
		int most = (limit != null) ? Math.max(0, Math.min(limit, MOST_SESSIONS)) : 100;
		Instant now = Instant.now();
		return new SessionListDescriptor(
				this.template.sessions(most).stream().map((session) -> SessionDescriptor.of(session, now)).toList());
	}

	/**
	 * Return a session.
	 * @param section the part of the sandbox: {@code sessions}
	 * @param id the id of the session
	 * @return the session, {@code null} if there is none
	 */
	@ReadOperation
	public @Nullable SessionDescriptor session(@Selector String section, @Selector String id) {
		return section.equals(SESSIONS) ? this.template.sessionInfo(id)
			.map((session) -> SessionDescriptor.of(session, Instant.now()))
			.orElse(null) : null;
	}

	/**
	 * End a session, whatever it does.
	 * @param section the part of the sandbox: {@code sessions}
	 * @param id the id of the session
	 * @return nothing if it was ended, "not found" if there is none
	 */
	@DeleteOperation
	public WebEndpointResponse<Void> closeSession(@Selector String section, @Selector String id) {
		boolean closed = section.equals(SESSIONS) && this.template.closeSession(id);
		return new WebEndpointResponse<>(
				closed ? WebEndpointResponse.STATUS_NO_CONTENT : WebEndpointResponse.STATUS_NOT_FOUND);
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
	 * @param sessions the sessions
	 */
	public record SandboxDescriptor(String defaultPolicy, Map<String, PolicyDescriptor> policies,
			Map<String, FunctionDescriptor> functions, RunsDescriptor runs,
			SessionsDescriptor sessions) implements OperationResponseBody {
	}

	/**
	 * Description of a policy.
	 *
	 * @param description what it is for
	 * @param functions the patterns of the functions that it grants
	 * @param timeZones the patterns of the time zones that it grants
	 * @param deterministic whether its runs are deterministic
	 * @param limits what its runs may use
	 * @param session how its sessions behave
	 */
	public record PolicyDescriptor(String description, List<String> functions, List<String> timeZones,
			boolean deterministic, LimitsDescriptor limits, SessionRulesDescriptor session) {

		static PolicyDescriptor of(SandboxPolicy policy) {
			return new PolicyDescriptor(policy.description(),
					policy.functions().stream().map(FunctionPattern::toString).toList(),
					policy.timeZones().stream().map(TimeZonePattern::toString).toList(), policy.isDeterministic(),
					LimitsDescriptor.of(policy.limits()), SessionRulesDescriptor.of(policy.session()));
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

	/**
	 * Description of how sessions of a policy behave.
	 *
	 * @param onFailure what becomes of a session when a run ends at a limit
	 * @param onException what becomes of it when a program raises an exception
	 * @param onBusy what happens to a program that finds it busy
	 * @param fuel the steps that all its runs may compute
	 * @param idleTimeout the time without a run after which it ends
	 * @param maxAge the time after which it ends
	 * @param maxSessions how many there may be
	 */
	public record SessionRulesDescriptor(OnFailure onFailure, OnFailure onException, OnBusy onBusy, long fuel,
			Duration idleTimeout, Duration maxAge, int maxSessions) {

		static SessionRulesDescriptor of(SandboxSessionRules rules) {
			return new SessionRulesDescriptor(rules.onFailure(), rules.onException(), rules.onBusy(), rules.fuel(),
					rules.idleTimeout(), rules.maxAge(), rules.maxSessions());
		}

	}

	/**
	 * Description of all sessions.
	 *
	 * @param active the number of sessions in memory
	 * @param running the number of these that run a program
	 * @param opened the number of sessions that began, since the start as all that
	 * follows
	 * @param restored how often one was read from the store
	 * @param rested how often one was put to rest
	 * @param evicted how often that was to make room for another
	 * @param rolledBack the number of runs that were rolled back
	 * @param conflicts the number of runs that lost against another of the same session
	 * @param expired the number of sessions that were found to have expired
	 * @param closed the number of sessions that were closed
	 */
	public record SessionsDescriptor(long active, long running, long opened, long restored, long rested, long evicted,
			long rolledBack, long conflicts, long expired, long closed) {

		static SessionsDescriptor of(SandboxSessionStatistics statistics) {
			return new SessionsDescriptor(statistics.resident(), statistics.running(), statistics.opened(),
					statistics.restored(), statistics.rested(), statistics.evicted(), statistics.rolledBack(),
					statistics.conflicts(), statistics.expired(), statistics.closed());
		}

	}

	/**
	 * Description of several sessions.
	 *
	 * @param sessions the sessions
	 */
	public record SessionListDescriptor(List<SessionDescriptor> sessions) implements OperationResponseBody {
	}

	/**
	 * Description of a session.
	 *
	 * @param id its id
	 * @param policy the name of its policy
	 * @param state what it does
	 * @param created when it began; this and other things are {@code null} in a list
	 * where the session is at rest
	 * @param age how long ago that was
	 * @param lastUsed when it was used last
	 * @param idle how long ago that was
	 * @param expires when it ends unless it is used
	 * @param runs the number of programs that ran in it
	 * @param rollbacks the number of these that were rolled back
	 * @param fuel the steps that they computed
	 * @param memory the size of its memory in bytes, at rest that of its stored state
	 */
	public record SessionDescriptor(String id, String policy, SandboxSessionInfo.State state, @Nullable Instant created,
			@Nullable Duration age, Instant lastUsed, Duration idle, Instant expires, @Nullable Long runs,
			@Nullable Long rollbacks, @Nullable Long fuel, long memory) implements OperationResponseBody {

		static SessionDescriptor of(SandboxSessionInfo session, Instant now) {
			Instant created = session.created();
			return new SessionDescriptor(session.id(), session.policy(), session.state(), created,
					(created != null) ? Duration.between(created, now) : null, session.lastUsed(),
					Duration.between(session.lastUsed(), now), session.expires(), session.runs(), session.rollbacks(),
					session.fuel(), session.memory());
		}

	}

}
