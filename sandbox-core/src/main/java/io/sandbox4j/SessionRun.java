package io.sandbox4j;

import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

import io.sandbox4j.engine.GuestSnapshot;
import io.sandbox4j.engine.Outcome.Ending;
import io.sandbox4j.policy.SandboxSessionRules;
import io.sandbox4j.policy.SandboxSessionRules.OnBusy;
import io.sandbox4j.policy.SandboxSessionRules.OnFailure;
import io.sandbox4j.session.SessionConflictException;
import org.jspecify.annotations.Nullable;

/**
 * One run in a session: waits for the session's turn, runs, and sees to it that the
 * session is afterwards what its rules say.
 */
final class SessionRun {

	// The program came to its end, or to one of its own making.
	private static final Set<Ending> ENDED = EnumSet.of(Ending.DONE, Ending.NOT_REPRESENTABLE, Ending.RESULT,
			Ending.EXIT);

	private static final Set<Ending> STOPPED = EnumSet.of(Ending.TIMEOUT, Ending.FUEL, Ending.MEMORY, Ending.OUTPUT,
			Ending.RECURSION, Ending.CANCELLED);

	private final Sessions sessions;

	private final SandboxRuntime runtime;

	private final SandboxRequest request;

	private final SessionKey key;

	private final TrackedRun run;

	private final CompletableFuture<SandboxResult> result = new CompletableFuture<>();

	private volatile @Nullable SandboxExecution execution;

	private volatile boolean cancelled;

	SessionRun(Sessions sessions, SandboxRuntime runtime, SandboxRequest request, SessionKey key, TrackedRun run) {
		this.sessions = sessions;
		this.runtime = runtime;
		this.request = request;
		this.key = key;
		this.run = run;
	}

	/**
	 * Begin, or wait for the session's turn.
	 * @return the run
	 * @throws IllegalArgumentException if a variable cannot be represented in Python
	 * @throws IllegalStateException if the session has ended
	 */
	SandboxExecution start() {
		SessionEntry entry = this.sessions.require(this.key);
		queue(entry);
		if (this.result.isCompletedExceptionally()) {
			throw problem();
		}
		return new RunExecution(this.request.id(), this.result, this::cancel);
	}

	private RuntimeException problem() {
		try {
			this.result.join();
			throw new IllegalStateException("The run did not fail");
		}
		catch (CompletionException ex) {
			return (ex.getCause() instanceof RuntimeException cause) ? cause : ex;
		}
	}

	private void queue(SessionEntry entry) {
		boolean refuses = entry.policy().session().onBusy() == OnBusy.REFUSE;
		if (refuses) {
			if (entry.turn().tryTake()) {
				proceed(entry);
			}
			else {
				fail(SandboxStatus.REJECTED, "RuntimeError", "the session is busy with another program");
			}
			return;
		}
		CompletableFuture<Void> turn = entry.turn().take();
		if (!turn.isDone()) {
			turn.orTimeout(this.request.limits().queueTimeout().toNanos(), TimeUnit.NANOSECONDS);
		}
		CompletableFuture<Void> unused = turn.whenComplete((nothing, failure) -> {
			if (failure == null) {
				proceed(entry);
			}
			else {
				fail(SandboxStatus.REJECTED, "TimeoutError", "the session was busy with other programs for "
						+ this.request.limits().queueTimeout().toMillis() + " ms");
			}
		});
	}

	// With the turn, which is given back however this ends.
	private void proceed(SessionEntry entry) {
		boolean begun = false;
		try {
			if (this.cancelled) {
				fail(SandboxStatus.CANCELLED, "KeyboardInterrupt", "the run was cancelled");
			}
			else if (!this.sessions.isCurrent(entry)) {
				entry.turn().release();
				begun = true; // by way of another entry
				queue(this.sessions.require(this.key));
			}
			else if (entry.fuelLeft() <= 0) {
				fail(SandboxStatus.FUEL, "TimeoutError",
						"the session has computed the " + entry.policy().session().fuel() + " steps that it may take");
			}
			else {
				begin(entry);
				begun = true;
			}
		}
		catch (RuntimeException ex) {
			this.result.completeExceptionally(ex);
		}
		finally {
			if (!begun) {
				entry.turn().release();
			}
		}
	}

