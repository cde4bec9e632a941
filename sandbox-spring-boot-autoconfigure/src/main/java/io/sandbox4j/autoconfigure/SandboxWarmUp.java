package io.sandbox4j.autoconfigure;

import java.time.Duration;
import java.util.List;

import io.sandbox4j.SandboxResult;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs programs in the background until the JVM has compiled what most programs need: the
 * first runs in a cold JVM take 10 to 50 times as long as later ones.
 */
class SandboxWarmUp {

	private static final Logger logger = LoggerFactory.getLogger(SandboxWarmUp.class);

	/**
	 * How often each program runs: enough for the JVM's second compiler to have seen the
	 * interpreter's loop.
	 */
	private static final int ROUNDS = 20;

	private static final List<String> PROGRAMS = List.of("""
			def fib(n):
			    return n if n < 2 else fib(n - 1) + fib(n - 2)
			fib(15)
			""", """
			words = "the quick brown fox jumps over the lazy dog".split()
			counts = {}
			for number in range(2000):
			    word = words[number % len(words)]
			    counts[word] = counts.get(word, 0) + number * 1.5
			sorted(counts.items(), key=lambda item: -item[1])[:3]
			""", """
			lines = []
			for number in range(500):
			    try:
			        lines.append(f"{number:>6} {100 / (number % 5):.2f}")
			    except ZeroDivisionError as ex:
			        lines.append(str(ex))
			print("\\n".join(lines)[:200])
			""", """
			class Item:
			    def __init__(self, price, amount):
			        self.price = price
			        self.amount = amount
			    def total(self):
			        return self.price * self.amount
			sum(Item(number, number % 7).total() for number in range(1000))
			""");

	private final boolean enabled;

	private final Duration timeout;

	private final SandboxProbe probe;

	private volatile State state = State.PENDING;

	private volatile @Nullable Thread thread;

	SandboxWarmUp(SandboxProperties.WarmUp properties, SandboxProbe probe) {
		this.enabled = properties.isEnabled();
		this.timeout = properties.getTimeout();
		this.probe = probe;
	}

	/**
	 * Begin in the background, unless the warm-up is turned off or was begun before.
	 */
	void start() {
		if (!this.enabled) {
			this.state = State.DISABLED;
			return;
		}
		if (this.state != State.PENDING) {
			return;
		}
		this.state = State.RUNNING;
		Thread worker = new Thread(this::run, "sandbox-warm-up");
		worker.setDaemon(true);
		this.thread = worker;
		worker.start();
	}

	/**
	 * End soon, without waiting.
	 */
	void stop() {
		Thread worker = this.thread;
		if (worker != null) {
			worker.interrupt();
		}
	}

	State state() {
		return this.state;
	}

	private void run() {
		long start = System.nanoTime();
		try {
			this.state = run(start + this.timeout.toNanos());
			logger.debug("The warm-up of the sandbox is {} after {} ms", this.state,
					(System.nanoTime() - start) / 1_000_000);
		}
		catch (RuntimeException | LinkageError ex) {
			this.state = State.FAILED;
			logger.warn("The warm-up of the sandbox failed", ex);
		}
	}

	private State run(long deadline) {
		for (int round = 0; round < ROUNDS; round++) {
			for (String program : PROGRAMS) {
				long left = deadline - System.nanoTime();
				if (left < 1_000_000 || Thread.currentThread().isInterrupted()) {
					return State.ENDED_EARLY;
				}
				SandboxResult result = this.probe.run(program, Duration.ofNanos(left));
				if (result.error().isPresent() && System.nanoTime() < deadline
						&& !Thread.currentThread().isInterrupted()) {
					logger.warn("The warm-up of the sandbox failed with {}", result);
					return State.FAILED;
				}
			}
		}
		return State.DONE;
	}

	/**
	 * How far a warm-up is.
	 */
	enum State {

		PENDING, RUNNING, DONE, ENDED_EARLY, FAILED, DISABLED

	}

}
