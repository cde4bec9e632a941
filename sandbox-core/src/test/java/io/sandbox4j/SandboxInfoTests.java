package io.sandbox4j;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link SandboxInfo}.
 */
class SandboxInfoTests {

	@Test
	void digestIsThatOfTheModule() throws IOException, NoSuchAlgorithmException {
		byte[] module = Files.readAllBytes(Path.of("../wasm/micropython.wasm"));
		String digest = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(module));
		assertThat(SandboxInfo.current().imageDigest()).isEqualTo(digest);
	}

}
