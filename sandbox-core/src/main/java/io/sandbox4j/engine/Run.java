package io.sandbox4j.engine;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

import com.dylibso.chicory.wasm.ChicoryException;
import io.sandbox4j.engine.Outcome.Ending;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One run from its submission to its end. Its state changes under its lock; whoever
 * completes it first decides how it ended: the guest, the deadline, the caller, or the
 * queue.
 */
final class Run {

	private static final Logger logger = LoggerFactory.getLogger(Run.class);

	// The guest cuts messages and tracebacks itself; this is for one that is corrupt.
	private static final int LONGEST_DESCRIPTION = 256 * 1024;

	// The guest's stack grows down to address 0, and functions check that twice as much
	// is
	// left: it is lower only where a recursion was not checked.
	private static final int STACK_MARGIN = 4096;

	private final Program program;

	private final Runnable onStart;

	private final OutputCapture output;

	private final CompletableFuture<Outcome> future = new CompletableFuture<>();

	private final long submitted = System.nanoTime();

	private final @Nullable ClassLoader contextLoader = Thread.currentThread().getContextClassLoader();

	private Runnable free = () -> {
	};

	private State state = State.WAITING;

	private long started;

	private @Nullable Thread thread;

	private @Nullable GuestInstance guest;

	private volatile @Nullable Ending stopped;

	Run(Program program, Runnable onStart) {
		this.program = program;
		this.onStart = onStart;
		this.output = new OutputCapture(program.limits().output(), program.output());
	}

	Program program() {
		return this.program;
	}

	CompletableFuture<Outcome> future() {
		return this.future;
	}

	/**
	 * Have something done when the run is over, on the thread that ends it.
	 * @param action what to do
	 */
	void whenOver(Runnable action) {
		CompletableFuture<Void> unused = this.future.thenRun(action);
	}

	/**
	 * Have something done when the run no longer holds a turn: before it is over as a
	 * rule, so that whoever waits for its end can take the turn; later if its thread is
	 * held by a host call.
	 * @param action what to do, set before the run is submitted
	 */
	void whenFree(Runnable action) {
		this.free = action;
	}

	/**
	 * Run the program on this thread, which has begun the run.
	 * @param guests where to get a guest, and where to return it
	 */
	void execute(GuestPool guests) {
		Thread current = Thread.currentThread();
		ClassLoader own = current.getContextClassLoader();
		current.setContextClassLoader(this.contextLoader);
		try {
			this.onStart.run();
			runGuest(guests);
		}
		catch (Throwable ex) {
			complete(crashed(ex));
		}
		finally {
			current.setContextClassLoader(own);
		}
	}

	/**
	 * End a run that got its turn and for which there is no guest.
	 * @param cause why
	 */
	void fail(Throwable cause) {
		if (begin()) {
			complete(crashed(cause));
		}
	}

	/**
	 * Begin the run on this thread: its time counts from now.
	 * @return {@code false} if the run is over already
	 */
	synchronized boolean begin() {
		if (this.state != State.WAITING) {
			return false;
		}
		this.state = State.RUNNING;
		this.started = System.nanoTime();
		this.thread = Thread.currentThread();
		return true;
	}

	private void runGuest(GuestPool guests) {
		GuestState session = this.program.state();
		GuestInstance guest = (session != null) ? guests.take(session) : guests.take(this.program.functions());
		RunImports imports = new RunImports(guest.memory(), this.program, this, this.output);
		synchronized (this) {
			this.guest = guest;
			if (this.stopped != null) {
				guest.memory().requestStop();
			}
		}
		Outcome outcome = call(guest, imports);
		GuestSnapshot left = (session != null && keeps(outcome))
				? session.snapshot().capture(guest.memory().bytes, imports.monotonic() - session.snapshot().elapsed())
				: null;
		boolean first = end();
		if (session != null) {
			if (first && left != null) {
				session.advance(left);
			}
			guest.hold((first && left != null) ? session : null, left);
			guests.release(guest);
		}
		this.free.run();
		if (first) {
			this.future.complete(outcome);
		}
		if (session == null) {
			// nobody waits for this any more
			guests.recycle(guest, this.program.functions());
		}
	}

	private boolean keeps(Outcome outcome) {
		return this.program.kept().contains(outcome.ending());
	}

	private Outcome call(GuestInstance guest, RunImports imports) {
		FlatMemory memory = guest.memory();
		memory.imports = imports;
		memory.fuel = this.program.limits().fuel();
		try {
			return drive(guest);
		}
		catch (GuestStoppedException ex) {
			return outcome((this.stopped != null) ? this.stopped : Ending.CRASHED, null);
		}
		catch (StackOverflowError ex) {
			return outcome(Ending.RECURSION, null);
		}
		catch (OutOfMemoryError ex) {
			return outcome(Ending.MEMORY, null);
		}
		catch (ChicoryException | IndexOutOfBoundsException | IllegalStateException | ArithmeticException ex) {
			// the deadline may strike while the guest traps for want of fuel; the fuel is
			// the deterministic one
			if (memory.fuel < 0) {
				return outcome(Ending.FUEL, null);
			}
			return ((int) memory.stackPointer < STACK_MARGIN) ? outcome(Ending.RECURSION, null) : crashed(ex);
		}
		finally {
			memory.imports = GuestImports.NONE;
		}
	}

