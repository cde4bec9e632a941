package io.sandbox4j;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.sandbox4j.policy.SandboxLimits;
import io.sandbox4j.policy.SandboxPolicy;
import org.jspecify.annotations.Nullable;

/**
 * A run that is asked for, as interceptors see it.
 * <p>
 * Immutable as far as the variables, attributes and the output listener are.
 */
public final class SandboxRequest {

	private static final int MOST_NAMES = 1000;

	private final String id;

	private final @Nullable SessionKey session;

	private final SandboxPolicy policy;

	private final SandboxLimits limits;

	private final String code;

	private final String filename;

	private final List<String> arguments;

	private final Map<String, @Nullable Object> variables;

	private final Map<String, Object> attributes;

	private final @Nullable Iterable<String> input;

	private final @Nullable SandboxOutput output;

	SandboxRequest(String id, @Nullable SessionKey session, SandboxPolicy policy, SandboxLimits limits, String code,
			String filename, List<String> arguments, Map<String, ? extends @Nullable Object> variables,
			Map<String, Object> attributes, @Nullable Iterable<String> input, @Nullable SandboxOutput output) {
		this.id = id;
		this.session = session;
		this.policy = policy;
		this.limits = limits;
		this.code = code;
		this.filename = filename;
		this.arguments = List.copyOf(arguments);
		this.variables = Collections.unmodifiableMap(new LinkedHashMap<>(variables));
		this.attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
		this.input = input;
		this.output = output;
	}

	/**
	 * Return the id that the run will have.
	 * @return the id
	 */
	public String id() {
		return this.id;
	}

	/**
	 * Return the id of the session that the program will run in.
	 * @return the id, empty for a fresh sandbox
	 */
	public Optional<String> session() {
		return Optional.ofNullable(this.session).map(SessionKey::id);
	}

	/**
	 * Return the policy that the program will run under.
	 * @return the policy
	 */
	public SandboxPolicy policy() {
		return this.policy;
	}

	/**
	 * Return the limits of the run: those of the policy, or tighter ones.
	 * @return the limits
	 */
	public SandboxLimits limits() {
		return this.limits;
	}

	/**
	 * Return the program.
	 * @return the code
	 */
	public String code() {
		return this.code;
	}

	/**
	 * Return the name of the program in tracebacks.
	 * @return the name
	 */
	public String filename() {
		return this.filename;
	}

	/**
	 * Return the arguments of the program, {@code sys.argv} after its first element.
	 * @return the arguments
	 */
	public List<String> arguments() {
		return this.arguments;
	}

	/**
	 * Return the variables that the program will find.
	 * @return the variables by name, in the order they were set; a value can be
	 * {@code null}
	 */
	public Map<String, @Nullable Object> variables() {
		return this.variables;
	}

	/**
	 * Return what the caller tells host functions and interceptors. The program does not
	 * see it.
	 * @return the attributes by name
	 */
	public Map<String, Object> attributes() {
		return this.attributes;
	}

	/**
	 * Return the lines that {@code input()} reads.
	 * @return the lines, empty if {@code input()} shall fail
	 */
	public Optional<Iterable<String>> input() {
		return Optional.ofNullable(this.input);
	}

	/**
	 * Return who takes the output while the program runs.
	 * @return the listener, empty if nobody does
	 */
	public Optional<SandboxOutput> output() {
		return Optional.ofNullable(this.output);
	}

	/**
	 * Return a request with another attribute: a way for an interceptor to tell host
	 * functions something.
	 * @param name the name of the attribute
	 * @param value the value, in place of one that was there
	 * @return the request, with the same id
	 */
	public SandboxRequest withAttribute(String name, Object value) {
		Map<String, Object> changed = new LinkedHashMap<>(this.attributes);
		changed.put(name, value);
		return new SandboxRequest(this.id, this.session, this.policy, this.limits, this.code, this.filename,
				this.arguments, this.variables, changed, this.input, this.output);
	}

	@Nullable SessionKey sessionKey() {
		return this.session;
	}

	/**
	 * Return the request as it runs in its session.
	 * @param runs how many programs ran in the session before
	 * @param fuelLeft how much the session may still compute
	 * @return the request, with no more fuel than that, and a name by which tracebacks
	 * tell its program from earlier ones
	 */
	SandboxRequest inSession(long runs, long fuelLeft) {
		SandboxLimits left = (fuelLeft < this.limits.fuel()) ? this.limits.toBuilder().fuel(fuelLeft).build()
				: this.limits;
		boolean named = runs == 0 || !this.filename.equals(DefaultCodeSpec.DEFAULT_FILENAME);
		// Names come again, so that the guest need not remember ever more of them.
		String name = named ? this.filename : "<program " + (runs % MOST_NAMES + 1) + ">";
		return new SandboxRequest(this.id, this.session, this.policy, left, this.code, name, this.arguments,
				this.variables, this.attributes, this.input, this.output);
	}

	/**
	 * Return id, session and policy, and nothing of the program and its data.
	 */
	@Override
	public String toString() {
		return "SandboxRequest[id=" + this.id + ", session=" + session().orElse(null) + ", policy=" + this.policy.name()
				+ "]";
	}

}
