package io.sandbox4j.engine;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

import org.jspecify.annotations.Nullable;

/**
 * The host side of the guest's imports, for one run. Each pointer and length is checked
 * before use; one that is wrong ends the run, since only a corrupt guest sends it.
 */
final class RunImports implements GuestImports {

	private static final SecureRandom RANDOM = new SecureRandom();

	private static final long[] NOTHING = {};

	/**
	 * When deterministic programs begin: 2025-01-01T00:00:00Z, in nanoseconds.
	 */
	private static final long FIXED_TIME = TimeUnit.SECONDS.toNanos(1_735_689_600);

	private static final int STDOUT = 1;

	private static final int STDERR = 2;

	private final FlatMemory memory;

	private final Program program;

	private final Run run;

	private final OutputCapture output;

	private final Function[] functions;

	private final LongSupplier random;

	private final long started = System.nanoTime();

	private final long before;

	private long slept;

	private byte @Nullable [] waitingResponse;

	RunImports(FlatMemory memory, Program program, Run run, OutputCapture output) {
		this.memory = memory;
		this.program = program;
		this.run = run;
		this.output = output;
		GuestState state = program.state();
		GuestSnapshot before = (state != null) ? state.snapshot() : null;
		// Clock and random numbers of a session go on from run to run.
		this.before = (before != null) ? before.elapsed() : 0;
		this.random = program.deterministic() ? new SplittableRandom((before != null) ? before.runs() : 0)::nextLong
				: RANDOM::nextLong;
		List<Function> functions = new ArrayList<>();
		for (String name : GuestModule.importNames()) {
			functions.add(function(name));
		}
		this.functions = functions.toArray(Function[]::new);
	}

	private Function function(String name) {
		return switch (name) {
			case "sandbox.output" -> this::output;
			case "sandbox.call" -> this::call;
			case "sandbox.take" -> this::take;
			case "sandbox.clock" -> this::clock;
			case "sandbox.sleep" -> this::sleep;
			case "sandbox.random" -> (arguments) -> new long[] { this.random.getAsLong() };
			default -> throw new IllegalStateException("The guest imports '" + name + "', which is not granted");
		};
	}

	@Override
	public long[] call(int function, long[] arguments) {
		return this.functions[function].call(arguments);
	}

	private long[] output(long[] arguments) {
		int stream = (int) arguments[0];
		int address = (int) arguments[1];
		int length = (int) arguments[2];
		check(address, length);
		if (stream != STDOUT && stream != STDERR) {
			throw new IllegalStateException("The guest wrote to a stream that does not exist");
		}
		if (!this.output.write(stream == STDERR, this.memory.bytes, address, length)) {
			throw this.run.stopFromWithin(Outcome.Ending.OUTPUT);
		}
		return NOTHING;
	}

	private long[] call(long[] arguments) {
		int response = (int) arguments[2];
		int capacity = (int) arguments[3];
		check(response, capacity);
		byte[] request = this.memory.readBytes((int) arguments[0], (int) arguments[1]);
		byte[] answer = InterpreterQuestions.answer(request);
		if (answer == null) {
			answer = this.program.hostCalls().call(request);
		}
		this.run.checkStopped();
		if (answer.length <= capacity) {
			this.memory.write(response, answer, 0, answer.length);
		}
		else {
			this.waitingResponse = answer;
		}
		return new long[] { answer.length };
	}

	private long[] take(long[] arguments) {
		int address = (int) arguments[0];
		int length = (int) arguments[1];
		byte[] answer = this.waitingResponse;
		this.waitingResponse = null;
		check(address, length);
		if (answer == null || answer.length != length) {
			throw new IllegalStateException("The guest took a response that is not there");
		}
		this.memory.write(address, answer, 0, length);
		return NOTHING;
	}

	private long[] clock(long[] arguments) {
		if (arguments[0] != 0) {
			return new long[] { monotonic() };
		}
		if (this.program.deterministic()) {
			return new long[] { FIXED_TIME + monotonic() };
		}
		Instant now = Instant.now();
		return new long[] { TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano() };
	}

	/**
	 * Return how long the program has run, in its session's earlier runs as well. Where
	 * it is deterministic, that is what it computed and slept.
	 * @return the time in nanoseconds
	 */
	long monotonic() {
		long passed = this.program.deterministic() ? this.program.limits().fuel() - this.memory.fuel + this.slept
				: System.nanoTime() - this.started;
		return this.before + passed;
	}

	// The deadline interrupts, so a sleep needs no bound of its own; an output listener
	// may have swallowed the interrupt.
	private long[] sleep(long[] arguments) {
		this.run.checkStopped();
		try {
			TimeUnit.NANOSECONDS.sleep(arguments[0]);
			this.slept += Math.max(arguments[0], 0);
		}
		catch (InterruptedException ex) {
			this.run.checkStopped();
		}
		return NOTHING;
	}

	private void check(int address, int length) {
		if (address < 0 || length < 0 || length > this.memory.bytes.length - address) {
			throw new IndexOutOfBoundsException("out of bounds memory access");
		}
	}

	private interface Function {

		long[] call(long[] arguments);

	}

}
