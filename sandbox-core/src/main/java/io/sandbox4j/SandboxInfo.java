package io.sandbox4j;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Which interpreter runs the programs.
 *
 * @param runtime the interpreter and what executes it
 * @param runtimeVersion the version of the interpreter
 * @param language the language of the programs
 * @param languageVersion the version of the language that the interpreter follows
 * @param imageDigest the SHA-256 of the interpreter's WebAssembly module, in hexadecimal
 */
public record SandboxInfo(String runtime, String runtimeVersion, String language, String languageVersion,
		String imageDigest) {

	/**
	 * What the guest's build writes beside the module: a word and a digest in each line.
	 */
	private static final String LOCK = "/META-INF/sandbox/micropython.wasm.lock";

	private static final String BINARY = "binary ";

	/**
	 * Return the interpreter of this version of the sandbox.
	 * @return the information
	 */
	public static SandboxInfo current() {
		return new SandboxInfo("MicroPython on WebAssembly", "1.25.0", "Python", "3.11", digest());
	}

	private static String digest() {
		try (InputStream lock = SandboxInfo.class.getResourceAsStream(LOCK)) {
			if (lock == null) {
				throw new IllegalStateException("The resource " + LOCK + " is missing; the jar is not complete");
			}
			return new String(lock.readAllBytes(), UTF_8).lines()
				.filter((line) -> line.startsWith(BINARY))
				.map((line) -> line.substring(BINARY.length()).strip())
				.findFirst()
				.orElseThrow(() -> new IllegalStateException("The resource " + LOCK + " has no digest"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
