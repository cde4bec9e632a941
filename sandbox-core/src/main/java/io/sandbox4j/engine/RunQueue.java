package io.sandbox4j.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

import io.sandbox4j.engine.Outcome.Ending;

/**
 * Gives runs their turns: first come, first served, as far as the policy of each has room
 * and the engine has. Safe for use by several threads.
 */
final class RunQueue {

	private final int capacity;

	private final Executor threads;

	private final Set<Run> active = new HashSet<>();

	private final Map<String, Integer> activeByPolicy = new HashMap<>();

	private final Map<Run, Runnable> waiting = new LinkedHashMap<>();

	RunQueue(int capacity, Executor threads) {
		this.capacity = capacity;
		this.threads = threads;
	}

	/**
	 * Add a run.
	 * @param run the run
	 * @param work what to do when it is its turn
	 * @return whether that is now
	 */
	boolean submit(Run run, Runnable work) {
		synchronized (this) {
			if (!hasRoom(run)) {
				this.waiting.put(run, work);
				return false;
			}
			enter(run);
		}
		start(run, work);
		return true;
	}

	private void start(Run run, Runnable work) {
		try {
			this.threads.execute(work);
		}
		catch (RejectedExecutionException ex) {
			run.endWaiting(Ending.CLOSED);
		}
		catch (OutOfMemoryError ex) {
			// The system has no thread left to give.
			run.endWaiting(Ending.NO_TURN);
		}
	}

	/**
	 * Remove a run that is over, whether it had its turn or not, and start those whose
	 * turn has come.
	 * @param run the run
	 */
	void remove(Run run) {
		Map<Run, Runnable> next = new LinkedHashMap<>();
		synchronized (this) {
			this.waiting.remove(run);
			if (this.active.remove(run)) {
				this.activeByPolicy.merge(run.program().policy(), -1, (count, one) -> (count > 1) ? count + one : null);
			}
			Iterator<Map.Entry<Run, Runnable>> candidates = this.waiting.entrySet().iterator();
			while (candidates.hasNext() && this.active.size() < this.capacity) {
				Map.Entry<Run, Runnable> candidate = candidates.next();
				if (hasRoom(candidate.getKey())) {
					enter(candidate.getKey());
					next.put(candidate.getKey(), candidate.getValue());
					candidates.remove();
				}
			}
		}
		next.forEach(this::start);
	}

	/**
	 * Return all runs.
	 * @return those under way and those that wait
	 */
	synchronized List<Run> runs() {
		List<Run> runs = new ArrayList<>(this.active);
		runs.addAll(this.waiting.keySet());
		return runs;
	}

	private boolean hasRoom(Run run) {
		int limit = run.program().limits().concurrentRuns();
		return this.active.size() < this.capacity
				&& this.activeByPolicy.getOrDefault(run.program().policy(), 0) < limit;
	}

	private void enter(Run run) {
		this.active.add(run);
		this.activeByPolicy.merge(run.program().policy(), 1, Integer::sum);
	}

}
