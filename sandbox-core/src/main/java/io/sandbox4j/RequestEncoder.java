package io.sandbox4j;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.sandbox4j.engine.GuestState;
import io.sandbox4j.engine.HostCalls;
import io.sandbox4j.engine.Outcome.Ending;
import io.sandbox4j.engine.Program;
import io.sandbox4j.host.HostFunctionRegistry;
import io.sandbox4j.policy.SandboxPolicy;
import io.sandbox4j.value.PythonValues;
import org.jspecify.annotations.Nullable;

/**
 * Copies a request into the bytes that the engine hands to the guest. Safe for use by
 * several threads.
 */
final class RequestEncoder {

	private static final int MOST_POLICIES = 256;

	private static final long LARGEST_CONFIGURATION = 16L * 1024 * 1024;

	private final HostFunctionRegistry functions;

	// Policies can be made for a single run, so the map must not grow with them.
	private final Map<SandboxPolicy, Granted> granted = new LinkedHashMap<>(16, 0.75f, true) {

		@Override
		protected boolean removeEldestEntry(Map.Entry<SandboxPolicy, Granted> eldest) {
			return size() > MOST_POLICIES;
		}

	};

	RequestEncoder(HostFunctionRegistry functions) {
		this.functions = functions;
	}

	/**
	 * Copy a request.
	 * @param request the request
	 * @param state the state of the session it runs in, or {@code null}
	 * @param kept the endings after which what the run did to that state stays
	 * @param hostCalls answers the program's calls
	 * @param output takes output while the program runs, or {@code null}
	 * @return the copy
	 * @throws IllegalArgumentException if the code is no Unicode text, a variable cannot
	 * be represented in Python, or both are larger than the policy's limit of input
	 */
	Program encode(SandboxRequest request, @Nullable GuestState state, Set<Ending> kept, HostCalls hostCalls,
			Program.@Nullable OutputListener output) {
		byte[] source = source(request.code());
		long left = request.limits().input() - source.length;
		if (left < 0) {
			throw new IllegalArgumentException("The code has " + source.length + " bytes; policy '"
					+ request.policy().name() + "' allows " + request.limits().input() + " for code and variables");
		}
		byte @Nullable [] variables = request.variables().isEmpty() ? null
				: PythonValues.encodeVariables(request.variables(), left);
		return new Program(request.id(), request.policy().name(), request.limits(), functions(request.policy()),
				setup(request), variables, source, state, kept, request.policy().isDeterministic(), hostCalls, output);
	}

	private static byte[] source(String code) {
		try {
			ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(code));
			byte[] source = new byte[bytes.remaining()];
			bytes.get(source);
			return source;
		}
		catch (CharacterCodingException ex) {
			throw new IllegalArgumentException("The code has half of a surrogate pair, which is no Unicode text", ex);
		}
	}

	private static byte @Nullable [] setup(SandboxRequest request) {
		if (request.filename().equals(DefaultCodeSpec.DEFAULT_FILENAME) && request.arguments().isEmpty()) {
			return null;
		}
		List<String> arguments = new ArrayList<>();
		arguments.add(request.filename());
		arguments.addAll(request.arguments());
		return PythonValues.encode(Map.of("filename", request.filename(), "argv", arguments), request.limits().input());
	}

	/**
	 * Return the functions that a policy grants as the engine takes them.
	 * @param policy the policy
	 * @return the bytes, {@code null} if there are none
	 */
	byte @Nullable [] functions(SandboxPolicy policy) {
		synchronized (this.granted) {
			return this.granted.computeIfAbsent(policy, this::encodeFunctions).bytes();
		}
	}

	private Granted encodeFunctions(SandboxPolicy policy) {
		Map<String, List<@Nullable String>> granted = this.functions.guestFunctions(policy);
		return new Granted(
				granted.isEmpty() ? null : PythonValues.encode(Map.of("functions", granted), LARGEST_CONFIGURATION));
	}

	/**
	 * The functions of a policy on the wire: {@code null} for none.
	 */
	// never compared
	@SuppressWarnings("ArrayRecordComponent")
	private record Granted(byte @Nullable [] bytes) {
	}

}
