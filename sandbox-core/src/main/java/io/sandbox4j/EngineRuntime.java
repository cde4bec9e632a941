package io.sandbox4j;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import io.sandbox4j.engine.Engine;
import io.sandbox4j.engine.GuestState;
import io.sandbox4j.engine.Outcome.Ending;
import io.sandbox4j.engine.Program;
import io.sandbox4j.host.HostCallHandler;
import io.sandbox4j.host.HostCallListener;
import io.sandbox4j.host.HostFunctionRegistry;
import io.sandbox4j.host.SandboxContext;
import io.sandbox4j.policy.SandboxPolicy;
import io.sandbox4j.timezone.TimeZones;
import org.jspecify.annotations.Nullable;

/**
 * Runs requests on the engine with the application's host functions.
 */
final class EngineRuntime implements SandboxRuntime {

	private final Engine engine;

	private final HostFunctionRegistry functions;

	private final RequestEncoder encoder;

	EngineRuntime(Engine engine, HostFunctionRegistry functions) {
		this.engine = engine;
		this.functions = functions;
		this.encoder = new RequestEncoder(functions);
	}

	@Override
	public SandboxExecution submit(SandboxRequest request, TrackedRun run, @Nullable GuestState state,
			Set<Ending> kept) {
		RunClock clock = new RunClock(request.limits().timeout());
		HostCallHandler hostCalls = new HostCallHandler(this.functions, request.policy(), request.limits(),
				() -> context(request, clock), request.input().map(Iterable::iterator).orElse(null),
				new TrackedCalls(run));
		TimeZones timeZones = new TimeZones(request.policy());
		Program program = this.encoder.encode(request, state, kept, (asked) -> {
			byte[] answer = timeZones.answer(asked);
			return (answer != null) ? answer : hostCalls.call(asked);
		}, listener(request));
		Engine.EngineRun started = this.engine.submit(program, () -> {
			clock.start();
			run.started();
		});
		OutcomeReader reader = new OutcomeReader(request, hostCalls, this.functions);
		CompletableFuture<SandboxResult> result = started.outcome().thenApply(reader::read);
		return new RunExecution(request.id(), result, started.canceller());
	}

	@Override
	public GuestState newState(SandboxPolicy policy) {
		return this.engine.newState(this.encoder.functions(policy));
	}

	private static SandboxContext context(SandboxRequest request, RunClock clock) {
		return new SandboxContext(request.id(), request.session().orElse(null), request.policy().name(),
				request.attributes(), clock.deadline());
	}

	private static Program.@Nullable OutputListener listener(SandboxRequest request) {
		return request.output().map((output) -> new GuardedOutput(request.id(), output)).orElse(null);
	}

	@Override
	public String describe(SandboxPolicy policy) {
		return this.functions.describe(policy);
	}

	@Override
	public void close() {
		this.engine.close();
	}

	/**
	 * Knows when a run will be stopped. Written and read on the thread of the run.
	 */
	private static final class RunClock {

		private final Duration timeout;

		private Instant deadline = Instant.MAX;

		RunClock(Duration timeout) {
			this.timeout = timeout;
		}

		void start() {
			this.deadline = Instant.now().plus(this.timeout);
		}

		Instant deadline() {
			return this.deadline;
		}

	}

	/**
	 * Passes host calls on to the books.
	 */
	private record TrackedCalls(TrackedRun run) implements HostCallListener {

		private static final Map<Outcome, SandboxHostCall.Outcome> OUTCOMES = Map.of(Outcome.SUCCESS,
				SandboxHostCall.Outcome.SUCCESS, Outcome.INVALID, SandboxHostCall.Outcome.INVALID, Outcome.FAILURE,
				SandboxHostCall.Outcome.FAILURE);

		@Override
		public void finished(String function, Outcome outcome, Duration duration) {
			this.run.hostCallFinished(function, OUTCOMES.getOrDefault(outcome, SandboxHostCall.Outcome.FAILURE),
					duration);
		}

		@Override
		public void denied(String function) {
			this.run.denied(function);
		}

	}

}
