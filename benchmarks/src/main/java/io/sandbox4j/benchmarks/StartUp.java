package io.sandbox4j.benchmarks;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Starts a small Boot application again and again, in turn with the starter on its class
 * path and without, and prints the medians of the time from the start of its JVM until it
 * is ready, and of the processor time used until then. A program of its own because JMH
 * does one benchmark after the other, and a machine that is busy for a while would slow
 * only one of the two.
 */
public final class StartUp {

	private static final int STARTS = 15;

	private final List<Duration> times = new ArrayList<>();

	private final List<Duration> processorTimes = new ArrayList<>();

	private final String classPath;

	private final boolean starter;

	private StartUp(Path libraries, boolean starter) {
		this.classPath = classPath(libraries, starter);
		this.starter = starter;
	}

	public static void main(String[] args) throws IOException, InterruptedException {
		int starts = (args.length > 0) ? Integer.parseInt(args[0]) : STARTS;
		Path libraries = Path.of(System.getProperty("java.class.path")).toAbsolutePath().resolveSibling("lib");
		StartUp without = new StartUp(libraries, false);
		StartUp with = new StartUp(libraries, true);
		for (int i = 0; i < starts; i++) {
			without.start();
			with.start();
		}
		System.out.println("Java " + Runtime.version() + ", medians of " + starts + " starts in ms");
		print("without the starter", median(without.times), median(without.processorTimes));
		print("with the starter", median(with.times), median(with.processorTimes));
		print("added", median(with.times) - median(without.times),
				median(with.processorTimes) - median(without.processorTimes));
	}

	private static void print(String what, double time, double processorTime) {
		System.out.printf(Locale.ROOT, "%-20s %7.0f, of processor time %7.0f%n", what, time, processorTime);
	}

	private static double median(List<Duration> times) {
		return times.stream().sorted().toList().get(times.size() / 2).toNanos() / 1e6;
	}

	private void start() throws IOException, InterruptedException {
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		long start = System.nanoTime();
		Process process = new ProcessBuilder(java, "-cp", this.classPath, StartedApplication.class.getName())
			.redirectErrorStream(true)
			.start();
		try (BufferedReader output = new BufferedReader(
				new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
			awaitReady(output);
			this.times.add(Duration.ofNanos(System.nanoTime() - start));
			process.info().totalCpuDuration().ifPresent(this.processorTimes::add);
		}
		finally {
			process.destroyForcibly().waitFor();
		}
	}

	private void awaitReady(BufferedReader output) throws IOException {
		List<String> lines = new ArrayList<>();
		for (String line; (line = output.readLine()) != null;) {
			if (line.equals(StartedApplication.READY + this.starter)) {
				return;
			}
			lines.add(line);
		}
		throw new IllegalStateException("The application did not start:\n" + String.join("\n", lines));
	}

	// The classes rather than their jar, whose manifest would bring all libraries.
	private static String classPath(Path libraries, boolean starter) {
		File[] jars = libraries.toFile().listFiles();
		if (jars == null) {
			throw new IllegalStateException("There is no " + libraries);
		}
		Stream<String> used = Arrays.stream(jars)
			.filter((jar) -> starter || !isOfStarter(jar.getName()))
			.map(File::getPath)
			.sorted();
		return Stream.concat(Stream.of(libraries.resolveSibling("classes").toString()), used)
			.collect(Collectors.joining(File.pathSeparator));
	}

	// What the starter brings; the runtime and wasm jars are Chicory's.
	private static boolean isOfStarter(String name) {
		return Stream.of("sandbox-", "runtime-", "wasm-").anyMatch(name::startsWith);
	}

}
