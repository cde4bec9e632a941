package io.sandbox4j.engine;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;

import io.sandbox4j.engine.Outcome.Ending;
import io.sandbox4j.policy.SandboxLimits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EngineTests {

	private final Engine engine = new Engine(2);

	private SandboxLimits limits = SandboxLimits.defaults();

	private HostCalls hostCalls = (request) -> new byte[] { (byte) 0x82, 0, (byte) 0xf6 };

	@AfterEach
	void closeEngine() {
		this.engine.close();
	}

	@Test
	void aProgramHasTheValueOfItsLastExpression() {
		Outcome outcome = run("x = 40\nx + 2");
		assertThat(outcome.ending()).isEqualTo(Ending.DONE);
		assertThat(outcome.data()).containsExactly(0x18, 42);
	}

	@Test
	void standardOutputAndStandardErrorAreApart() {
		Outcome outcome = run("import sys\nprint('out', 'ü')\nprint('err', file=sys.stderr)");
		assertThat(outcome.stdout()).isEqualTo("out ü\n");
		assertThat(outcome.stderr()).isEqualTo("err\n");
	}

	@Test
	void anEndlessLoopEndsAtItsDeadline() {
		this.limits = this.limits.toBuilder().timeout(Duration.ofMillis(200)).fuel(Long.MAX_VALUE).build();
		Outcome outcome = run("while True:\n    try:\n        while True: pass\n    except BaseException: pass");
		assertThat(outcome.ending()).isEqualTo(Ending.TIMEOUT);
		assertNextRunIsClean();
	}

	@Test
	void anEndlessLoopEndsWhenItsFuelIsUsedUp() {
		this.limits = this.limits.toBuilder().fuel(1_000_000).build();
		Outcome outcome = run("while True: pass");
		assertThat(outcome.ending()).isEqualTo(Ending.FUEL);
		assertThat(outcome.fuel()).isEqualTo(1_000_000);
		assertNextRunIsClean();
	}

	@Test
	void namesOfCharactersAreForNoneToAnswerButTheEngine() {
		this.hostCalls = (request) -> {
			throw new IllegalStateException("asked for " + request.length + " bytes");
		};
		Outcome outcome = run(
				"import unicodedata\nord('\\N{SNOWMAN}') - ord(unicodedata.lookup(unicodedata.name('A')))");
		assertThat(outcome.ending()).isEqualTo(Ending.DONE);
		assertThat(outcome.data()).containsExactly(0x19, 0x25, 0xC2);
	}

	@Test
	void aNameOfAnyLengthIsLookedUp() {
		assertThat(
				run("try:\n    eval('\"\\\\N{' + 'A' * 100_000 + '}\"')\nexcept SyntaxError: print('none')").stdout())
			.isEqualTo("none\n");
	}

	@Test
	void theSameProgramUsesTheSameFuel() {
		String program = "d = {}\nfor i in range(1000): d[str(i)] = i\nsorted(d)";
		assertThat(run(program).fuel()).isEqualTo(run(program).fuel()).isPositive();
	}

	@Test
	void aListThatGrowsForEverEndsWithoutMemory() {
		this.limits = this.limits.toBuilder().memory(4 * 1024 * 1024).build();
		Outcome outcome = run("l = []\nwhile True: l.append([0] * 1000)");
		assertThat(outcome.ending()).isEqualTo(Ending.MEMORY);
		assertThat(outcome.peakMemory()).isLessThanOrEqualTo(4 * 1024 * 1024);
		assertNextRunIsClean();
	}

	@Test
	void aSleepEndsAtTheDeadline() {
		this.limits = this.limits.toBuilder().timeout(Duration.ofMillis(100)).build();
		Outcome outcome = run("import _time\n_time.sleep_ns(10**12)");
		assertThat(outcome.ending()).isEqualTo(Ending.TIMEOUT);
		assertNextRunIsClean();
	}

	@Test
	void oneProgramSeesNothingOfTheLast() {
		run("secret = 1\nimport sys\nsys.modules['x'] = 1");
		assertThat(new String(run("secret").data(), StandardCharsets.UTF_8)).contains("NameError");
	}

	@Test
	void recursionEndsAsAnException() {
		assertThat(run("def f(): f()\nf()").ending()).isEqualTo(Ending.EXCEPTION);
	}

	private void assertNextRunIsClean() {
		this.limits = SandboxLimits.defaults();
		assertThat(run("1").ending()).isEqualTo(Ending.DONE);
	}

	private Outcome run(String source) {
		return this.engine.submit(new Program("test", "test", this.limits, null, null, null,
				source.getBytes(StandardCharsets.UTF_8), null, Set.of(), false, this.hostCalls, null), () -> {
				})
			.outcome()
			.join();
	}

}
