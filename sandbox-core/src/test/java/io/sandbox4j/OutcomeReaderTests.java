package io.sandbox4j;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import io.sandbox4j.engine.Outcome;
import io.sandbox4j.host.HostCallHandler;
import io.sandbox4j.host.HostCallListener;
import io.sandbox4j.host.HostFunctionRegistry;
import io.sandbox4j.host.SandboxContext;
import io.sandbox4j.policy.SandboxPolicy;
import io.sandbox4j.value.PythonValues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link OutcomeReader}: what a corrupt guest says of the end of a run is a
 * crash, whatever it is.
 */
class OutcomeReaderTests {

	private final SandboxPolicy policy = SandboxPolicy.of("test");

	private final SandboxRequest request = new SandboxRequest("run", null, this.policy, this.policy.limits(), "1",
			"<program>", List.of(), Map.of(), Map.of(), null, null);

	private final HostFunctionRegistry functions = HostFunctionRegistry.of(List.of());

	private final OutcomeReader reader = new OutcomeReader(this.request,
			new HostCallHandler(this.functions, this.policy, this.policy.limits(),
					() -> new SandboxContext("run", null, "test", Map.of(), Instant.MAX), null, new Silent()),
			this.functions);

	@ParameterizedTest
	@EnumSource
	void everyEndingHasAResultWithoutAnyDescription(Outcome.Ending ending) {
		SandboxResult result = this.reader.read(outcome(ending, null));
		assertThat(result.id()).isEqualTo("run");
		assertThat(this.reader.read(outcome(ending, new byte[0])).status()).isEqualTo(result.status());
	}

	@ParameterizedTest
	@EnumSource
	void anyBytesAreReadAsAResult(Outcome.Ending ending) {
		long seed = System.nanoTime();
		System.out.println("Seed of OutcomeReaderTests: " + seed);
		Random random = new Random(seed);
		Map<String, Object> description = new HashMap<>();
		description.put("type", "ValueError");
		description.put("message", "no \u20ac");
		description.put("traceback", "Traceback");
		description.put("line", 5);
		byte[] sample = PythonValues.encode(description, 10_000);
		for (int i = 0; i < 20_000; i++) {
			byte[] data = (i % 2 == 0) ? sample.clone() : new byte[random.nextInt(50)];
			if (i % 2 == 0) {
				data[random.nextInt(data.length)] = (byte) random.nextInt(256);
			}
			else {
				random.nextBytes(data);
			}
			assertThat(this.reader.read(outcome(ending, data)).status()).isNotNull();
		}
	}

	@Test
	void descriptionsOfOtherFormsAreCrashes() {
		for (Object odd : Arrays.asList(null, 1, "text", List.of(), Map.of(), Map.of("type", 1),
				Map.of("type", "X", "message", 5, "traceback", ""), Map.of("code", "x"), Map.of("code", 1.5))) {
			byte[] data = PythonValues.encode(odd, 1_000);
			assertThat(this.reader.read(outcome(Outcome.Ending.EXCEPTION, data)).status())
				.isEqualTo(SandboxStatus.CRASHED);
			assertThat(this.reader.read(outcome(Outcome.Ending.EXIT, data)).status()).isEqualTo(SandboxStatus.CRASHED);
		}
	}

	@Test
	void linesThatNoProgramHasAreLeftOut() {
		byte[] data = PythonValues.encode(Map.of("type", "X", "message", "", "traceback", "", "line", 1L << 40), 1_000);
		assertThat(this.reader.read(outcome(Outcome.Ending.EXCEPTION, data)).error()).map(SandboxError::line).isEmpty();
	}

	private static Outcome outcome(Outcome.Ending ending, byte[] data) {
		return new Outcome(ending, data, "", "", false, false, Duration.ZERO, Duration.ZERO, 0, 0, 0);
	}

	private static final class Silent implements HostCallListener {

		@Override
		public void finished(String function, Outcome outcome, Duration duration) {
		}

		@Override
		public void denied(String function) {
		}

	}

}
