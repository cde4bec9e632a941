package io.sandbox4j.host;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import io.sandbox4j.host.HostCallListener.Outcome;
import io.sandbox4j.policy.SandboxLimits;
import io.sandbox4j.policy.SandboxPolicy;
import io.sandbox4j.value.MalformedValueException;
import io.sandbox4j.value.PythonValues;
import io.sandbox4j.value.ValueConversionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers the host calls of one run. Requests come from a guest that may be hostile:
 * whatever they say, the answer is one the guest can read, and it tells nothing of the
 * host.
 * <p>
 * Requests are {@code [0, function, [arguments], {keywords}]} for a call of a function
 * and {@code [1]} for a line of input; answers are {@code [0, value]} or
 * {@code [1, type, message]}.
 * <p>
 * For the thread of the run only, but for {@link #calls()} and {@link #denials()}.
 */
public final class HostCallHandler {

	private static final Logger logger = LoggerFactory.getLogger(HostCallHandler.class);

	private static final SecureRandom RANDOM = new SecureRandom();

	private static final long CALL = 0;

	private static final long INPUT = 1;

	/**
	 * The most characters of a message that an application may send.
	 */
	private static final int LONGEST_MESSAGE = 10_000;

	private static final int LARGEST_FAILURE = 100_000;

	private final HostFunctionRegistry registry;

	private final SandboxPolicy policy;

	private final SandboxLimits limits;

	private final Supplier<SandboxContext> context;

	private final @Nullable Iterator<String> input;

	private final HostCallListener listener;

	private @Nullable SandboxContext current;

	private final AtomicInteger calls = new AtomicInteger();

	private final AtomicInteger denials = new AtomicInteger();

	/**
	 * Create a handler.
	 * @param registry all functions
	 * @param policy says which of them may be called
	 * @param limits the limits of the run. An answer may take as many bytes as input, and
	 * arguments as much of the host's memory as the guest may have
	 * @param context what functions are told of the run; asked at the first call
	 * @param input the lines that {@code input()} reads, without their ends, or
	 * {@code null} if there is no input
	 * @param listener is told of the calls
	 */
	public HostCallHandler(HostFunctionRegistry registry, SandboxPolicy policy, SandboxLimits limits,
			Supplier<SandboxContext> context, @Nullable Iterator<String> input, HostCallListener listener) {
		this.registry = registry;
		this.policy = policy;
		this.limits = limits;
		this.context = context;
		this.input = input;
		this.listener = listener;
	}

	/**
	 * Answer a request.
	 * @param request the bytes of the request, which can be anything
	 * @return the bytes of the answer
	 * @throws MalformedValueException if no sound guest would send the request
	 */
	public byte[] call(byte[] request) {
		long start = System.nanoTime();
		Object decoded;
		try {
			decoded = PythonValues.decode(request, this.limits.memory());
		}
		catch (ValueConversionException ex) {
			// there is a value in it that only Java does not have
			return failure("ValueError", "an argument " + ex.getMessage());
		}
		catch (MalformedValueException ex) {
			// a subclass can lie: two equal keys, a date whose text is none
			return failure("ValueError", "an argument cannot be handed over: it is not what its type says");
		}
		if (decoded instanceof List<?> parts && !parts.isEmpty() && parts.get(0) instanceof Long operation) {
			if (operation == INPUT && parts.size() == 1) {
				return line();
			}
			if (operation == CALL && parts.size() == 4 && parts.get(1) instanceof String function
					&& parts.get(2) instanceof List<?> arguments && parts.get(3) instanceof Map<?, ?> keywords) {
				return call(function, arguments, keywords, start);
			}
		}
		throw new MalformedValueException("The guest sent a request that is none");
	}

	private byte[] line() {
		if (this.input == null) {
			return failure("EOFError", "there is no input for input() to read; pass data as variables instead");
		}
		if (!this.input.hasNext()) {
			return failure("EOFError", "EOF when reading a line");
		}
		try {
			return PythonValues.encodeAnswer(this.input.next(), this.limits.input());
		}
		catch (ValueConversionException ex) {
			return failure("ValueError", "the line of input is too large or no Unicode text");
		}
	}

	private byte[] call(String name, List<?> arguments, Map<?, ?> keywords, long start) {
		int before = this.calls.getAndUpdate((calls) -> (calls < Integer.MAX_VALUE) ? calls + 1 : calls);
		if (before >= this.limits.hostCalls()) {
			return denied(name, "the limit of " + this.limits.hostCalls() + " calls of host functions is reached");
		}
		HostFunctionDescriptor function = this.policy.grants(name) ? this.registry.find(name) : null;
		if (function == null) {
			return denied(name, "the policy does not grant this function");
		}
		Outcome outcome = Outcome.FAILURE;
		try {
			@Nullable Object[] bound = function.bind(arguments, keywords, context());
			outcome = Outcome.SUCCESS;
			return answer(function, bound);
		}
		catch (InvalidCallException ex) {
			outcome = Outcome.INVALID;
			return failure("TypeError", String.valueOf(ex.getMessage()));
		}
		catch (ValueConversionException ex) {
			outcome = Outcome.INVALID;
			return failure(ex.isWrongType() ? "TypeError" : "ValueError", name + "(): " + ex.getMessage());
		}
		catch (FailedCallException ex) {
			outcome = Outcome.FAILURE;
			return ex.answer;
		}
		finally {
			this.listener.finished(name, outcome, Duration.ofNanos(System.nanoTime() - start));
		}
	}

	private SandboxContext context() {
		SandboxContext current = this.current;
		if (current == null) {
			current = this.context.get();
			this.current = current;
		}
		return current;
	}

	private byte[] answer(HostFunctionDescriptor function, @Nullable Object[] arguments) throws FailedCallException {
		try {
			return encode(function, function.invoke(arguments));
		}
		catch (FailedCallException ex) {
			throw ex;
		}
		catch (Throwable ex) {
			throw new FailedCallException(failed(function, Failures.unwrap(ex)));
		}
	}

	private byte[] encode(HostFunctionDescriptor function, @Nullable Object result) throws FailedCallException {
		try {
			return PythonValues.encodeAnswer(result, this.limits.input());
		}
		catch (ValueConversionException ex) {
			String problem = ex.isTooLarge() ? ": its result takes more than " + this.limits.input() + " bytes"
					: ": its result cannot be represented in Python";
			throw new FailedCallException(failed(function, problem, "RuntimeError", ex));
		}
	}

	private byte[] failed(HostFunctionDescriptor function, Throwable failure) {
		if (failure instanceof HostFunctionException intended) {
			logger.debug("Host function {} raised {} in run {}", function.qualifiedName(), intended.pythonType(),
					context().runId());
			return failure(intended.pythonType(), intended.safeMessage());
		}
		if (failure instanceof InterruptedException) {
			Thread.currentThread().interrupt();
		}
		return failed(function, "", Failures.pythonType(failure), failure);
	}

	private byte[] failed(HostFunctionDescriptor function, String problem, String pythonType, Throwable failure) {
		byte[] random = new byte[4];
		RANDOM.nextBytes(random);
		String reference = HexFormat.of().formatHex(random);
		log(function, reference, failure);
		return failure(pythonType, function.qualifiedName() + " failed" + problem + " (reference " + reference + ")");
	}

	// A log prints an exception by its own methods, and those can fail as well.
	private void log(HostFunctionDescriptor function, String reference, Throwable failure) {
		try {
			logger.warn("Host function {} failed in run {} (reference {})", function.qualifiedName(), context().runId(),
					reference, failure);
		}
		catch (RuntimeException | Error ex) {
			logger.warn("Host function {} failed in run {} (reference {}) with a {} that cannot be printed",
					function.qualifiedName(), context().runId(), reference, failure.getClass().getName());
		}
	}

	private byte[] denied(String function, String message) {
		this.denials.incrementAndGet();
		this.listener.denied(function);
		return failure("PermissionError", message);
	}

	private static byte[] failure(String pythonType, String message) {
		String shown = (message.length() > LONGEST_MESSAGE) ? message.substring(0, LONGEST_MESSAGE) + "..." : message;
		return PythonValues.encode(Arrays.asList(1, pythonType, whole(shown)), LARGEST_FAILURE);
	}

	// A half of a surrogate pair cannot be encoded; cutting a message leaves one, too.
	private static String whole(String text) {
		StringBuilder whole = new StringBuilder(text.length());
		text.codePoints()
			.map((character) -> (Character.getType(character) == Character.SURROGATE) ? '?' : character)
			.forEach(whole::appendCodePoint);
		return whole.toString();
	}

	/**
	 * Return how many functions the program called so far, denied calls included.
	 * @return the number of calls
	 */
	public int calls() {
		return this.calls.get();
	}

	/**
	 * Return how many calls were denied so far.
	 * @return the number of calls
	 */
	public int denials() {
		return this.denials.get();
	}

	/**
	 * A call that failed, with the answer that says so.
	 */
	private static final class FailedCallException extends Exception {

		private static final long serialVersionUID = 1L;

		private final transient byte[] answer;

		FailedCallException(byte[] answer) {
			super(null, null, false, false);
			this.answer = answer;
		}

	}

}
