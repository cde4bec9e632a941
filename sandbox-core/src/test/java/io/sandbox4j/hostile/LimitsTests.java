package io.sandbox4j.hostile;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import io.micrometer.context.ContextRegistry;
import io.sandbox4j.SandboxError;
import io.sandbox4j.SandboxExecution;
import io.sandbox4j.SandboxOperations.CodeSpec;
import io.sandbox4j.SandboxResult;
import io.sandbox4j.SandboxStatus;
import io.sandbox4j.SandboxTemplate;
import io.sandbox4j.host.HostFunction;
import io.sandbox4j.host.HostModule;
import io.sandbox4j.policy.SandboxLimits;
import io.sandbox4j.policy.SandboxPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Every limit through the public API: the run that hits it ends in time and says so, and
 * the next one on the same thread finds nothing of it.
 */
@Timeout(120)
class LimitsTests {

	private static final Duration GRACE = Duration.ofMillis(200);

	// What a busy machine adds to it.
	private static final Duration NOISE = Duration.ofMillis(1500);

	private static final String ENDLESS = """
			while True:
			    try:
			        while True:
			            pass
			    except BaseException:
			        pass
			""";

	private static final String CONTEXT = "limits-tests";

	private final HostileHost host = new HostileHost();

	private final Gate gate = new Gate();

	private final SandboxTemplate sandbox = SandboxTemplate.builder()
		.concurrentRuns(1)
		.functions(this.host, this.gate)
		.build();

	private NextRun next;

	@BeforeEach
	void learnHowACleanRunLooks() {
		this.next = new NextRun(this.sandbox, this.host);
	}

	@AfterEach
	void close() {
		this.gate.open();
		this.sandbox.close();
		ContextRegistry.getInstance().removeThreadLocalAccessor(CONTEXT);
	}

	@Test
	void timeEndsARunThatCatchesEverything() {
		SandboxResult result = inTime(Duration.ofMillis(300), ENDLESS);
		assertEnded(result, SandboxStatus.TIMEOUT, "TimeoutError",
				"the program took longer than the 300 ms it may take");
		assertThat(result.usage().duration()).isGreaterThanOrEqualTo(Duration.ofMillis(300));
		this.next.isCleanOnTheSameThread();
	}

	@Test
	void timeEndsASleep() {
		SandboxResult result = inTime(Duration.ofMillis(300), "import _time\n_time.sleep_ns(10**12)");
		assertThat(result.status()).isEqualTo(SandboxStatus.TIMEOUT);
		this.next.isCleanOnTheSameThread();
	}

	@Test
	void timeEndsAHostCallThatReactsToInterruption() {
		SandboxResult result = inTime(Duration.ofMillis(300), """
				import host
				while True:
				    try:
				        host.nap(1000000)
				    except BaseException:
				        pass
				""");
		assertThat(result.status()).isEqualTo(SandboxStatus.TIMEOUT);
		assertThat(result.usage().hostCalls()).isEqualTo(1);
		this.next.isCleanOnTheSameThread();
	}

	@Test
	void timeKeepsWhatWasPrinted() {
		SandboxResult result = inTime(Duration.ofSeconds(1), "print('before')\n" + ENDLESS);
		assertThat(result.stdout()).isEqualTo("before\n");
	}

	@Test
	void timeDoesNotWaitForAHostCallThatIsStuck() {
		SandboxResult result = inTime(Duration.ofMillis(300), "import gate\ngate.stuck()");
		assertEnded(result, SandboxStatus.TIMEOUT, "TimeoutError",
				"the program took longer than the 300 ms it may take");
		assertThat(result.usage().hostCalls()).isEqualTo(1);
		// its thread is still there, so its turn is taken
		SandboxPolicy impatient = policy((limits) -> limits.queueTimeout(Duration.ofMillis(50)));
		assertThat(this.sandbox.code("1").policy(impatient).execute().status()).isEqualTo(SandboxStatus.REJECTED);
		SandboxExecution waiting = this.sandbox.code("1 + 1").policy(policy()).start();
		assertThat(this.sandbox.statistics().waiting()).isEqualTo(1);
		this.gate.open();
		assertThat(waiting.join().value(Integer.class)).isEqualTo(2);
		this.next.isClean();
	}