	private void begin(SessionEntry entry) {
		GuestSnapshot before = entry.state().snapshot();
		SandboxRequest limited = this.request.inSession(entry.runs(), entry.fuelLeft());
		SandboxExecution started = this.runtime.submit(limited, this.run, entry.state(), kept(entry));
		this.execution = started;
		entry.began(started, this.sessions.now());
		if (this.cancelled || entry.isClosed()) {
			started.cancel();
		}
		CompletableFuture<SandboxResult> unused = started.future()
			.whenComplete((ended, failure) -> end(entry, before, ended, failure));
	}

	private static Set<Ending> kept(SessionEntry entry) {
		SandboxSessionRules rules = entry.policy().session();
		Set<Ending> kept = EnumSet.copyOf(ENDED);
		if (rules.onException() == OnFailure.KEEP) {
			kept.add(Ending.EXCEPTION);
		}
		if (rules.onFailure() == OnFailure.KEEP) {
			kept.addAll(STOPPED);
		}
		return kept;
	}

	private void end(SessionEntry entry, GuestSnapshot before, @Nullable SandboxResult ended,
			@Nullable Throwable failure) {
		SandboxResult answer = ended;
		Throwable problem = failure;
		try {
			if (answer != null) {
				answer = settle(entry, before, answer);
			}
		}
		catch (RuntimeException ex) {
			problem = new IllegalStateException(
					"The store of sessions failed; what the run did to its session was not kept", ex);
			// Whoever comes next finds what the store has.
			entry.state().returnTo(before);
			this.sessions.drop(entry);
		}
		finally {
			entry.turn().release();
		}
		if (answer != null && problem == null) {
			this.result.complete(answer);
		}
		else {
			this.result
				.completeExceptionally((problem != null) ? problem : new IllegalStateException("There is no result"));
		}
	}

	private SandboxResult settle(SessionEntry entry, GuestSnapshot before, SandboxResult ended) {
		if (ended.status() == SandboxStatus.REJECTED) {
			return ended;
		}
		boolean rolledBack = entry.state().snapshot() == before;
		if (rolledBack) {
			this.sessions.counters().rolledBack.increment();
		}
		entry.ended(ended, rolledBack, this.sessions.now());
		if (closes(entry, ended)) {
			this.sessions.close(entry.id());
		}
		else if (this.sessions.archive().isShared() && !entry.isClosed()) {
			try {
				this.sessions.archive().save(entry);
			}
			catch (SessionConflictException ex) {
				this.sessions.counters().conflicts.increment();
				this.sessions.drop(entry);
				return conflict(ended);
			}
		}
		return ended;
	}

	private static boolean closes(SessionEntry entry, SandboxResult ended) {
		SandboxSessionRules rules = entry.policy().session();
		return switch (ended.status()) {
			case OK -> false;
			case PYTHON_ERROR, DENIED -> rules.onException() == OnFailure.CLOSE;
			default -> rules.onFailure() == OnFailure.CLOSE;
		};
	}

	private static SandboxResult conflict(SandboxResult ended) {
		return SandboxResult.builder(ended.id(), ended.policy())
			.status(SandboxStatus.CONFLICT)
			.stdout(ended.stdout(), ended.stdoutTruncated())
			.stderr(ended.stderr(), ended.stderrTruncated())
			.error(SandboxError.of("RuntimeError",
					"another run changed or closed the session in the meantime; what this one did was not kept"))
			.usage(ended.usage())
			.build();
	}

	private void fail(SandboxStatus status, String type, String message) {
		this.result
			.complete(SandboxResult.builder(this.request).status(status).error(SandboxError.of(type, message)).build());
	}

	private void cancel() {
		this.cancelled = true;
		SandboxExecution running = this.execution;
		if (running != null) {
			running.cancel();
		}
		else {
			fail(SandboxStatus.CANCELLED, "KeyboardInterrupt", "the run was cancelled");
		}
	}

}
