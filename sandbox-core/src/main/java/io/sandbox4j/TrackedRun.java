package io.sandbox4j;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * One run in the books of the {@link RunTracker}. The engine reports to it what happens.
 */
final class TrackedRun {

	private final RunTracker tracker;

	private final Clock clock;

	private final String id;

	private final String policy;

	private final @Nullable String session;

	private final Instant submitted;

	private @Nullable Instant started;

	private @Nullable SandboxResult result;

	TrackedRun(RunTracker tracker, Clock clock, SandboxRequest request) {
		this.tracker = tracker;
		this.clock = clock;
		this.id = request.id();
		this.policy = request.policy().name();
		this.session = request.session().orElse(null);
		this.submitted = clock.instant();
	}

	String id() {
		return this.id;
	}

	/**
	 * The run got its turn.
	 */
	void started() {
		synchronized (this) {
			this.started = this.clock.instant();
		}
		this.tracker.started(this);
	}

	/**
	 * A call of a host function is over.
	 * @param function the function's qualified name
	 * @param outcome how the call ended
	 * @param duration how long it took
	 */
	void hostCallFinished(String function, SandboxHostCall.Outcome outcome, Duration duration) {
		this.tracker.hostCallFinished(this, new SandboxHostCall(function, outcome, duration));
	}

	/**
	 * A call was denied.
	 * @param function the name that was called
	 */
	void denied(String function) {
		this.tracker.denied(this, function);
	}

	/**
	 * The run is over.
	 * @param result its result
	 */
	void finished(SandboxResult result) {
		synchronized (this) {
			this.result = result;
		}
		this.tracker.finished(this, result);
	}

	/**
	 * There will be no run: the request was not valid.
	 */
	void abandoned() {
		this.tracker.abandoned(this);
	}

	/**
	 * Return the run as it stands.
	 * @return the run
	 */
	synchronized SandboxRun snapshot() {
		SandboxResult end = this.result;
		return new SandboxRun(this.id, this.policy, this.session, state(), this.submitted, this.started,
				(end != null) ? end.status() : null, (end != null) ? end.usage() : null);
	}

	private SandboxRun.State state() {
		if (this.result != null) {
			return SandboxRun.State.FINISHED;
		}
		return (this.started != null) ? SandboxRun.State.RUNNING : SandboxRun.State.WAITING;
	}

}
