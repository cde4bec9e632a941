package io.sandbox4j;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;

/**
 * One at a time, first come, first served, without a thread for those who wait. Safe for
 * use by several threads.
 */
final class SessionTurn {

	private final Deque<CompletableFuture<Void>> waiting = new ArrayDeque<>();

	private boolean taken;

	/**
	 * Take the turn.
	 * @return completes when the caller has it. Whoever completes the future first, with
	 * an exception, does not want it any more
	 */
	synchronized CompletableFuture<Void> take() {
		CompletableFuture<Void> turn = new CompletableFuture<>();
		if (this.taken) {
			this.waiting.add(turn);
		}
		else {
			this.taken = true;
			turn.complete(null);
		}
		return turn;
	}

	/**
	 * Take the turn if nobody has it.
	 * @return whether the caller has it
	 */
	synchronized boolean tryTake() {
		if (this.taken) {
			return false;
		}
		this.taken = true;
		return true;
	}

	/**
	 * Give the turn to the next, on whose behalf this thread goes on.
	 */
	void release() {
		while (true) {
			CompletableFuture<Void> next;
			synchronized (this) {
				next = this.waiting.poll();
				if (next == null) {
					this.taken = false;
					return;
				}
			}
			if (next.complete(null)) {
				return;
			}
		}
	}

	synchronized boolean isTaken() {
		return this.taken;
	}

}
