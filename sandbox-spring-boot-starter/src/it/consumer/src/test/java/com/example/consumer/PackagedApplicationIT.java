package com.example.consumer;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Starts the executable jar, in which classes and resources are loaded from jars within it.
 */
class PackagedApplicationIT {

	@Test
	void theJarRunsAndStops() throws Exception {
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar",
				"target/consumer-1.0.0.jar")
			.redirectErrorStream(true)
			.start();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(process.waitFor()).as(output).isZero();
		assertThat(output).contains("Items in stock: 42").doesNotContain("WARN", "ERROR");
	}

}