	@Test
	void aCallerThatTakesItsTimeDoesNotHoldUpDeadlines() {
		try (SandboxTemplate two = SandboxTemplate.builder().concurrentRuns(2).functions(this.gate).build()) {
			CountDownLatch over = new CountDownLatch(1);
			CountDownLatch release = new CountDownLatch(1);
			SandboxPolicy policy = policy((limits) -> limits.timeout(Duration.ofMillis(200)).concurrentRuns(2));
			CompletableFuture<Void> slow = two.code("import gate\ngate.stuck()")
				.policy(policy)
				.start()
				.future()
				.thenAccept((result) -> {
					over.countDown();
					await(release);
				});
			await(over);
			assertThat(two.code(ENDLESS).policy(policy).execute().status()).isEqualTo(SandboxStatus.TIMEOUT);
			release.countDown();
			slow.join();
		}
	}

	@Test
	void aRunCanHaveLessTimeAndNotMore() {
		SandboxPolicy policy = policy((limits) -> limits.timeout(Duration.ofSeconds(30)));
		CodeSpec code = this.sandbox.code(ENDLESS).policy(policy);
		assertThat(code.timeout(Duration.ofMillis(100)).execute().status()).isEqualTo(SandboxStatus.TIMEOUT);
		CodeSpec longer = this.sandbox.code("1").policy(policy).timeout(Duration.ofSeconds(31));
		assertThatIllegalArgumentException().isThrownBy(longer::execute).withMessageContaining("PT31S");
	}

	@Test
	void fuelEndsARunAtTheSameStep() {
		SandboxPolicy policy = policy((limits) -> limits.fuel(2_000_000));
		String program = "import sys\nfor i in range(10**9):\n    if i % 1000 == 0:\n        print(i)";
		SandboxResult result = this.sandbox.code(program).policy(policy).execute();
		assertEnded(result, SandboxStatus.FUEL, "TimeoutError",
				"the program computed more than the 2000000 steps it may take");
		assertThat(result.usage().fuel()).isEqualTo(2_000_000);
		this.next.isClean();
		assertThat(this.sandbox.code(program).policy(policy).execute().stdout()).isEqualTo(result.stdout())
			.isNotEmpty();
	}

	@Test
	void fuelEndsARunThatCatchesEverything() {
		assertThat(this.sandbox.code(ENDLESS).policy(policy((limits) -> limits.fuel(100_000))).execute().status())
			.isEqualTo(SandboxStatus.FUEL);
		this.next.isCleanOnTheSameThread();
	}

	@Test
	void fuelCountsWorkInsideOfBuiltIns() {
		for (String program : List.of("import re\nre.match('(a+)+$', 'a' * 60 + '!')", "sum(range(10**9))",
				"sorted(range(10**6), key=lambda x: -x)", "3 ** 10**6", "'a' * 10**6 in ('a' * 10**6)[:-1] + 'b'")) {
			assertThat(this.sandbox.code(program).policy(policy((limits) -> limits.fuel(50_000))).execute().status())
				.as(program)
				.isEqualTo(SandboxStatus.FUEL);
		}
		this.next.isClean();
	}

	@Test
	void memoryIsAnExceptionThatAProgramMayHandle() {
		SandboxPolicy policy = policy((limits) -> limits.memory(8 * 1024 * 1024));
		SandboxResult result = this.sandbox.code("""
				def fill():
				    keep = []
				    while True:
				        keep.append([0] * 1000)
				try:
				    fill()
				except MemoryError:
				    handled = True
				handled
				""").policy(policy).execute();
		assertThat(result.error()).isEmpty();
		assertThat(result.value()).isEqualTo(true);
		assertThat(result.usage().peakMemory()).isLessThanOrEqualTo(8 * 1024 * 1024);
		this.next.isCleanOnTheSameThread();
	}

	@Test
	void memoryEndsARunThatDoesNotHandleIt() {
		SandboxPolicy policy = policy((limits) -> limits.memory(8 * 1024 * 1024));
		SandboxResult result = this.sandbox.code("keep = []\nwhile True:\n    keep.append([0] * 1000)")
			.policy(policy)
			.execute();
		assertEnded(result, SandboxStatus.MEMORY, "MemoryError",
				"the program needed more than the 8388608 bytes of memory it may have");
		assertThat(result.usage().peakMemory()).isLessThanOrEqualTo(8 * 1024 * 1024).isGreaterThan(4 * 1024 * 1024);
		this.next.isCleanOnTheSameThread();
	}

