package io.sandbox4j;

import java.util.Map;

import io.sandbox4j.policy.SandboxPolicy;

/**
 * A sandbox that keeps its state: variables, functions, classes, imports and live objects
 * stay from one program to the next, as in a notebook.
 * <p>
 * A session is data. It rests while nobody uses it, and wakes at its next use, on another
 * machine if the store is shared; so an instance of this type can be kept or asked for
 * again by its id, as suits. A run that ends at a limit, is cancelled, or crashes is
 * rolled back unless the policy says otherwise.
 * <p>
 * Safe for use by several threads: a session runs one program at a time, and a second
 * waits or is rejected, as its policy says.
 *
 * @see SandboxOperations#session(String)
 * @see SandboxOperations#openSession(String)
 */
public interface SandboxSession extends AutoCloseable {

	/**
	 * Return the id.
	 * @return the id
	 */
	String id();

	/**
	 * Return the policy that all programs of the session run under.
	 * @return the policy
	 */
	SandboxPolicy policy();

	/**
	 * Return what the application says about the session: the user, the tenant. Host
	 * functions see it among the attributes of each run; programs do not.
	 * @return the attributes
	 */
	Map<String, String> attributes();

	/**
	 * Run a program in the session, and wait for its result.
	 * @param code the program
	 * @return the result
	 * @throws IllegalStateException if the session has ended
	 */
	SandboxResult execute(String code);

	/**
	 * Begin to describe a run of a program in the session.
	 * @param code the program
	 * @return the description. Its policy cannot be changed
	 */
	SandboxOperations.CodeSpec code(String code);

	/**
	 * Remember the state that the session has now. Waits for a program that runs. A
	 * checkpoint costs little, as it shares what does not change.
	 * @return the checkpoint, which stays valid while this JVM runs
	 * @throws IllegalStateException if the session has ended
	 */
	SandboxCheckpoint checkpoint();

	/**
	 * Return to a state of this session. Waits for a program that runs. What the runs
	 * since then used stays used.
	 * @param checkpoint a checkpoint of this session
	 * @throws IllegalArgumentException if it is one of another session
	 * @throws IllegalStateException if the session has ended
	 */
	void rollback(SandboxCheckpoint checkpoint);

	/**
	 * Begin another session from the state that this one has now. The two share what
	 * neither changes, and nothing else: random numbers and identifiers differ from here
	 * on, unless the policy is deterministic or the program seeded them. Waits for a
	 * program that runs.
	 * @return a session with an id of its own, the same policy and the same attributes
	 * @throws IllegalStateException if the session has ended, or there are as many as
	 * there may be
	 */
	SandboxSession fork();

	/**
	 * Begin another session from the state that this one has now, under a name.
	 * @param id the id of the new session
	 * @return the session
	 * @throws IllegalArgumentException if the id cannot be one
	 * @throws IllegalStateException if there is a session with that id, this one has
	 * ended, or there are as many as there may be
	 * @see #fork()
	 */
	SandboxSession fork(String id);

	/**
	 * Put the session to rest now: its state goes to the store and leaves the heap until
	 * it is used again. Waits for a program that runs.
	 * @throws IllegalStateException if the session has ended
	 */
	void rest();

	/**
	 * Return what the session is, did and uses.
	 * @return the session as it stands
	 */
	SandboxSessionInfo info();

	/**
	 * End the session: a program that runs is cancelled, and the state is removed, from
	 * the store as well. Nothing happens if the session has ended already.
	 */
	@Override
	void close();

}
