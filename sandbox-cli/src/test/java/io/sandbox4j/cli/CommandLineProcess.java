package io.sandbox4j.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The packaged jar as a process.
 */
final class CommandLineProcess {

	static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

	static final Path JAR = Path.of(System.getProperty("sandbox.jar", "target/sandbox-cli.jar"));

	private CommandLineProcess() {
	}

	private static List<String> command(String... arguments) {
		List<String> command = new ArrayList<>(List.of(JAVA.toString(), "-jar", JAR.toAbsolutePath().toString()));
		command.addAll(List.of(arguments));
		return command;
	}

	static Process start(Path folder, String... arguments) {
		try {
			return new ProcessBuilder(command(arguments)).directory(folder.toFile()).start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static Ended run(Path folder, String input, String... arguments) throws Exception {
		Path out = Files.createTempFile(folder, "stdout", "");
		Path err = Files.createTempFile(folder, "stderr", "");
		Process process = new ProcessBuilder(command(arguments)).directory(folder.toFile())
			.redirectOutput(out.toFile())
			.redirectError(err.toFile())
			.start();
		process.getOutputStream().write(input.getBytes(StandardCharsets.UTF_8));
		process.getOutputStream().close();
		assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
		return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
	}

	/**
	 * What a process left.
	 *
	 * @param status its exit status
	 * @param out its standard output
	 * @param err its standard error
	 */
	record Ended(int status, String out, String err) {

	}

}
