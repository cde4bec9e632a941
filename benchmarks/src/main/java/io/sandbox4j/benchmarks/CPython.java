package io.sandbox4j.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.ExternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Puts CPython beside each benchmark of {@link Programs}: its median before and after the
 * sandbox's turn, so that a machine that is busy for a while slows both, and the ratio of
 * the medians. It is a profiler for JMH because profilers add results to a benchmark's
 * own. Where there is no CPython it adds nothing.
 */
public final class CPython implements ExternalProfiler {

	private static final String SECONDS = "2";

	private final List<Double> medians = new ArrayList<>();

	@Override
	public Collection<String> addJVMInvokeOptions(BenchmarkParams params) {
		return List.of();
	}

	@Override
	public Collection<String> addJVMOptions(BenchmarkParams params) {
		return List.of();
	}

	@Override
	public void beforeTrial(BenchmarkParams params) {
		this.medians.clear();
		measure(params);
	}

	@Override
	public Collection<? extends Result<?>> afterTrial(BenchmarkResult result, long pid, java.io.File stdOut,
			java.io.File stdErr) {
		measure(result.getParams());
		if (this.medians.isEmpty()) {
			return List.of();
		}
		double cpython = this.medians.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
		double sandbox = result.getPrimaryResult().getStatistics().getPercentile(50);
		return Arrays.asList(new ScalarResult("cpython", cpython, "ms", AggregationPolicy.AVG),
				new ScalarResult("ratio", sandbox / cpython, "times", AggregationPolicy.AVG));
	}

	private void measure(BenchmarkParams params) {
		if (!params.getBenchmark().startsWith(Programs.class.getName() + ".")) {
			return;
		}
		try {
			byte[] harness = Programs.resource("measure.py");
			Process process = new ProcessBuilder("python3", "-c", new String(harness, StandardCharsets.UTF_8), SECONDS)
				.redirectError(ProcessBuilder.Redirect.INHERIT)
				.start();
			process.getOutputStream().write(Programs.program(params.getParam("program")));
			process.getOutputStream().close();
			String median = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			if (process.waitFor() == 0) {
				this.medians.add(Double.valueOf(median.strip()));
			}
		}
		catch (IOException ex) {
			System.out.println("# No CPython: " + ex.getMessage());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public boolean allowPrintOut() {
		return true;
	}

	@Override
	public boolean allowPrintErr() {
		return true;
	}

	@Override
	public String getDescription() {
		return "CPython's time for the same program";
	}

}