	@Test
	void memoryBoundsVariablesToo() {
		SandboxPolicy policy = policy((limits) -> limits.memory(4 * 1024 * 1024));
		SandboxResult result = this.sandbox.code("len(x)")
			.policy(policy)
			.variable("x", "x".repeat(5_000_000))
			.execute();
		assertThat(result.status()).isEqualTo(SandboxStatus.MEMORY);
		this.next.isCleanOnTheSameThread();
	}

	@Test
	void outputIsCutAtItsLimit() {
		SandboxPolicy policy = policy((limits) -> limits.output(1000));
		SandboxResult result = this.sandbox.code("""
				import sys
				try:
				    sys.stderr.write("e" * 400)
				    while True:
				        print("\u20ac" * 9)
				except BaseException:
				    pass
				""").policy(policy).execute();
		assertEnded(result, SandboxStatus.OUTPUT_LIMIT, "OSError",
				"the program printed more than the 1000 bytes it may print");
		assertThat(result.stderr()).isEqualTo("e".repeat(400));
		assertThat(result.stdoutTruncated()).isTrue();
		assertThat(result.stderrTruncated()).isFalse();
		assertThat(result.stdout()).startsWith("\u20ac\u20ac\u20ac").hasSizeBetween(200, 230);
		this.next.isCleanOnTheSameThread();
	}

	@Test
	void outputUpToItsLimitIsNotCut() {
		SandboxPolicy policy = policy((limits) -> limits.output(1000));
		SandboxResult result = this.sandbox.code("print('x' * 999)").policy(policy).execute();
		assertThat(result.status()).isEqualTo(SandboxStatus.OK);
		assertThat(result.stdoutTruncated()).isFalse();
		SandboxPolicy none = policy((limits) -> limits.output(0));
		assertThat(this.sandbox.code("print()").policy(none).execute().status()).isEqualTo(SandboxStatus.OUTPUT_LIMIT);
		assertThat(this.sandbox.code("1").policy(none).execute().status()).isEqualTo(SandboxStatus.OK);
	}

	@Test
	void resultOverItsLimitIsNotHandedOver() {
		SandboxPolicy policy = policy((limits) -> limits.result(1000));
		SandboxResult result = this.sandbox.code("print('done')\n'x' * 1000").policy(policy).execute();
		assertEnded(result, SandboxStatus.OUTPUT_LIMIT, "ValueError",
				"the value of the last expression takes more than the 1000 bytes it may take");
		assertThat(result.error()).map(SandboxError::hint).get().asString().contains("smaller value");
		assertThat(result.stdout()).isEqualTo("done\n");
		assertThat(result.value()).isNull();
		this.next.isCleanOnTheSameThread();
		assertThat(this.sandbox.code("'x' * 900").policy(policy).execute().status()).isEqualTo(SandboxStatus.OK);
	}

	@Test
	void inputOverItsLimitIsRefused() {
		SandboxPolicy policy = policy((limits) -> limits.input(1000));
		CodeSpec code = this.sandbox.code("#" + "x".repeat(1000)).policy(policy);
		assertThatIllegalArgumentException().isThrownBy(code::execute)
			.withMessage("The code has 1001 bytes; policy 'limited' allows 1000 for code and variables");
		CodeSpec variable = this.sandbox.code("1").policy(policy).variable("x", "y".repeat(1000));
		assertThatIllegalArgumentException().isThrownBy(variable::execute)
			.withMessageContaining("Variable x is too large");
		assertThat(this.sandbox.activeRuns()).isEmpty();
		this.next.isCleanOnTheSameThread();
	}

	@Test
	void hostCallsOverTheirNumberAreDenied() {
		SandboxPolicy policy = policy((limits) -> limits.hostCalls(3));
		SandboxResult result = this.sandbox.code("import host\nfor i in range(5):\n    print(host.add(i, 1))")
			.policy(policy)
			.execute();
		assertEnded(result, SandboxStatus.DENIED, "PermissionError",
				"the limit of 3 calls of host functions is reached");
		assertThat(result.stdout()).isEqualTo("1\n2\n3\n");
		assertThat(result.usage().hostCalls()).isEqualTo(4);
		this.next.isCleanOnTheSameThread();
	}

