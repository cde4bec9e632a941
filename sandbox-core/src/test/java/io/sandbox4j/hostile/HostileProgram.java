package io.sandbox4j.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import io.sandbox4j.SandboxResult;

/**
 * A program of the folder {@code hostile}. Its first line says how it may end: statuses
 * separated by {@code |}, each with the type of the error if that matters, such as
 * {@code # OK | PYTHON_ERROR RecursionError}. The first is what is expected.
 *
 * @param kind the name of its folder
 * @param name its name
 * @param code the text
 * @param endings how it may end
 */
record HostileProgram(String kind, String name, String code, List<String> endings) {

	private static final Path FOLDER = Path.of("src/test/resources/hostile");

	static List<HostileProgram> all() {
		try (Stream<Path> files = Files.walk(FOLDER)) {
			return files.filter((file) -> file.toString().endsWith(".py")).sorted().map(HostileProgram::read).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static HostileProgram read(Path file) {
		String code;
		try {
			code = Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		String first = code.lines().findFirst().orElse("");
		if (!first.startsWith("# ")) {
			throw new IllegalStateException(file + " does not say in its first line how it ends");
		}
		List<String> endings = Arrays.stream(first.substring(2).split("\\|")).map(String::strip).toList();
		return new HostileProgram(file.getParent().getFileName().toString(),
				file.getFileName().toString().replace(".py", ""), code, endings);
	}

	/**
	 * Return whether the program does not end by itself.
	 * @return whether {@code TIMEOUT} is the first of the endings
	 */
	boolean runsUntilStopped() {
		return this.endings.get(0).equals("TIMEOUT");
	}

	boolean allows(SandboxResult result) {
		String status = result.status().name();
		String full = status + result.error().map((error) -> " " + error.type()).orElse("");
		return this.endings.contains(status) || this.endings.contains(full);
	}

	@Override
	public String toString() {
		return this.kind + "/" + this.name;
	}

}
