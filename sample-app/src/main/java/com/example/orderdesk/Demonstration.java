package com.example.orderdesk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.sandbox4j.SandboxResult;
import io.sandbox4j.SandboxTemplate;
import io.sandbox4j.SandboxUsage;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Runs the programs under {@code programs} when the application has started, and prints
 * what they gave and what they used. The first line of each names its policy.
 */
@Component
@Order(2)
@ConditionalOnBooleanProperty(name = "demo.enabled", matchIfMissing = true)
class Demonstration implements ApplicationRunner {

	private static final Pattern POLICY = Pattern.compile("# policy: (\\S+)");

	private final SandboxTemplate sandbox;

	private final ResourcePatternResolver resources;

	Demonstration(SandboxTemplate sandbox, ResourcePatternResolver resources) {
		this.sandbox = sandbox;
		this.resources = resources;
	}

	@Override
	public void run(ApplicationArguments arguments) throws IOException {
		for (Resource program : this.resources.getResources("classpath:programs/*.py")) {
			run(Objects.requireNonNull(program.getFilename()), program.getContentAsString(StandardCharsets.UTF_8));
		}
	}

	private void run(String name, String program) {
		Matcher policy = POLICY.matcher(program);
		if (!policy.lookingAt()) {
			throw new IllegalStateException("The first line of " + name + " must be '# policy: <name>'");
		}
		SandboxResult result = this.sandbox.code(program)
			.policy(policy.group(1))
			.filename(name)
			.variable("today", LocalDate.of(2025, 12, 31))
			.execute();
		StringBuilder text = new StringBuilder("\n== " + name + " (policy " + result.policy() + ")\n");
		text.append(result.stdout());
		if (result.isOk()) {
			text.append("-> ").append(result.value()).append('\n');
		}
		result.error()
			.ifPresent((error) -> text.append(error.traceback().isEmpty() ? error.summary() : error.traceback()));
		System.out.println(text.append(usage(result)));
	}

	private static String usage(SandboxResult result) {
		SandboxUsage usage = result.usage();
		return String.format(Locale.ROOT, "%n[%s in %d ms: %,d steps, %d KB of memory, %d calls of the shop]",
				result.status(), usage.duration().toMillis(), usage.fuel(), usage.peakMemory() / 1024,
				usage.hostCalls());
	}

}
