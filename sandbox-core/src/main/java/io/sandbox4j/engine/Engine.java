package io.sandbox4j.engine;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import io.sandbox4j.engine.Outcome.Ending;
import org.jspecify.annotations.Nullable;

/**
 * Runs programs on threads of its own, bounded in number and with a stack of known size,
 * and ends each by its deadline. A run whose host call does not react to that is reported
 * as over, and keeps its turn until its thread is back. Safe for use by several threads.
 * It starts no thread before the first run.
 */
public final class Engine implements AutoCloseable {

	// Nested calls in the guest end at the guest's own limits well before this; pages are
	// taken as they are touched.
	private static final long STACK_SIZE = 64L * 1024 * 1024;

	private static final Duration IDLE_THREAD_LIFE = Duration.ofSeconds(60);

	// How long a thread has, after its run was told to stop, until the caller gets the
	// result without it.
	private static final Duration GRACE = Duration.ofMillis(100);

	private final GuestPool guests;

	private final RunQueue queue;

	private final ThreadPoolExecutor threads;

	private final ScheduledThreadPoolExecutor clock;

	private volatile boolean closed;

	/**
	 * Create a new engine.
	 * @param concurrentRuns how many runs can be under way at once, of all policies
	 */
	public Engine(int concurrentRuns) {
		this.guests = new GuestPool(concurrentRuns);
		AtomicInteger number = new AtomicInteger();
		this.threads = new ThreadPoolExecutor(0, Integer.MAX_VALUE, IDLE_THREAD_LIFE.toSeconds(), TimeUnit.SECONDS,
				new SynchronousQueue<>(), (work) -> thread(work, "sandbox-" + number.incrementAndGet()));
		this.queue = new RunQueue(concurrentRuns, this.threads);
		this.clock = new ScheduledThreadPoolExecutor(1, (work) -> thread(work, "sandbox-clock"));
		this.clock.setRemoveOnCancelPolicy(true);
		this.clock.setKeepAliveTime(IDLE_THREAD_LIFE.toSeconds(), TimeUnit.SECONDS);
		this.clock.allowCoreThreadTimeOut(true);
	}

	private static Thread thread(Runnable work, String name) {
		Thread thread = new Thread(null, work, name, STACK_SIZE, false);
		// not that of whoever happens to come first
		thread.setContextClassLoader(Engine.class.getClassLoader());
		thread.setDaemon(true);
		return thread;
	}

	/**
	 * Submit a program. It gets its turn when its policy and the engine have room.
	 * @param program the program
	 * @param onStart called on the run's thread when it starts
	 * @return the run
	 */
	public EngineRun submit(Program program, Runnable onStart) {
		Run run = new Run(program, onStart);
		if (this.closed) {
			run.stop(Ending.CLOSED);
			return new EngineRun(run.future(), () -> {
			});
		}
		run.whenFree(() -> this.queue.remove(run));
		boolean waits = !this.queue.submit(run, CallerContext.carry(() -> execute(run)));
		if (waits) {
			limitWaiting(run, program.limits().queueTimeout());
		}
		return new EngineRun(run.future(), () -> stop(run, Ending.CANCELLED));
	}

	private void limitWaiting(Run run, Duration limit) {
		if (limit.isZero()) {
			run.endWaiting(Ending.NO_TURN);
			return;
		}
		ScheduledFuture<?> timeout = this.clock.schedule(() -> hand(run, () -> run.endWaiting(Ending.NO_TURN)),
				limit.toNanos(), TimeUnit.NANOSECONDS);
		run.whenOver(() -> timeout.cancel(false));
	}

	private void execute(Run run) {
		try {
			// made before the deadline counts: the first run in a policy is not to pay
			// for it
			if (run.program().state() == null) {
				this.guests.image(run.program().functions());
			}
		}
		catch (RuntimeException | Error ex) {
			run.fail(ex);
			return;
		}
		if (!run.begin()) {
			return;
		}
		ScheduledFuture<?> deadline = this.clock.schedule(() -> stop(run, Ending.TIMEOUT),
				run.program().limits().timeout().toNanos(), TimeUnit.NANOSECONDS);
		try {
			run.execute(this.guests);
		}
		finally {
			deadline.cancel(false);
		}
	}

	private void stop(Run run, Ending ending) {
		run.stop(ending);
		if (!run.future().isDone()) {
			ScheduledFuture<?> unused = this.clock.schedule(() -> hand(run, run::abandon), GRACE.toNanos(),
					TimeUnit.NANOSECONDS);
		}
	}

	// Whoever ends a run does what listeners and callers hung on its end. The one thread
	// of the clock has the deadlines of all other runs to keep.
	private void hand(Run run, Runnable ending) {
		if (run.future().isDone()) {
			return;
		}
		try {
			this.threads.execute(ending);
		}
		catch (RejectedExecutionException | OutOfMemoryError ex) {
			// closed, or out of threads
			ending.run();
		}
	}

	/**
	 * Return the state of a session that has not begun.
	 * @param functions the host functions that Python sees, as in {@link Program}
	 * @return the state
	 */
	public GuestState newState(byte @Nullable [] functions) {
		return new GuestState(GuestSnapshot.of(this.guests.image(functions)), false);
	}

	/**
	 * Return how much is copied for a fresh sandbox.
	 * @return the size in bytes
	 */
	public int imageSize() {
		return this.guests.image(null).contentSize();
	}

	/**
	 * End all runs and give back all threads.
	 */
	@Override
	public void close() {
		this.closed = true;
		this.queue.runs().forEach((run) -> stop(run, Ending.CANCELLED));
		// The clock goes on until the runs that do not react are abandoned; its thread
		// ends for want of work.
		this.threads.shutdown();
	}

	/**
	 * A run as its caller sees it.
	 *
	 * @param outcome completes when the run is over, never with an exception
	 * @param canceller asks the run to end
	 */
	public record EngineRun(CompletableFuture<Outcome> outcome, Runnable canceller) {
	}

}
