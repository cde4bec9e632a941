package io.sandbox4j;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the books: which runs are under way, which were the last, how many there were of
 * each kind; and tells the listeners.
 */
final class RunTracker {

	private static final Logger logger = LoggerFactory.getLogger(RunTracker.class);

	private final List<SandboxListener> listeners;

	private final int recentLimit;

	private final Clock clock;

	private final Object lock = new Object();

	/**
	 * Runs that are not over, in the order they were submitted.
	 */
	private final Map<String, TrackedRun> active = new LinkedHashMap<>();

	private final Deque<SandboxRun> recent = new ArrayDeque<>();

	private final Map<SandboxStatus, Long> finished = new EnumMap<>(SandboxStatus.class);

	private final LongAdder hostCalls = new LongAdder();

	private final LongAdder denials = new LongAdder();

	RunTracker(List<SandboxListener> listeners, int recentLimit, Clock clock) {
		this.listeners = List.copyOf(listeners);
		this.recentLimit = recentLimit;
		this.clock = clock;
	}

	TrackedRun submitted(SandboxRequest request) {
		TrackedRun run = new TrackedRun(this, this.clock, request);
		synchronized (this.lock) {
			this.active.put(run.id(), run);
		}
		tell(run, (listener) -> listener.runSubmitted(run.snapshot()));
		return run;
	}

	void started(TrackedRun run) {
		tell(run, (listener) -> listener.runStarted(run.snapshot()));
	}

	void hostCallFinished(TrackedRun run, SandboxHostCall call) {
		this.hostCalls.increment();
		tell(run, (listener) -> listener.hostCallFinished(run.snapshot(), call));
	}

	void denied(TrackedRun run, String function) {
		this.denials.increment();
		tell(run, (listener) -> listener.denied(run.snapshot(), function));
	}

	void finished(TrackedRun run, SandboxResult result) {
		SandboxRun snapshot = run.snapshot();
		synchronized (this.lock) {
			this.finished.merge(result.status(), 1L, Long::sum);
			this.recent.addFirst(snapshot);
			if (this.recent.size() > this.recentLimit) {
				this.recent.removeLast();
			}
		}
		// Before the run leaves the books, so that whoever waits for the last one to end
		// knows that the listeners have heard of it.
		tell(run, (listener) -> listener.runFinished(snapshot, result));
		abandoned(run);
	}

	void abandoned(TrackedRun run) {
		synchronized (this.lock) {
			this.active.remove(run.id());
			this.lock.notifyAll();
		}
	}

	private void tell(TrackedRun run, Consumer<SandboxListener> event) {
		for (SandboxListener listener : this.listeners) {
			try {
				event.accept(listener);
			}
			catch (RuntimeException ex) {
				logger.warn("A listener failed on run {} and was ignored", run.id(), ex);
			}
		}
	}

	List<SandboxRun> active() {
		synchronized (this.lock) {
			return this.active.values()
				.stream()
				.map(TrackedRun::snapshot)
				.filter((run) -> run.state() != SandboxRun.State.FINISHED)
				.toList();
		}
	}

	List<SandboxRun> recent() {
		synchronized (this.lock) {
			return new ArrayList<>(this.recent);
		}
	}

	SandboxStatistics statistics() {
		synchronized (this.lock) {
			int running = 0;
			int waiting = 0;
			for (TrackedRun run : this.active.values()) {
				switch (run.snapshot().state()) {
					case RUNNING -> running++;
					case WAITING -> waiting++;
					case FINISHED -> {
						// It is counted below, and about to leave.
					}
				}
			}
			return new SandboxStatistics(running, waiting, this.finished, this.hostCalls.sum(), this.denials.sum());
		}
	}

	/**
	 * Wait until no run is under way.
	 * @param timeout how long to wait at most
	 * @return whether no run is under way
	 * @throws InterruptedException if the thread is interrupted
	 */
	boolean awaitIdle(Duration timeout) throws InterruptedException {
		long deadline = System.nanoTime() + timeout.toNanos();
		synchronized (this.lock) {
			while (!this.active.isEmpty()) {
				long left = deadline - System.nanoTime();
				if (left <= 0) {
					return false;
				}
				this.lock.wait(left / 1_000_000, (int) (left % 1_000_000));
			}
			return true;
		}
	}

}
