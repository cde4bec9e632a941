package io.sandbox4j.autoconfigure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link SandboxProperties}.
 */
class SandboxPropertiesTests {

	private final FailureAnalyses analyses = new FailureAnalyses();

	private final ApplicationContextRunner contextRunner = new ApplicationContextRunner()
		.withConfiguration(
				AutoConfigurations.of(SandboxAutoConfiguration.class, SandboxSessionStoreAutoConfiguration.class))
		.withInitializer(this.analyses)
		.withPropertyValues("sandbox.warm-up.enabled=false");

	@Test
	void everyPropertyHasADescription() throws IOException {
		assertThat(metadata()).isNotEmpty()
			.allSatisfy((name, property) -> assertThat(property.get("description")).as(name)
				.asString()
				.hasSizeGreaterThan(10)
				.endsWith("."));
	}

	@Test
	void everyPropertyWithAnInitialValueSaysSo() throws IOException {
		assertThat(metadata()).hasEntrySatisfying("sandbox.default-policy",
				(property) -> assertThat(property).containsEntry("defaultValue", "default"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					sandbox.recent-runs | -1 | from 0 to 10000
					sandbox.concurrent-runs | 0 | from 1 to 1000
					sandbox.concurrent-runs | 1001 | from 1 to 1000
					sandbox.warm-up.timeout | 0s | The time must be positive
					sandbox.shutdown.timeout | -1s | The time must be positive
					sandbox.health.timeout | 0s | The time must be positive
					sandbox.health.time-to-live | 0s | The time must be positive
					sandbox.sessions.max-sessions | -1 | must be 0 or more
					sandbox.sessions.max-resident | 0 | must be 1 or more
					sandbox.sessions.rest-after | 0s | The time must be positive
					sandbox.sessions.in-memory.max-size | -1B | must not be negative
					sandbox.sessions.hazelcast.map-name | '' | must have a name
					sandbox.policies.analysis.session.fuel | 0 | limit 'fuel' must be from
					sandbox.policies.analysis.session.idle-timeout | 0s | limit 'idle-timeout' must be from
					sandbox.policies.analysis.session.max-age | 0s | limit 'max-age' must be from
					sandbox.policies.analysis.session.max-sessions | -1 | limit 'max-sessions' must be from
					sandbox.default-policy | other | There is no policy 'other'
					sandbox.policies.analysis.extends | other | it extends 'other', which is not defined
					sandbox.policies.analysis.extends | analysis | it extends itself
					sandbox.policies.analysis.functions[0] | * | would grant everything
					sandbox.policies.analysis.functions[0] | a.b.c | use 'module.function', 'module.*' or 'function'
					sandbox.policies.analysis.time-zones[0] | Europe/Berlim | Time zone 'Europe/Berlim' is not known
					sandbox.policies.analysis.time-zones[0] | Europe* | use a name as 'Europe/Berlin', an area as 'Europe/*', or '*'
					sandbox.policies.analysis.limits.timeout | 0s | limit 'timeout' must be from
					sandbox.policies.analysis.limits.fuel | 0 | limit 'fuel' must be from
					sandbox.policies.analysis.limits.memory | 1KB | limit 'memory' must be from
					sandbox.policies.analysis.limits.output | 2GB | limit 'output' must be from
					sandbox.policies.analysis.limits.result | 0B | limit 'result' must be from
					sandbox.policies.analysis.limits.input | 0B | limit 'input' must be from
					sandbox.policies.analysis.limits.host-calls | -1 | limit 'host-calls' must be from
					sandbox.policies.analysis.limits.concurrent-runs | 0 | limit 'concurrent-runs' must be from
					sandbox.policies.analysis.limits.queue-timeout | -1s | limit 'queue-timeout' must be from
					sandbox.policies.analysis.limits.queue-timeout | soon | is not a valid duration
					""")
	void mistakeStopsTheStartAndItsKeyIsNamed(String property, String value, String reason) {
		this.contextRunner.withPropertyValues(property + "=" + value).run((context) -> {
			FailureAnalysis analysis = this.analyses.of(context);
			assertThat(analysis.getDescription()).contains("Property: " + property.replace("[0]", ""), reason);
		});
	}

	@Test
	void cycleOfPoliciesIsNamed() {
		this.contextRunner.withPropertyValues("sandbox.policies.a.extends=b", "sandbox.policies.b.extends=a")
			.run((context) -> assertThat(this.analyses.of(context).getDescription()).contains("a -> b -> a"));
	}

	private static Map<String, Map<String, Object>> metadata() throws IOException {
		Path own = Path.of("target/classes/META-INF/spring-configuration-metadata.json");
		List<Map<String, Object>> properties = JsonPath.read(Files.readString(own), "$.properties");
		return properties.stream().collect(Collectors.toMap((property) -> (String) property.get("name"), (it) -> it));
	}

}
