package io.sandbox4j.engine;

import java.util.Arrays;
import java.util.Set;
import java.util.Random;
import java.util.Set;

import io.sandbox4j.policy.SandboxLimits;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Calls the imports as a corrupt guest would: with any numbers for pointers and lengths.
 */
class RunImportsTests {

	private static final int PAGES = 2;

	private static final int SIZE = PAGES * 65536;

	private static final int OUTPUT = 10_000;

	private final FlatMemory memory = new FlatMemory(PAGES);

	private byte[] answer = { 1, 2, 3 };

	private int requests;

	private final Program program = new Program("test", "test", SandboxLimits.builder().output(OUTPUT).build(), null,
			null, null, new byte[0], null, Set.of(), false, (request) -> {
				assertThat(request.length).isLessThanOrEqualTo(SIZE);
				this.requests++;
				return this.answer;
			}, null);

	private final OutputCapture output = new OutputCapture(OUTPUT, null);

	private final RunImports imports = new RunImports(this.memory, this.program, new Run(this.program, () -> {
	}), this.output);

	@Test
	void anAnswerThatFitsIsWrittenWhereItBelongs() {
		assertThat(call("call", 0, 5, 100, 3)).containsExactly(3);
		assertThat(Arrays.copyOfRange(this.memory.bytes, 99, 104)).containsExactly(0, 1, 2, 3, 0);
	}

	@Test
	void anAnswerThatDoesNotFitWaitsAndCanBeTakenOnce() {
		assertThat(call("call", 0, 5, 100, 2)).containsExactly(3);
		assertThat(this.memory.bytes).containsOnly(0);
		call("take", SIZE - 3, 3);
		assertThat(Arrays.copyOfRange(this.memory.bytes, SIZE - 4, SIZE)).containsExactly(0, 1, 2, 3);
		assertThatIllegalStateException().isThrownBy(() -> call("take", 0, 3));
	}

	@Test
	void anAnswerOfAnotherLengthCannotBeTaken() {
		for (long length : new long[] { 0, 2, 4, SIZE }) {
			call("call", 0, 0, 0, 0);
			assertThatIllegalStateException().isThrownBy(() -> call("take", 0, length));
		}
	}

	@Test
	void whatIsOutOfBoundsIsNotTouchedAndNotPassedOn() {
		long[][] outside = { { SIZE, 1 }, { SIZE - 1, 2 }, { 0, SIZE + 1 }, { -1, 1 }, { 1, -1 }, { SIZE + 1, 0 },
				{ Integer.MAX_VALUE, Integer.MAX_VALUE }, { Integer.MIN_VALUE, Integer.MIN_VALUE },
				{ 1, Integer.MAX_VALUE }, { SIZE / 2, -SIZE / 2 } };
		for (long[] range : outside) {
			assertThatExceptionOfType(IndexOutOfBoundsException.class)
				.isThrownBy(() -> call("output", 1, range[0], range[1]));
			assertThatExceptionOfType(IndexOutOfBoundsException.class)
				.isThrownBy(() -> call("call", range[0], range[1], 0, 100));
			assertThatExceptionOfType(IndexOutOfBoundsException.class)
				.isThrownBy(() -> call("call", 0, 1, range[0], range[1]));
		}
		assertThat(this.requests).isZero();
		assertThat(this.output.bytes()).isZero();
	}

	@Test
	void streamsThatDoNotExistAreRefused() {
		for (long stream : new long[] { 0, 3, -1, Integer.MIN_VALUE }) {
			assertThatIllegalStateException().isThrownBy(() -> call("output", stream, 0, 1));
		}
	}

	@Test
	void anyCallEndsWellOrEndsTheRun() {
		long seed = System.nanoTime();
		System.out.println("Seed of RunImportsTests: " + seed);
		Random random = new Random(seed);
		String[] names = { "output", "call", "take", "clock", "random" };
		int ended = 0;
		for (int i = 0; i < 200_000; i++) {
			this.answer = new byte[random.nextInt(2000)];
			String name = names[random.nextInt(names.length)];
			long[] arguments = new long[name.equals("call") ? 4 : 3];
			Arrays.setAll(arguments, (index) -> number(random));
			try {
				call(name, arguments);
				ended++;
			}
			catch (IndexOutOfBoundsException | IllegalStateException | GuestStoppedException ex) {
				// what the engine takes for a guest that has gone wrong, or stopped
			}
		}
		assertThat(ended).isPositive();
		assertThat(this.memory.bytes).hasSize(SIZE);
		assertThat(this.output.text(false).length() + this.output.text(true).length()).isLessThanOrEqualTo(OUTPUT);
	}

	private static long number(Random random) {
		return switch (random.nextInt(5)) {
			case 0 -> random.nextInt();
			case 1 -> random.nextLong();
			case 2 -> SIZE + random.nextInt(20) - 10;
			case 3 -> random.nextInt(4);
			default -> random.nextInt(SIZE);
		};
	}

	private long[] call(String name, long... arguments) {
		return this.imports.call(GuestModule.importNames().indexOf("sandbox." + name), arguments);
	}

}