	@Test
	void hostCallsThatFailCountAsWell() {
		SandboxPolicy policy = policy((limits) -> limits.hostCalls(3));
		SandboxResult result = this.sandbox.code("""
				import host
				seen = []
				for call in (host.fail, host.add, lambda: host.add("1", 2), lambda: host.add(1, 2)):
				    try:
				        call()
				    except Exception as ex:
				        seen.append(type(ex).__name__)
				seen
				""").policy(policy).execute();
		assertThat(result.value()).isEqualTo(List.of("RuntimeError", "TypeError", "TypeError", "PermissionError"));
		this.next.isCleanOnTheSameThread();
	}

	@Test
	void runsOverTheirNumberWaitForTheirTurn() {
		SandboxExecution first = this.sandbox.code("import gate\ngate.wait()").policy(policy()).start();
		this.gate.awaitEntered();
		SandboxExecution second = this.sandbox.code("2").policy(policy()).start();
		assertThat(second.isDone()).isFalse();
		assertThat(this.sandbox.statistics().running()).isEqualTo(1);
		assertThat(this.sandbox.statistics().waiting()).isEqualTo(1);
		this.gate.open();
		assertThat(second.join().value(Integer.class)).isEqualTo(2);
		assertThat(second.join().usage().queued()).isPositive();
		assertThat(first.join().isOk()).isTrue();
		this.next.isClean();
	}

	@Test
	void runsOfOnePolicyDoNotTakeTheTurnsOfAnother() {
		try (SandboxTemplate two = SandboxTemplate.builder().concurrentRuns(2).functions(this.gate).build()) {
			SandboxPolicy one = policy((limits) -> limits.concurrentRuns(1));
			SandboxExecution first = two.code("import gate\ngate.wait()").policy(one).start();
			SandboxExecution second = two.code("2").policy(one).start();
			this.gate.awaitEntered();
			assertThat(two.execute("3").value(Integer.class)).isEqualTo(3);
			assertThat(second.isDone()).isFalse();
			this.gate.open();
			assertThat(second.join().isOk()).isTrue();
			assertThat(first.join().isOk()).isTrue();
		}
	}

	@Test
	void runsThatWaitTooLongAreRejected() {
		SandboxExecution first = this.sandbox.code("import gate\ngate.wait()").policy(policy()).start();
		this.gate.awaitEntered();
		for (Duration limit : List.of(Duration.ZERO, Duration.ofMillis(100))) {
			SandboxPolicy policy = policy((limits) -> limits.queueTimeout(limit));
			long start = System.nanoTime();
			SandboxResult result = this.sandbox.code("1").policy(policy).execute();
			assertThat(Duration.ofNanos(System.nanoTime() - start)).isBetween(limit, limit.plus(GRACE).plus(NOISE));
			assertThat(result.status()).isEqualTo(SandboxStatus.REJECTED);
			assertThat(result.error()).map(SandboxError::message)
				.get()
				.asString()
				.startsWith("no turn came up within ");
			assertThat(result.usage().queued()).isGreaterThanOrEqualTo(limit);
			assertThat(result.usage().duration()).isZero();
		}
		assertThat(this.sandbox.statistics().waiting()).isZero();
		this.gate.open();
		assertThat(first.join().isOk()).isTrue();
		this.next.isClean();
	}

	@Test
	void timeInTheQueueDoesNotCount() {
		SandboxExecution first = this.sandbox.code("import gate\ngate.wait()").policy(policy()).start();
		this.gate.awaitEntered();
		SandboxPolicy hasty = policy((limits) -> limits.timeout(Duration.ofSeconds(2)));
		SandboxExecution second = this.sandbox.code("1").policy(hasty).start();
		sleep(Duration.ofMillis(2500));
		this.gate.open();
		assertThat(second.join().status()).isEqualTo(SandboxStatus.OK);
		assertThat(first.join().isOk()).isTrue();
	}

	@Test
	void nestingOfCallsIsARecursionError() {
		SandboxResult result = run("def f(n):\n    return f(n + 1)\nf(0)");
		assertEnded(result, SandboxStatus.PYTHON_ERROR, "RecursionError", "maximum recursion depth exceeded");
		this.next.isCleanOnTheSameThread();
	}

