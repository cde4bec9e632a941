package io.sandbox4j;

import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;

/**
 * Counts what happens to sessions.
 */
final class SessionCounters {

	final LongAdder opened = new LongAdder();

	final LongAdder restored = new LongAdder();

	final LongAdder restoreNanos = new LongAdder();

	final LongAdder rested = new LongAdder();

	final LongAdder evicted = new LongAdder();

	final LongAdder rolledBack = new LongAdder();

	final LongAdder conflicts = new LongAdder();

	final LongAdder expired = new LongAdder();

	final LongAdder closed = new LongAdder();

	SandboxSessionStatistics statistics(long resident, long running) {
		return new SandboxSessionStatistics(resident, running, this.opened.sum(), this.restored.sum(),
				Duration.ofNanos(this.restoreNanos.sum()), this.rested.sum(), this.evicted.sum(), this.rolledBack.sum(),
				this.conflicts.sum(), this.expired.sum(), this.closed.sum());
	}

}
