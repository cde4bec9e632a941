package io.sandbox4j;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import io.sandbox4j.policy.SandboxPolicy;
import org.jspecify.annotations.Nullable;

/**
 * Runs Python programs in a sandbox. Programs and their authors need not be trusted: a
 * program sees what its policy grants and nothing else.
 * <p>
 * A program that fails is a result. Exceptions are for mistakes of the caller:
 * {@link IllegalArgumentException} names what to change.
 *
 * @see SandboxTemplate
 */
public interface SandboxOperations {

	/**
	 * Run a program in a fresh sandbox under the default policy, and wait for its result.
	 * @param code the program
	 * @return the result
	 */
	SandboxResult execute(String code);

	/**
	 * Begin to describe a run of a program in a fresh sandbox.
	 * @param code the program
	 * @return the description, for the default policy until told otherwise
	 */
	CodeSpec code(String code);

	/**
	 * Open a session with an id of its own. It ends when it is closed, or after the time
	 * that its policy allows.
	 * @param policy the name of the policy for all its programs
	 * @return the session
	 * @throws IllegalArgumentException if there is no such policy
	 * @throws IllegalStateException if there are as many sessions as there may be
	 */
	SandboxSession openSession(String policy);

	/**
	 * Open a session, or resume the one of that id. A new one has the default policy and
	 * no attributes.
	 * @param id the id, such as that of a conversation: 1 to 200 characters
	 * @return the session
	 * @throws IllegalArgumentException if it cannot be an id
	 * @throws IllegalStateException if there are as many sessions as there may be
	 * @throws io.sandbox4j.session.SessionRefusedException if the stored state cannot be
	 * used
	 */
	SandboxSession session(String id);

	/**
	 * Open a session, or resume the one of that id.
	 * @param id the id, such as that of a conversation: 1 to 200 characters
	 * @param policy the name of the policy
	 * @param attributes what host functions are told of the session, such as the user and
	 * the tenant
	 * @return the session
	 * @throws IllegalArgumentException if it cannot be an id, or there is no such policy
	 * @throws IllegalStateException if there are as many sessions as there may be
	 * @throws io.sandbox4j.session.SessionRefusedException if there is a session of that
	 * id that has another policy or other attributes, or its stored state cannot be used
	 */
	SandboxSession session(String id, String policy, Map<String, String> attributes);

	/**
	 * Return Python stubs of all functions that a policy grants, with types and
	 * docstrings: for the prompt of a model that writes programs.
	 * @param policy the name of the policy
	 * @return the stubs, empty if nothing is granted
	 * @throws IllegalArgumentException if there is no such policy
	 */
	String describe(String policy);

	/**
	 * Describes a run. It can be executed more than once; not safe for use by several
	 * threads.
	 */
	interface CodeSpec {

		/**
		 * Set the policy.
		 * @param name the name of a policy that the sandbox knows
		 * @return this description
		 * @throws IllegalArgumentException if there is no such policy
		 */
		CodeSpec policy(String name);

		/**
		 * Set the policy.
		 * @param policy the policy, which the sandbox need not know
		 * @return this description
		 */
		CodeSpec policy(SandboxPolicy policy);

		/**
		 * Set a variable that the program finds.
		 * @param name the name
		 * @param value the value, which is copied when the run begins: {@code null},
		 * text, numbers, dates and times, collections, maps, arrays, enums, records, and
		 * what these are made of
		 * @return this description
		 * @throws IllegalArgumentException if the name is no Python name. Whether the
		 * value can be represented is found out when the run begins
		 */
		CodeSpec variable(String name, @Nullable Object value);

		/**
		 * Set variables that the program finds, in addition to those already set.
		 * @param variables the values by name
		 * @return this description
		 * @throws IllegalArgumentException if a name is no Python name
		 */
		CodeSpec variables(Map<String, ? extends @Nullable Object> variables);

		/**
		 * Set an attribute: something that host functions and interceptors can see and
		 * the program cannot, such as the user or the tenant.
		 * @param name the name
		 * @param value the value
		 * @return this description
		 */
		CodeSpec attribute(String name, Object value);

		/**
		 * Set the name of the program in tracebacks. It is {@code <program>} by default.
		 * @param name the name, of 1 to 255 characters without control characters
		 * @return this description
		 * @throws IllegalArgumentException if the name is none
		 */
		CodeSpec filename(String name);

		/**
		 * Set the arguments of the program, {@code sys.argv} after its first element.
		 * @param arguments the arguments
		 * @return this description
		 */
		CodeSpec arguments(List<String> arguments);

		/**
		 * Set the text that {@code input()} reads, line by line. Without it
		 * {@code input()} raises an {@code EOFError} that says so.
		 * @param text the text
		 * @return this description
		 */
		CodeSpec input(CharSequence text);

		/**
		 * Set what {@code input()} reads, line by line, on the thread that runs the
		 * program and only as far as it asks. Time spent waiting counts as the program's.
		 * @param lines the lines without their ends, iterated over once for each run
		 * @return this description
		 */
		CodeSpec input(Iterable<String> lines);

		/**
		 * Set a shorter timeout than the policy's.
		 * @param timeout the timeout. One that is longer than the policy's is refused
		 * when the run begins
		 * @return this description
		 * @throws IllegalArgumentException if it is not positive
		 */
		CodeSpec timeout(Duration timeout);

		/**
		 * Set less fuel than the policy's.
		 * @param fuel the number of steps. A number that is larger than the policy's is
		 * refused when the run begins
		 * @return this description
		 * @throws IllegalArgumentException if it is not positive
		 */
		CodeSpec fuel(long fuel);

		/**
		 * Set who takes the output while the program runs.
		 * @param output the listener
		 * @return this description
		 */
		CodeSpec output(SandboxOutput output);

		/**
		 * Run the program and wait for its result. If the waiting thread is interrupted,
		 * the run is cancelled and the thread stays interrupted.
		 * @return the result
		 * @throws IllegalArgumentException if a variable cannot be represented in Python,
		 * or timeout or fuel are more than the policy's
		 */
		SandboxResult execute();

		/**
		 * Start the program and do not wait for it.
		 * @return the run
		 * @throws IllegalArgumentException if timeout or fuel are more than the policy's,
		 * or a variable cannot be represented in Python; with interceptors the run's
		 * future reports the latter
		 */
		SandboxExecution start();

	}

}
