package io.sandbox4j;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;

import io.sandbox4j.engine.CallerContext;
import io.sandbox4j.policy.SandboxPolicy;
import io.sandbox4j.session.StoredSession;
import org.jspecify.annotations.Nullable;

/**
 * Runs Python programs in sandboxes inside this JVM.
 * <p>
 * An application has one, keeps it, and closes it at its end. Safe for use by several
 * threads.
 */
public final class SandboxTemplate implements SandboxOperations, AutoCloseable {

	private final Map<String, SandboxPolicy> policies;

	private final SandboxPolicy defaultPolicy;

	private final List<SandboxInterceptor> interceptors;

	private final RunTracker tracker;

	private final SandboxRuntime runtime;

	private final Sessions sessions;

	private volatile boolean closed;

	SandboxTemplate(Map<String, SandboxPolicy> policies, SandboxPolicy defaultPolicy,
			List<SandboxInterceptor> interceptors, List<SandboxListener> listeners, int recentRuns,
			SandboxRuntime runtime, SandboxSessionSettings sessions) {
		this.policies = policies;
		this.defaultPolicy = defaultPolicy;
		this.interceptors = interceptors;
		this.tracker = new RunTracker(listeners, recentRuns, Clock.systemUTC());
		this.runtime = runtime;
		this.sessions = new Sessions(sessions, policies::get, runtime::newState, Clock.systemUTC());
	}

	/**
	 * Create a template with the default policy only: no functions, default limits.
	 * @return the template
	 */
	public static SandboxTemplate create() {
		return builder().build();
	}

	/**
	 * Create a builder of a template.
	 * @return the builder
	 */
	public static SandboxTemplateBuilder builder() {
		return new SandboxTemplateBuilder();
	}

	@Override
	public SandboxResult execute(String code) {
		return code(code).execute();
	}

	@Override
	public CodeSpec code(String code) {
		return new DefaultCodeSpec(this, this.defaultPolicy, code, null);
	}

	@Override
	public SandboxSession openSession(String policy) {
		return open(null, policy(policy), Map.of());
	}

	@Override
	public SandboxSession session(String id) {
		requireOpen();
		return this.sessions.find(StoredSession.requireId(id))
			.<SandboxSession>map((entry) -> new DefaultSandboxSession(this, this.sessions, entry))
			.orElseGet(() -> open(id, this.defaultPolicy, Map.of()));
	}

	@Override
	public SandboxSession session(String id, String policy, Map<String, String> attributes) {
		return open(id, policy(policy), attributes);
	}

	private SandboxSession open(@Nullable String id, SandboxPolicy policy, Map<String, String> attributes) {
		requireOpen();
		return new DefaultSandboxSession(this, this.sessions, this.sessions.open(id, policy, attributes));
	}

	private void requireOpen() {
		if (this.closed) {
			throw new IllegalStateException("The sandbox is closed");
		}
	}

	/**
	 * Return sessions, those in memory first.
	 * @param limit how many at most
	 * @return the sessions as they stand
	 */
	public List<SandboxSessionInfo> sessions(int limit) {
		return this.sessions.list(limit);
	}

	/**
	 * Return a session as it stands, without waking it.
	 * @param id its id
	 * @return the session, empty if there is none
	 */
	public Optional<SandboxSessionInfo> sessionInfo(String id) {
		return this.sessions.info(id);
	}

	/**
	 * End a session, whatever it does.
	 * @param id its id
	 * @return whether there was one
	 */
	public boolean closeSession(String id) {
		return this.sessions.close(id);
	}

	/**
	 * Return how many sessions there are and what happened to them.
	 * @return the statistics
	 */
	public SandboxSessionStatistics sessionStatistics() {
		return this.sessions.statistics();
	}

	@Override
	public String describe(String policy) {
		return this.runtime.describe(policy(policy));
	}

	/**
	 * Return the policies that can be used by name.
	 * @return the policies, in the order they were given
	 */
	public Collection<SandboxPolicy> policies() {
		return this.policies.values();
	}

	/**
	 * Return the policy that holds where none is named.
	 * @return the policy
	 */
	public SandboxPolicy defaultPolicy() {
		return this.defaultPolicy;
	}

	/**
	 * Return the policy of a name.
	 * @param name the name
	 * @return the policy
	 * @throws IllegalArgumentException if there is none; the message names those there
	 * are
	 */
	public SandboxPolicy policy(String name) {
		SandboxPolicy policy = this.policies.get(name);
		if (policy == null) {
			throw new IllegalArgumentException(
					"There is no policy '" + name + "'; there are " + this.policies.keySet());
		}
		return policy;
	}

