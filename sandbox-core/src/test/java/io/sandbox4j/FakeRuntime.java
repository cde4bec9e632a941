package io.sandbox4j;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import io.sandbox4j.engine.GuestState;
import io.sandbox4j.engine.Outcome.Ending;
import io.sandbox4j.policy.SandboxPolicy;

/**
 * A runtime for tests of what is around the engine: runs end when the test says so,
 * unless it gave an answer beforehand.
 */
final class FakeRuntime implements SandboxRuntime {

	final Map<String, SandboxRequest> requests = new ConcurrentHashMap<>();

	final Map<String, TrackedRun> runs = new ConcurrentHashMap<>();

	private final Map<String, CompletableFuture<SandboxResult>> results = new ConcurrentHashMap<>();

	private final Function<SandboxRequest, SandboxResult> answer;

	volatile boolean closed;

	private FakeRuntime(Function<SandboxRequest, SandboxResult> answer) {
		this.answer = answer;
	}

	static FakeRuntime waiting() {
		return new FakeRuntime((request) -> null);
	}

	static FakeRuntime answering(Function<SandboxRequest, SandboxResult> answer) {
		return new FakeRuntime(answer);
	}

	/**
	 * A runtime whose runs end at once, with the code as their value.
	 */
	static FakeRuntime echo() {
		return answering((request) -> SandboxResult.builder(request).value(request.code()).build());
	}

	@Override
	public SandboxExecution submit(SandboxRequest request, TrackedRun run, GuestState state, Set<Ending> kept) {
		CompletableFuture<SandboxResult> result = new CompletableFuture<>();
		this.results.put(request.id(), result);
		this.runs.put(request.id(), run);
		this.requests.put(request.code(), request);
		SandboxResult answered = this.answer.apply(request);
		if (answered != null) {
			run.started();
			result.complete(answered);
		}
		return new RunExecution(request.id(), result, () -> cancel(request));
	}

	private void cancel(SandboxRequest request) {
		finish(SandboxResult.builder(request)
			.status(SandboxStatus.CANCELLED)
			.error(SandboxError.of("KeyboardInterrupt", "cancelled"))
			.build());
	}

	void finish(SandboxResult result) {
		this.results.get(result.id()).complete(result);
	}

	@Override
	public GuestState newState(SandboxPolicy policy) {
		throw new UnsupportedOperationException("This runtime has no sessions");
	}

	@Override
	public String describe(SandboxPolicy policy) {
		return "# " + policy.name();
	}

	@Override
	public void close() {
		this.closed = true;
		this.requests.values().forEach(this::cancel);
	}

}
