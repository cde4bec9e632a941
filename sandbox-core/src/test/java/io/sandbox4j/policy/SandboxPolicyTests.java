package io.sandbox4j.policy;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Tests for {@link SandboxPolicy} and {@link SandboxLimits}.
 */
class SandboxPolicyTests {

	@Test
	void grantsNothingUnlessTold() {
		SandboxPolicy policy = SandboxPolicy.of("analysis");
		assertThat(policy.functions()).isEmpty();
		assertThat(policy.timeZones()).isEmpty();
		assertThat(policy.grants("shop.orders")).isFalse();
		assertThat(policy.isDeterministic()).isFalse();
		assertThat(policy.description()).isEmpty();
		assertThat(policy.limits()).isEqualTo(SandboxLimits.defaults());
	}

	@Test
	void limitsEverythingByDefault() {
		SandboxLimits limits = SandboxLimits.defaults();
		assertThat(limits.timeout()).isEqualTo(Duration.ofSeconds(5));
		assertThat(limits.fuel()).isEqualTo(1_000_000_000);
		assertThat(limits.memory()).isEqualTo(64 << 20);
		assertThat(limits.output()).isEqualTo(64 << 10);
		assertThat(limits.result()).isEqualTo(1 << 20);
		assertThat(limits.input()).isEqualTo(16 << 20);
		assertThat(limits.hostCalls()).isEqualTo(1000);
		assertThat(limits.concurrentRuns()).isEqualTo(Runtime.getRuntime().availableProcessors());
		assertThat(limits.queueTimeout()).isEqualTo(Duration.ofSeconds(5));
	}

	@Test
	void grantsWhatAnyPatternCovers() {
		SandboxPolicy policy = SandboxPolicy.builder("analysis").functions("shop.*", "sql.query").build();
		assertThat(policy.grants("shop.orders")).isTrue();
		assertThat(policy.grants("sql.query")).isTrue();
		assertThat(policy.grants("sql.update")).isFalse();
	}

	@Test
	void keepsEachPatternOnce() {
		SandboxPolicy policy = SandboxPolicy.builder("analysis").functions("b", "a").functions("b").build();
		assertThat(policy.functions()).extracting(Object::toString).containsExactly("b", "a");
	}

	@Test
	void changesOnlyTheLimitsThatAreMentioned() {
		SandboxPolicy policy = SandboxPolicy.builder("analysis")
			.limits((limits) -> limits.fuel(7))
			.limits((limits) -> limits.hostCalls(3))
			.build();
		assertThat(policy.limits()).isEqualTo(SandboxLimits.builder().fuel(7).hostCalls(3).build());
	}

	@Test
	void startsABuilderFromItself() {
		SandboxPolicy policy = SandboxPolicy.builder("analysis")
			.description("Reads orders")
			.limits((limits) -> limits.fuel(7))
			.functions("shop.*")
			.deterministic(true)
			.build();
		assertThat(policy.toBuilder().build()).isEqualTo(policy).hasSameHashCodeAs(policy);
		SandboxPolicy wider = policy.toBuilder("wider").functions("sql.query").build();
		assertThat(wider.name()).isEqualTo("wider");
		assertThat(wider.grants("shop.orders")).isTrue();
		assertThat(policy.grants("sql.query")).isFalse();
	}

	@Test
	void isNotChangedByItsBuilderAfterwards() {
		SandboxPolicy.Builder builder = SandboxPolicy.builder("analysis");
		SandboxPolicy policy = builder.build();
		builder.functions("shop.*").limits((limits) -> limits.fuel(1));
		assertThat(policy).isEqualTo(SandboxPolicy.of("analysis"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "-a", "a b", "a/b", "ä",
			"x234567890123456789012345678901234567890123456789012345678901234x" })
	void refusesOtherNames(String name) {
		assertThatExceptionOfType(InvalidPolicyException.class).isThrownBy(() -> SandboxPolicy.of(name))
			.withMessageContaining("the name must have 1 to 64")
			.satisfies((ex) -> assertThat(ex.getProperty()).isEqualTo("name"))
			.satisfies((ex) -> assertThat(ex.getPolicy()).isEqualTo(name));
	}

	@Test
	void namesThePatternThatIsNotValid() {
		assertThatExceptionOfType(InvalidPolicyException.class)
			.isThrownBy(() -> SandboxPolicy.builder("analysis").functions("shop.**").build())
			.withMessageStartingWith("Policy 'analysis': Function pattern 'shop.**' is not valid")
			.satisfies((ex) -> assertThat(ex.getProperty()).isEqualTo("functions"));
	}

	@ParameterizedTest
	@MethodSource("limitsOutOfRange")
	void namesTheLimitThatIsOutOfRange(String property, Consumer<SandboxLimits.Builder> limits, String problem) {
		assertThatExceptionOfType(InvalidPolicyException.class)
			.isThrownBy(() -> SandboxPolicy.builder("analysis").limits(limits).build())
			.withMessage("Policy 'analysis': limit '" + property + "' must be from " + problem)
			.satisfies((ex) -> assertThat(ex.getProperty()).isEqualTo("limits." + property));
	}

	static Stream<Arguments> limitsOutOfRange() {
		return Stream.of(limit("timeout", (limits) -> limits.timeout(Duration.ZERO), "PT0.001S to PT8760H, not PT0S"),
				limit("timeout", (limits) -> limits.timeout(Duration.ofDays(366)), "PT0.001S to PT8760H, not PT8784H"),
				limit("fuel", (limits) -> limits.fuel(0), "1 to 9223372036854775807 steps, not 0"),
				limit("memory", (limits) -> limits.memory(1000), "1048576 to 2147418112 bytes, not 1000"),
				limit("memory", (limits) -> limits.memory(1L << 31), "1048576 to 2147418112 bytes, not 2147483648"),
				limit("output", (limits) -> limits.output(-1), "0 to 1073741824 bytes, not -1"),
				limit("result", (limits) -> limits.result(0), "1 to 1073741824 bytes, not 0"),
				limit("input", (limits) -> limits.input(0), "1 to 1073741824 bytes, not 0"),
				limit("host-calls", (limits) -> limits.hostCalls(-1), "0 to 2147483647 calls, not -1"),
				limit("concurrent-runs", (limits) -> limits.concurrentRuns(0), "1 to 10000 runs, not 0"),
				limit("queue-timeout", (limits) -> limits.queueTimeout(Duration.ofMillis(-1)),
						"PT0S to PT8760H, not PT-0.001S"));
	}

	private static Arguments limit(String property, Consumer<SandboxLimits.Builder> limits, String problem) {
		return arguments(property, limits, problem);
	}

	@Test
	void limitsOfNoPolicyAreCheckedToo() {
		assertThatIllegalArgumentException().isThrownBy(() -> SandboxLimits.builder().fuel(0).build())
			.withMessageStartingWith("limit 'fuel' must be from 1");
	}

}
