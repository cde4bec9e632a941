package io.sandbox4j;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.sandbox4j.engine.Outcome;
import io.sandbox4j.host.HostCallHandler;
import io.sandbox4j.host.HostFunctionDescriptor;
import io.sandbox4j.host.HostFunctionRegistry;
import io.sandbox4j.policy.SandboxLimits;
import io.sandbox4j.policy.SandboxPolicy;
import io.sandbox4j.value.MalformedValueException;
import io.sandbox4j.value.PythonValues;
import io.sandbox4j.value.ValueConversionException;
import org.jspecify.annotations.Nullable;

/**
 * Makes of an engine's outcome the result of a run, in words for the program's author.
 * What the guest says of an exception can be anything, so it is read as such.
 */
final class OutcomeReader {

	private static final int MOST_FUNCTIONS_IN_HINT = 20;

	private static final Pattern OF_MODULE = Pattern.compile("(module '|'module' object )");

	// A decoded value can be many times as large as its bytes, so the limit of bytes
	// alone does not bound it.
	private static final int MEMORY_PER_BYTE = 40;

	private final SandboxRequest request;

	private final HostCallHandler hostCalls;

	private final HostFunctionRegistry functions;

	OutcomeReader(SandboxRequest request, HostCallHandler hostCalls, HostFunctionRegistry functions) {
		this.request = request;
		this.hostCalls = hostCalls;
		this.functions = functions;
	}

	SandboxResult read(Outcome outcome) {
		SandboxResult.Builder result = SandboxResult.builder(this.request)
			.stdout(outcome.stdout(), outcome.stdoutTruncated())
			.stderr(outcome.stderr(), outcome.stderrTruncated())
			.usage(new SandboxUsage(outcome.duration(), outcome.queued(), outcome.fuel(), outcome.peakMemory(),
					outcome.outputBytes(), this.hostCalls.calls()));
		try {
			end(result, outcome);
		}
		catch (MalformedValueException ex) {
			crashed(result);
		}
		return result.build();
	}

	private void end(SandboxResult.Builder result, Outcome outcome) {
		SandboxLimits limits = this.request.limits();
		byte[] data = (outcome.data() != null) ? outcome.data() : new byte[0];
		switch (outcome.ending()) {
			case DONE -> value(result, data);
			case EXCEPTION -> exception(result, data);
			case NOT_REPRESENTABLE -> failed(result, SandboxStatus.PYTHON_ERROR, described(data,
					"End the program with an expression of built-in types, or with None if no value is needed"));
			case EXIT -> exit(result, data);
			case TIMEOUT -> failed(result, SandboxStatus.TIMEOUT, "TimeoutError",
					"the program took longer than the " + text(limits.timeout()) + " it may take");
			case FUEL -> failed(result, SandboxStatus.FUEL, "TimeoutError",
					"the program computed more than the " + limits.fuel() + " steps it may take");
			case MEMORY -> memory(result, data, limits);
			case OUTPUT -> failed(result, SandboxStatus.OUTPUT_LIMIT, "OSError",
					"the program printed more than the " + limits.output() + " bytes it may print");
			case RESULT -> failed(result, SandboxStatus.OUTPUT_LIMIT,
					new SandboxError("ValueError",
							"the value of the last expression takes more than the " + limits.result()
									+ " bytes it may take",
							"", null, "End the program with a smaller value: a part, a count, a summary"));
			case RECURSION ->
				failed(result, SandboxStatus.PYTHON_ERROR, "RecursionError", "calls are nested too deeply");
			case CANCELLED -> failed(result, SandboxStatus.CANCELLED, "KeyboardInterrupt", "the run was cancelled");
			case NO_TURN -> failed(result, SandboxStatus.REJECTED, "TimeoutError",
					"no turn came up within " + text(limits.queueTimeout()) + "; other runs take them all");
			case CLOSED -> failed(result, SandboxStatus.REJECTED, "RuntimeError", "The sandbox is closed");
			case CRASHED -> crashed(result);
		}
	}

	private void value(SandboxResult.Builder result, byte[] data) {
		try {
			long limit = this.request.limits().result();
			result.value(PythonValues.decode(data, Math.max(limit, limit * MEMORY_PER_BYTE)));
		}
		catch (ValueConversionException ex) {
			failed(result, SandboxStatus.PYTHON_ERROR, "ValueError",
					"the value of the last expression " + ex.getMessage());
		}
		catch (MalformedValueException ex) {
			// a subclass can lie: two equal keys, a date whose text is none
			failed(result, SandboxStatus.PYTHON_ERROR, "ValueError",
					"the value of the last expression cannot be handed over: it is not what its type says");
		}
	}

