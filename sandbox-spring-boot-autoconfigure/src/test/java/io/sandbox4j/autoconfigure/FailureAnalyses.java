package io.sandbox4j.autoconfigure;

import java.util.Objects;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.ArgumentResolver;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Analyses failures with all analyzers that an application has. Remembers the environment
 * of a context, which one that failed does not show.
 */
final class FailureAnalyses implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private Environment environment;

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		this.environment = context.getEnvironment();
	}

	FailureAnalysis of(AssertableApplicationContext context) {
		Throwable failure = context.getStartupFailure();
		assertThat(failure).isNotNull();
		return SpringFactoriesLoader.forDefaultResourceLocation(FailureAnalyses.class.getClassLoader())
			.load(FailureAnalyzer.class, ArgumentResolver.of(Environment.class, this.environment),
					SpringFactoriesLoader.FailureHandler.handleMessage((message, ex) -> {
						// Some of Boot's own need a bean factory; not these.
					}))
			.stream()
			.map((analyzer) -> analyzer.analyze(failure))
			.filter(Objects::nonNull)
			.findFirst()
			.orElseThrow(() -> new AssertionError("No analysis", failure));
	}

}
