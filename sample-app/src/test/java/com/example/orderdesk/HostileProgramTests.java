package com.example.orderdesk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;

import io.sandbox4j.SandboxResult;
import io.sandbox4j.SandboxTemplate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that programs in the folder {@code hostile} end in time, as their first line
 * says, and leave the application as it was.
 */
@SpringBootTest(webEnvironment = WebEnvironment.NONE,
		properties = { "demo.enabled=false", "order-desk.orders=2000", "order-desk.customers=100",
				"sandbox.policies.analysis.limits.timeout=3s", "sandbox.policies.analysis.limits.memory=8MB",
				"spring.datasource.url=jdbc:h2:mem:hostile" })
class HostileProgramTests {

	@Autowired
	private SandboxTemplate sandbox;

	@ParameterizedTest
	@MethodSource("programs")
	void theProgramEndsAsItShouldAndTheNextOneIsFine(String name, String program) {
		String expected = program.lines().findFirst().orElseThrow().substring("# status: ".length());
		SandboxResult result = this.sandbox.code(program).policy("analysis").execute();
		assertThat(expected.split(" or ")).contains(result.status().name());
		assertThat(result.usage().duration()).isLessThan(Duration.ofMillis(3200));
		assertThat(result.stdout() + result.stderr() + result.error().map(Object::toString).orElse(""))
			.doesNotContain("com.example", "io.sandbox4j", "java.", "select ");
		SandboxResult next = this.sandbox
			.code("import shop\n[leftover for leftover in dir() if leftover == 'mine'], " + "len(shop.orders(limit=3))")
			.policy("analysis")
			.execute();
		assertThat(next.value()).hasToString("[[], 3]");
	}

	static Stream<Object[]> programs() throws IOException {
		Resource[] resources = new PathMatchingResourcePatternResolver().getResources("classpath:hostile/*.py");
		return Arrays.stream(resources)
			.sorted(Comparator.comparing((resource) -> Objects.requireNonNull(resource.getFilename())))
			.map((resource) -> new Object[] { resource.getFilename(), text(resource) });
	}

	private static String text(Resource resource) {
		try {
			return resource.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