	private void exception(SandboxResult.Builder result, byte[] data) {
		SandboxError error = described(data, null);
		boolean denied = this.hostCalls.denials() > 0 && error.type().equals("PermissionError");
		failed(result, denied ? SandboxStatus.DENIED : SandboxStatus.PYTHON_ERROR,
				new SandboxError(error.type(), error.message(), error.traceback(), error.line(), hint(error, denied)));
	}

	private @Nullable String hint(SandboxError error, boolean denied) {
		return switch (error.type()) {
			case "PermissionError" -> denied ? granted() : null;
			case "ModuleNotFoundError", "ImportError" -> modules();
			// A function of a module that is not granted is not in it.
			case "AttributeError" -> OF_MODULE.matcher(error.message()).lookingAt() ? granted() : null;
			case "EOFError" -> this.request.input().isPresent() ? null : "Pass data to the program as variables";
			default -> null;
		};
	}

	private String granted() {
		SandboxPolicy policy = this.request.policy();
		List<String> names = this.functions.granted(policy)
			.stream()
			.map(HostFunctionDescriptor::qualifiedName)
			.toList();
		if (names.isEmpty()) {
			return "Policy '" + policy.name() + "' grants no functions";
		}
		return "Policy '" + policy.name() + "' grants " + limits()
				+ names.stream().limit(MOST_FUNCTIONS_IN_HINT).collect(Collectors.joining(", "))
				+ ((names.size() > MOST_FUNCTIONS_IN_HINT) ? ", ..." : "");
	}

	private String limits() {
		return "up to " + this.request.limits().hostCalls() + " calls of ";
	}

	private @Nullable String modules() {
		TreeSet<String> modules = new TreeSet<>();
		for (HostFunctionDescriptor function : this.functions.granted(this.request.policy())) {
			int dot = function.qualifiedName().indexOf('.');
			if (dot > 0) {
				modules.add(function.qualifiedName().substring(0, dot));
			}
		}
		return modules.isEmpty() ? null : "Besides Python's own, policy '" + this.request.policy().name()
				+ "' has the modules " + String.join(", ", modules);
	}

	private void exit(SandboxResult.Builder result, byte[] data) {
		if (decodedMap(data).get("code") instanceof Long code) {
			if (code != 0) {
				failed(result, SandboxStatus.PYTHON_ERROR, "SystemExit", code.toString());
			}
			return;
		}
		crashed(result);
	}

	private void memory(SandboxResult.Builder result, byte[] data, SandboxLimits limits) {
		String message = "the program needed more than the " + limits.memory() + " bytes of memory it may have";
		if (data.length == 0) {
			failed(result, SandboxStatus.MEMORY, "MemoryError", message);
			return;
		}
		SandboxError error = described(data, null);
		failed(result, SandboxStatus.MEMORY,
				new SandboxError(error.type(), message, error.traceback(), error.line(), null));
	}

	private static void crashed(SandboxResult.Builder result) {
		failed(result, SandboxStatus.CRASHED, "SystemError",
				"the interpreter failed; the program may have corrupted its memory");
	}

	private static void failed(SandboxResult.Builder result, SandboxStatus status, String type, String message) {
		failed(result, status, SandboxError.of(type, message));
	}

	private static void failed(SandboxResult.Builder result, SandboxStatus status, SandboxError error) {
		result.status(status).error(error);
	}

	private static SandboxError described(byte[] data, @Nullable String hint) {
		Map<?, ?> description = decodedMap(data);
		if (description.get("type") instanceof String type && description.get("message") instanceof String message
				&& description.get("traceback") instanceof String traceback) {
			Integer line = (description.get("line") instanceof Long number && number == number.intValue())
					? number.intValue() : null;
			return new SandboxError(type, message, traceback, line, hint);
		}
		throw new MalformedValueException("The guest described an exception in a form that does not exist");
	}

	private static Map<?, ?> decodedMap(byte[] data) {
		try {
			if (PythonValues.decode(data) instanceof Map<?, ?> map) {
				return map;
			}
		}
		catch (ValueConversionException ex) {
			throw new MalformedValueException("The guest described the end of a run by a value that Java has not");
		}
		throw new MalformedValueException("The guest described the end of a run in a form that does not exist");
	}

	private static String text(Duration duration) {
		long millis = duration.toMillis();
		return (millis % 1000 == 0) ? millis / 1000 + " s" : millis + " ms";
	}

}
