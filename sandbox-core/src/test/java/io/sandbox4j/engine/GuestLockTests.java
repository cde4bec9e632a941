package io.sandbox4j.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The guest's binary and its recipe are those that were committed together: neither
 * changes without the other. That the recipe gives these bytes continuous integration
 * finds out, by building it.
 */
class GuestLockTests {

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void binaryAndRecipeAreThoseOfTheLockFile() throws IOException, InterruptedException {
		Path wasm = Path.of("..", "wasm");
		Process process = new ProcessBuilder("bash", "tools/lock.sh").directory(wasm.toFile()).start();
		String now = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(process.waitFor()).isZero();
		assertThat(now).as("run wasm/build.sh, and commit what it writes")
			.isEqualTo(Files.readString(wasm.resolve("micropython.wasm.lock")));
	}

}
