package io.sandbox4j;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.sandbox4j.policy.SandboxPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

/**
 * Tests for {@link DefaultCodeSpec}.
 */
class DefaultCodeSpecTests {

	private final SandboxPolicy analysis = SandboxPolicy.builder("analysis")
		.limits((limits) -> limits.timeout(Duration.ofSeconds(2)).fuel(1000))
		.build();

	private final FakeRuntime runtime = FakeRuntime.echo();

	private final SandboxTemplate sandbox = SandboxTemplate.builder()
		.policies(this.analysis)
		.runtime(this.runtime)
		.build();

	@Test
	void asksForTheDefaultPolicyUnlessTold() {
		this.sandbox.execute("1 + 1");
		SandboxRequest request = this.runtime.requests.get("1 + 1");
		assertThat(request.policy()).isSameAs(this.sandbox.defaultPolicy());
		assertThat(request.limits()).isEqualTo(request.policy().limits());
		assertThat(request.filename()).isEqualTo("<program>");
		assertThat(request.arguments()).isEmpty();
		assertThat(request.variables()).isEmpty();
		assertThat(request.attributes()).isEmpty();
		assertThat(request.input()).isEmpty();
		assertThat(request.output()).isEmpty();
		assertThat(request.session()).isEmpty();
	}

	@Test
	void passesOnAllThatItWasTold() {
		SandboxOutput output = (stream, text) -> {
		};
		SandboxResult result = code().policy("analysis")
			.variable("orders", List.of(1))
			.variable("nothing", null)
			.attribute("user", "u1")
			.filename("report.py")
			.arguments(List.of("-v"))
			.input(new StringBuilder("yes\n"))
			.timeout(Duration.ofSeconds(1))
			.fuel(10)
			.output(output)
			.execute();
		SandboxRequest request = this.runtime.requests.get("x");
		assertThat(request.id()).isEqualTo(result.id());
		assertThat(request.policy()).isSameAs(this.analysis);
		assertThat(request.variables()).containsExactly(entry("orders", List.of(1)), entry("nothing", null));
		assertThat(request.attributes()).containsExactly(entry("user", "u1"));
		assertThat(request.filename()).isEqualTo("report.py");
		assertThat(request.arguments()).containsExactly("-v");
		assertThat(request.input().orElseThrow()).containsExactly("yes");
		assertThat(request.limits())
			.isEqualTo(this.analysis.limits().toBuilder().timeout(Duration.ofSeconds(1)).fuel(10).build());
		assertThat(request.output()).contains(output);
	}

	@Test
	void takesAPolicyThatTheTemplateDoesNotKnow() {
		SandboxPolicy other = SandboxPolicy.of("other");
		assertThat(code().policy(other).execute().policy()).isEqualTo("other");
	}

	@Test
	void runsHaveDifferentIds() {
		SandboxOperations.CodeSpec code = code();
		assertThat(code.execute().id()).isNotEqualTo(code.execute().id());
	}

	@Test
	void laterChangesDoNotReachARequest() {
		List<String> arguments = new ArrayList<>(List.of("a"));
		Map<String, Object> variables = new HashMap<>(Map.of("x", 1));
		SandboxOperations.CodeSpec code = code().arguments(arguments).variables(variables);
		code.execute();
		SandboxRequest request = this.runtime.requests.get("x");
		arguments.add("b");
		code.variable("y", 2).attribute("user", "u1");
		assertThat(request.arguments()).containsExactly("a");
		assertThat(request.variables()).containsOnlyKeys("x");
		assertThat(request.attributes()).isEmpty();
	}

	@Test
	void namesThePoliciesThereAre() {
		assertThatIllegalArgumentException().isThrownBy(() -> code().policy("analisys"))
			.withMessage("There is no policy 'analisys'; there are [analysis, default]");
	}

	@ParameterizedTest
	@ValueSource(strings = { "class", "a-b", "", "1" })
	void refusesNamesThatAreNotPython(String name) {
		assertThatIllegalArgumentException().isThrownBy(() -> code().variable(name, 1))
			.withMessageStartingWith("Variable '" + name + "' is");
	}

	@Test
	void refusesToLoosenTheTimeout() {
		SandboxOperations.CodeSpec code = code().policy("analysis").timeout(Duration.ofSeconds(3));
		assertThatIllegalArgumentException().isThrownBy(code::execute)
			.withMessage("A run may only tighten its policy: timeout PT3S is more than the PT2S of policy 'analysis'");
	}

	@Test
	void refusesToLoosenTheFuel() {
		SandboxOperations.CodeSpec code = code().policy("analysis").fuel(1001);
		assertThatIllegalArgumentException().isThrownBy(code::start)
			.withMessage("A run may only tighten its policy: fuel 1001 is more than the 1000 of policy 'analysis'");
	}

	@Test
	void refusesLimitsThatAreNotPositive() {
		assertThatIllegalArgumentException().isThrownBy(() -> code().timeout(Duration.ZERO))
			.withMessage("The timeout must be positive, not PT0S");
		assertThatIllegalArgumentException().isThrownBy(() -> code().fuel(0))
			.withMessage("The fuel must be positive, not 0");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "a\nb", "a\u0000" })
	void refusesFilenamesThatWouldSpoilATraceback(String name) {
		assertThatIllegalArgumentException().isThrownBy(() -> code().filename(name))
			.withMessageStartingWith("The filename must have 1 to 255 characters");
	}

	private SandboxOperations.CodeSpec code() {
		return this.sandbox.code("x");
	}

}
