package io.sandbox4j.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import io.sandbox4j.policy.SandboxPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PolicyFileTests {

	@TempDir
	private Path folder;

	@Test
	void readsWhatBootBinds() throws IOException {
		PolicyFile file = read("""
				spring:
				  application: { name: shop }
				sandbox:
				  policies:
				    base:
				      description: Reads orders
				      functions: shop.*, bank.balance
				      time-zones: Europe/*, UTC
				      limits:
				        timeout: 2s
				        memory: 32MB
				        hostCalls: 5
				    Wide:
				      extends: base
				      deterministic: true
				      functions:
				        - shop.orders
				      limits: { timeout: 1m, queue_timeout: 10s }
				      session: { on-failure: close, max-sessions: 3 }
				""");
		assertThat(file.problems()).isEmpty();
		SandboxPolicy base = file.policies().get("base");
		assertThat(base.description()).isEqualTo("Reads orders");
		assertThat(base.limits().hostCalls()).isEqualTo(5);
		assertThat(base.timeZones()).extracting(Object::toString).containsExactly("Europe/*", "UTC");
		SandboxPolicy wide = file.policies().get("Wide");
		assertThat(wide.limits().timeout()).isEqualTo(Duration.ofMinutes(1));
		assertThat(wide.limits().queueTimeout()).isEqualTo(Duration.ofSeconds(10));
		assertThat(wide.limits().memory()).isEqualTo(32L << 20);
		assertThat(wide.isDeterministic()).isTrue();
	}

	@Test
	void collectsAllProblemsWithTheirPlaces() throws IOException {
		PolicyFile file = read("""
				sandbox:
				  policies:
				    a:
				      limits:
				        timeout: 2 parsecs
				        memori: 8MB
				      function: x
				      deterministic: perhaps
				""");
		assertThat(file.problems()).extracting(PolicyProblem::toString)
			.satisfiesExactly((first) -> assertThat(first).contains("policies.yml:5:18: '2 parsecs' is no duration"),
					(second) -> assertThat(second).contains(":6:17: there is no 'memori'; there are timeout, fuel"),
					(third) -> assertThat(third).contains(":7:17: there is no 'function'; there are extends"),
					(fourth) -> assertThat(fourth).contains(":8:22: 'perhaps' must be true or false"));
		assertThat(file.policies()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			'sandbox: {policies: {a: {limits: {memory: 1}}}}' | :1:43: Policy 'a': limit 'memory' must be from
			'sandbox: {policies: {a: {extends: b}}}'          | :1:35: Policy 'a': it extends 'b', which is not defined
			'sandbox: {policies: {a: {time-zones: Mars/*}}}'  | :1:38: Time zone 'Mars/*' is not known
			'sandbox: {policies: {a: [1]}}'                   | :1:25: a policy must be a mapping
			'sandbox: {policies: {a: {limits: 5}}}'           | :1:34: 'limits' must be a mapping
			'sandbox: {policies: {a: {description: [1]}}}'    | :1:39: a single value is expected here
			'sandbox: {policies: {a: {}, a: {}}}'             | :1:29: 'a' is there a second time
			'sandbox: {policies: {a: {limits: {fuel: 1e9}}}}' | :1:41: '1e9' is no whole number
			'sandbox: {policies: {a: {session: {on-busy: x}}}}' | :1:45: 'x' must be one of
			'sandbox: {policies: [1'                          | no YAML: expected ',' or ']'
			'sandbox: {}'                                     | :1:1: there are no policies; they are expected under
			''                                                | there are no policies
			""")
	void saysWhatIsWrongAndWhere(String text, String problem) throws IOException {
		assertThat(read(text).problems()).singleElement()
			.extracting(PolicyProblem::toString)
			.asString()
			.contains(problem);
	}

	@Test
	void saysThatThereIsNoFile() {
		assertThat(PolicyFile.read(this.folder.resolve("none.yml")).problems()).singleElement()
			.extracting(PolicyProblem::toString)
			.asString()
			.endsWith("none.yml: there is no such file");
	}

	private PolicyFile read(String text) throws IOException {
		return PolicyFile.read(Files.writeString(this.folder.resolve("policies.yml"), text));
	}

}
