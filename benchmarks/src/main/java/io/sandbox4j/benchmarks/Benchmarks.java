package io.sandbox4j.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;

import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs benchmarks with JMH, takes JMH's own options, and keeps the results under
 * {@code benchmarks/results}. Programs are measured beside CPython where it is installed.
 */
public final class Benchmarks {

	private Benchmarks() {
	}

	public static void main(String[] args) throws Exception {
		CommandLineOptions options = new CommandLineOptions(args);
		if (options.shouldHelp()) {
			options.showHelp();
			return;
		}
		if (options.shouldList()) {
			new Runner(options).list();
			return;
		}
		Path results = Files.createDirectories(folder().resolve("results"));
		Path file = results.resolve("jdk" + Runtime.version().feature() + ".json");
		new Runner(new OptionsBuilder().parent(options)
			.addProfiler(CPython.class)
			.resultFormat(ResultFormatType.JSON)
			.result(options.getResult().orElse(file.toString()))
			.build()).run();
	}

	// The jar lies in the module's target folder.
	private static Path folder() throws Exception {
		Path jar = Path.of(Benchmarks.class.getProtectionDomain().getCodeSource().getLocation().toURI());
		return jar.resolve("../..").normalize();
	}

}