	@Test
	void nestingOfValuesIsLimitedBothWays() {
		SandboxResult result = run("x = 1\nfor _ in range(250):\n    x = [x]\nx");
		assertThat(result.status()).isEqualTo(SandboxStatus.PYTHON_ERROR);
		assertThat(result.error()).map(SandboxError::message).get().asString().contains("nested");
		SandboxResult argument = run("import host\nx = 1\nfor _ in range(250):\n    x = [x]\nhost.echo(x)");
		assertThat(argument.status()).isEqualTo(SandboxStatus.PYTHON_ERROR);
		assertThat(argument.error()).map(SandboxError::message).get().asString().contains("nested");
		SandboxResult answer = run("import host\nhost.nested(1000)");
		assertThat(answer.error()).map(SandboxError::message)
			.get()
			.asString()
			.contains("cannot be represented in Python");
		this.next.isCleanOnTheSameThread();
	}

	@Test
	void nestingOfSourceIsAnError() {
		SandboxResult result = run("x = " + "[".repeat(100_000) + "]".repeat(100_000));
		assertThat(result.status()).isEqualTo(SandboxStatus.PYTHON_ERROR);
		this.next.isCleanOnTheSameThread();
	}

	@Test
	void aRunInsideOfAHostCallTakesItsOwnTurn() {
		try (SandboxTemplate two = SandboxTemplate.builder().concurrentRuns(2).functions(new Inner()).build()) {
			SandboxPolicy policy = policy((limits) -> limits.concurrentRuns(2));
			assertThat(two.code("import inner\ninner.run('1 + 1')").policy(policy).execute().value(String.class))
				.isEqualTo("OK 2");
		}
	}

	@Test
	void cancellingEndsARunAndLeavesTheThreadClean() {
		for (String program : List.of(ENDLESS, "import _time\n_time.sleep_ns(10**12)",
				"import host\nhost.nap(1000000)")) {
			SandboxExecution run = this.sandbox.code(program)
				.policy(policy((limits) -> limits.timeout(Duration.ofMinutes(1))))
				.start();
			run.cancel();
			run.cancel();
			assertEnded(run.join(), SandboxStatus.CANCELLED, "KeyboardInterrupt", "the run was cancelled");
			this.next.isClean();
		}
	}

	@Test
	void anInterruptThatComesLateDoesNotHitTheNextRun() {
		SandboxPolicy policy = policy();
		for (int i = 0; i < 300; i++) {
			SandboxExecution run = this.sandbox.code("1").policy(policy).start();
			Thread canceller = new Thread(run::cancel);
			canceller.start();
			SandboxStatus status = run.join().status();
			assertThat(status).isIn(SandboxStatus.OK, SandboxStatus.CANCELLED);
			SandboxResult after = this.sandbox.code("import host\nhost.thread()['interrupted']")
				.policy(policy)
				.execute();
			assertThat(after.value()).isEqualTo(false);
			join(canceller);
		}
		this.next.isClean();
	}

	@Test
	void theCallersContextIsThereAndGoesWithTheRun() {
		ContextRegistry.getInstance().registerThreadLocalAccessor(CONTEXT, this.host.residue);
		SandboxPolicy policy = policy();
		List<Object> seen = new ArrayList<>();
		String program = "import host\nhost.thread()['residue']";
		this.host.residue.set("tenant a");
		seen.add(this.sandbox.code(program).policy(policy).execute().value());
		this.host.residue.remove();
		seen.add(this.sandbox.code(program).policy(policy).execute().value());
		this.host.residue.set("tenant b");
		seen.add(this.sandbox.code(program).policy(policy).start().join().value());
		this.host.residue.remove();
		assertThat(seen).containsExactly("tenant a", null, "tenant b");
	}

	@Test
	void whatAHostFunctionLeavesInAContextDoesNotReachTheNextRun() {
		ContextRegistry.getInstance().registerThreadLocalAccessor(CONTEXT, this.host.residue);
		SandboxPolicy policy = policy();
		Thread worker = this.host.worker();
		SandboxResult result = this.sandbox.code("import gate, host\ngate.leave('tenant a')\nhost.thread()['residue']")
			.policy(policy)
			.execute();
		assertThat(result.value()).isEqualTo("tenant a");
		this.next.isCleanOnTheSameThread();
		assertThat(this.host.worker()).isSameAs(worker);
	}

	@Test
	void theContextClassLoaderIsTheCallersAndGoesWithTheRun() {
		Thread current = Thread.currentThread();
		ClassLoader own = current.getContextClassLoader();
		SandboxPolicy policy = policy();
		try {
			current.setContextClassLoader(new ClassLoader("tenant", own) {
			});
			SandboxResult result = this.sandbox.code("import host\nhost.thread()['loader']").policy(policy).execute();
			assertThat(result.value(String.class)).isEqualTo("tenant");
		}
		finally {
			current.setContextClassLoader(own);
		}
		this.next.isCleanOnTheSameThread();
		assertThat(this.host.worker().getContextClassLoader()).isSameAs(SandboxTemplate.class.getClassLoader());
	}