	private byte[] description(GuestInstance guest) {
		if (guest.resultLength() > LONGEST_DESCRIPTION) {
			throw new IllegalStateException("The guest described an exception at a length that it never would");
		}
		return guest.result();
	}

	private Outcome crashed(Throwable cause) {
		logger.warn("Run {} crashed", this.program.id(), cause);
		return outcome(Ending.CRASHED, null);
	}

	private Outcome drive(GuestInstance guest) {
		guest.limitHeap(this.program.limits().memory());
		GuestStatus status = begin(guest);
		if (status == GuestStatus.DONE && this.program.setup() != null) {
			status = consume(guest, this.program.setup(), guest::configure);
		}
		if (status == GuestStatus.DONE && this.program.variables() != null) {
			status = consume(guest, this.program.variables(), guest::set);
		}
		if (status == GuestStatus.DONE) {
			status = consume(guest, this.program.source(), (address, length) -> guest.run(address, length, true));
		}
		checkStopped();
		if (status != GuestStatus.DONE) {
			return outcome(ending(status), description(guest));
		}
		if (guest.resultLength() > this.program.limits().result()) {
			return outcome(Ending.RESULT, null);
		}
		return outcome(Ending.DONE, guest.result());
	}

	// A state that comes from elsewhere may have been made for other functions.
	private GuestStatus begin(GuestInstance guest) {
		GuestState session = this.program.state();
		if (session == null) {
			return GuestStatus.DONE;
		}
		if (session.isContinuedTwice() && !this.program.deterministic()) {
			guest.reseed();
		}
		byte[] functions = this.program.functions();
		return (functions != null && session.isFromElsewhere()) ? consume(guest, functions, guest::configure)
				: GuestStatus.DONE;
	}

	private static GuestStatus consume(GuestInstance guest, byte[] data, GuestConsumer consumer) {
		int address = guest.write(data);
		return (address != 0) ? consumer.consume(address, data.length) : GuestStatus.MEMORY_ERROR;
	}

	private static Ending ending(GuestStatus status) {
		return switch (status) {
			case DONE -> Ending.DONE;
			case EXCEPTION -> Ending.EXCEPTION;
			case MEMORY_ERROR -> Ending.MEMORY;
			case NOT_REPRESENTABLE -> Ending.NOT_REPRESENTABLE;
			case EXIT -> Ending.EXIT;
		};
	}

	/**
	 * Have the run end. A run that waits is over at once; a guest stops at its next tick
	 * of fuel, and a host call is interrupted.
	 * @param ending how it shall end
	 */
	void stop(Ending ending) {
		if (endWaiting(ending)) {
			return;
		}
		synchronized (this) {
			if (this.stopped == null) {
				this.stopped = ending;
			}
			if (this.guest != null) {
				this.guest.memory().requestStop();
			}
			if (this.thread != null) {
				this.thread.interrupt();
			}
		}
	}

	/**
	 * End the run if it has not had its turn.
	 * @param ending how it ends
	 * @return whether it was waiting
	 */
	boolean endWaiting(Ending ending) {
		Outcome outcome;
		synchronized (this) {
			if (this.state != State.WAITING) {
				return false;
			}
			outcome = outcome(ending, null);
			this.state = State.OVER;
		}
		this.free.run();
		this.future.complete(outcome);
		return true;
	}

	/**
	 * Report the run as over although its thread has not come back: a host call does not
	 * react. Its guest is not used again.
	 * @return whether the run was still under way
	 */
	boolean abandon() {
		Outcome outcome;
		synchronized (this) {
			if (this.state == State.OVER) {
				return false;
			}
			Ending ending = this.stopped;
			outcome = outcome((ending != null) ? ending : Ending.CRASHED, null);
			this.state = State.OVER;
		}
		return this.future.complete(outcome);
	}

	RuntimeException stopFromWithin(Ending ending) {
		synchronized (this) {
			if (this.stopped == null) {
				this.stopped = ending;
			}
		}
		return new GuestStoppedException();
	}

	void checkStopped() {
		if (this.stopped != null) {
			throw new GuestStoppedException();
		}
	}

	private void complete(Outcome outcome) {
		boolean first = end();
		this.free.run();
		if (first) {
			this.future.complete(outcome);
		}
	}

	// An interrupt that was meant for this run must not reach the next one on its thread:
	// after this block none is sent.
	private synchronized boolean end() {
		this.thread = null;
		this.guest = null;
		Thread.interrupted();
		boolean first = this.state != State.OVER;
		this.state = State.OVER;
		return first;
	}

	private synchronized Outcome outcome(Ending ending, byte @Nullable [] data) {
		long now = System.nanoTime();
		boolean ran = this.state != State.WAITING;
		GuestInstance guest = this.guest;
		long fuel = (guest != null) ? this.program.limits().fuel() - Math.max(guest.memory().fuel, 0) : 0;
		long memory = (guest != null) ? guest.memory().bytes.length : 0;
		return new Outcome(ending, data, this.output.text(false), this.output.text(true), this.output.truncated(false),
				this.output.truncated(true), Duration.ofNanos(ran ? now - this.started : 0),
				Duration.ofNanos((ran ? this.started : now) - this.submitted), fuel, memory, this.output.bytes());
	}

	private enum State {

		WAITING, RUNNING, OVER

	}

	private interface GuestConsumer {

		GuestStatus consume(int address, int length);

	}

}