	/**
	 * Return the runs that are under way.
	 * @return the runs as they stand, in the order they were submitted
	 */
	public List<SandboxRun> activeRuns() {
		return this.tracker.active();
	}

	/**
	 * Return the last runs that are over.
	 * @return the runs, the latest first
	 * @see SandboxTemplateBuilder#recentRuns(int)
	 */
	public List<SandboxRun> recentRuns() {
		return this.tracker.recent();
	}

	/**
	 * Return what this sandbox does and did since it was built.
	 * @return the statistics
	 */
	public SandboxStatistics statistics() {
		return this.tracker.statistics();
	}

	/**
	 * Refuse new runs from now on, wait for those under way, and close.
	 * @param timeout how long to wait at most; runs that are not over by then are
	 * cancelled
	 * @return whether all runs ended by themselves
	 */
	public boolean shutdown(Duration timeout) {
		this.closed = true;
		boolean idle = false;
		try {
			idle = this.tracker.awaitIdle(timeout);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		this.runtime.close();
		this.sessions.shutdown();
		return idle;
	}

	/**
	 * Refuse new runs from now on, cancel those under way, and give back all threads.
	 */
	@Override
	public void close() {
		this.closed = true;
		this.runtime.close();
		this.sessions.shutdown();
	}

	/**
	 * Pass the request through the interceptors, run it, and wait.
	 * @param request the request
	 * @return the result
	 */
	SandboxResult execute(SandboxRequest request) {
		return new InterceptorChain(this.interceptors, (passed) -> await(submit(passed))).proceed(request);
	}

	/**
	 * Start a run. Interceptors may wait, for approval perhaps, so they get a thread that
	 * has the caller's context.
	 * @param request the request
	 * @return the run
	 */
	SandboxExecution start(SandboxRequest request) {
		if (this.interceptors.isEmpty()) {
			return submit(request);
		}
		CompletableFuture<SandboxResult> result = new CompletableFuture<>();
		AtomicBoolean cancelled = new AtomicBoolean();
		Thread thread = new Thread(CallerContext.carry(() -> intercept(request, result, cancelled)),
				"sandbox-request-" + request.id());
		thread.setDaemon(true);
		thread.start();
		return new RunExecution(request.id(), result, () -> {
			cancelled.set(true);
			thread.interrupt();
		});
	}

	// Whatever an interceptor throws belongs to whoever holds the future.
	private void intercept(SandboxRequest request, CompletableFuture<SandboxResult> result, AtomicBoolean cancelled) {
		try {
			result
				.complete(
						new InterceptorChain(this.interceptors,
								(passed) -> cancelled.get() ? failed(passed, SandboxStatus.CANCELLED,
										"The run was cancelled before it began") : await(submit(passed)))
							.proceed(request));
		}
		catch (Throwable ex) {
			result.completeExceptionally(ex);
		}
	}

	private SandboxExecution submit(SandboxRequest request) {
		TrackedRun run = this.tracker.submitted(request);
		if (this.closed) {
			SandboxResult result = failed(request, SandboxStatus.REJECTED, "The sandbox is closed");
			run.finished(result);
			return RunExecution.finished(result);
		}
		SandboxExecution execution = begin(request, run);
		CompletableFuture<SandboxResult> reported = execution.future().whenComplete((result, failure) -> {
			if (failure == null) {
				run.finished(result);
			}
			else {
				run.abandoned();
			}
		});
		return new RunExecution(execution.id(), reported, execution::cancel);
	}

	private SandboxExecution begin(SandboxRequest request, TrackedRun run) {
		boolean submitted = false;
		try {
			SessionKey session = request.sessionKey();
			SandboxExecution execution = (session != null)
					? new SessionRun(this.sessions, this.runtime, request, session, run).start()
					: this.runtime.submit(request, run, null, Set.of());
			submitted = true;
			return execution;
		}
		finally {
			if (!submitted) {
				run.abandoned();
			}
		}
	}

	private static SandboxResult failed(SandboxRequest request, SandboxStatus status, String message) {
		return SandboxResult.builder(request).status(status).error(SandboxError.of("RuntimeError", message)).build();
	}

	private static SandboxResult await(SandboxExecution execution) {
		CompletableFuture<SandboxResult> future = execution.future();
		try {
			return future.get();
		}
		catch (InterruptedException ex) {
			execution.cancel();
			SandboxResult result = future.join();
			Thread.currentThread().interrupt();
			return result;
		}
		catch (ExecutionException ex) {
			if (ex.getCause() instanceof RuntimeException failure) {
				throw failure;
			}
			throw new IllegalStateException("The engine failed", ex.getCause());
		}
	}

}