	@Test
	void randomNumbersAreNotThoseOfTheRunBefore() {
		SandboxPolicy policy = policy();
		String program = "import random\n[random.random() for _ in range(3)]";
		assertThat(this.sandbox.code(program).policy(policy).execute().value()).isNotNull()
			.isNotEqualTo(this.sandbox.code(program).policy(policy).execute().value());
		this.next.isClean();
	}

	@Test
	void oneRunDoesNotSlowAnotherDownBeyondItsShare() {
		try (SandboxTemplate two = SandboxTemplate.builder().concurrentRuns(2).build()) {
			SandboxPolicy policy = policy((limits) -> limits.timeout(Duration.ofSeconds(2)).concurrentRuns(2));
			SandboxExecution hostile = two.code(ENDLESS).policy(policy).start();
			assertThat(two.code("sum(range(1000))").policy(policy).execute().value(Integer.class)).isEqualTo(499_500);
			assertThat(hostile.join().status()).isEqualTo(SandboxStatus.TIMEOUT);
		}
	}

	private SandboxResult inTime(Duration timeout, String program) {
		SandboxPolicy policy = policy((limits) -> limits.timeout(timeout).fuel(Long.MAX_VALUE));
		long start = System.nanoTime();
		SandboxResult result = this.sandbox.code(program).policy(policy).execute();
		assertThat(Duration.ofNanos(System.nanoTime() - start)).isBetween(timeout, timeout.plus(GRACE).plus(NOISE));
		return result;
	}

	// Ends with the thread idle: a test's next run takes the same thread, where another
	// would be started otherwise.
	private SandboxResult run(String program) {
		SandboxResult result = this.sandbox.code(program).policy(policy()).execute();
		this.next.settle();
		return result;
	}

	private static SandboxPolicy policy() {
		return policy((limits) -> limits.fuel(Long.MAX_VALUE));
	}

	private static SandboxPolicy policy(Consumer<SandboxLimits.Builder> limits) {
		return SandboxPolicy.builder("limited")
			.functions("host.*", "gate.*", "inner.*")
			.limits((builder) -> builder.timeout(Duration.ofSeconds(30)).queueTimeout(Duration.ofSeconds(30)))
			.limits(limits)
			.build();
	}

	private static void assertEnded(SandboxResult result, SandboxStatus status, String type, String message) {
		assertThat(result.status()).isEqualTo(status);
		assertThat(result.error()).map(SandboxError::type).contains(type);
		assertThat(result.error()).map(SandboxError::message).contains(message);
	}

	private static void await(CountDownLatch latch) {
		try {
			assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void sleep(Duration duration) {
		try {
			TimeUnit.NANOSECONDS.sleep(duration.toNanos());
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void join(Thread thread) {
		try {
			thread.join();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Holds runs until the test lets them go.
	 */
	@HostModule("gate")
	private final class Gate {

		private final CountDownLatch opened = new CountDownLatch(1);

		private final Semaphore entered = new Semaphore(0);

		void open() {
			this.opened.countDown();
		}

		void awaitEntered() {
			try {
				assertThat(this.entered.tryAcquire(60, TimeUnit.SECONDS)).isTrue();
			}
			catch (InterruptedException ex) {
				throw new IllegalStateException(ex);
			}
		}

		@HostFunction(name = "wait")
		void waitUntilOpened() throws InterruptedException {
			this.entered.release();
			this.opened.await();
		}

		@HostFunction
		void stuck() {
			this.entered.release();
			boolean interrupted = false;
			while (true) {
				try {
					this.opened.await();
					break;
				}
				catch (InterruptedException ex) {
					interrupted = true;
				}
			}
			if (interrupted) {
				Thread.currentThread().interrupt();
			}
		}

		@HostFunction
		void leave(String value) {
			LimitsTests.this.host.residue.set(value);
		}

	}

	/**
	 * Runs programs inside of a run.
	 */
	@HostModule("inner")
	private static final class Inner {

		@HostFunction
		String run(String code) {
			try (SandboxTemplate inner = SandboxTemplate.create()) {
				SandboxResult result = inner.execute(code);
				return result.status() + " " + result.value();
			}
		}

	}

}
