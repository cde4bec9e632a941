package io.sandbox4j;

import java.util.Set;

import io.sandbox4j.engine.GuestState;
import io.sandbox4j.engine.Outcome.Ending;
import io.sandbox4j.policy.SandboxPolicy;
import org.jspecify.annotations.Nullable;

/**
 * The engine and the host functions as the template sees them. Safe for use by several
 * threads.
 */
interface SandboxRuntime extends AutoCloseable {

	/**
	 * Begin a run and return at once. The run enters the queue of its policy, and all of
	 * its limits hold from here on. Variables are copied before this method returns.
	 * @param request the run that is asked for
	 * @param run is told of the start, of host calls and of denials. Its end is reported
	 * by the template, when the execution's future completes
	 * @param state the state of the session it runs in, or {@code null} for a fresh
	 * sandbox
	 * @param kept the endings after which what the run did to that state stays
	 * @return the run; its future never completes with an exception. After
	 * {@link #close()} it is over at once, with {@link SandboxStatus#REJECTED}
	 * @throws IllegalArgumentException if a variable cannot be represented in Python
	 */
	SandboxExecution submit(SandboxRequest request, TrackedRun run, @Nullable GuestState state, Set<Ending> kept);

	/**
	 * Return the state of a session that has not begun.
	 * @param policy its policy
	 * @return the state
	 */
	GuestState newState(SandboxPolicy policy);

	/**
	 * Return Python stubs of the functions that the policy grants.
	 * @param policy the policy
	 * @return the stubs
	 */
	String describe(SandboxPolicy policy);

	/**
	 * Cancel all runs and give back all threads. May be called more than once.
	 */
	@Override
	void close();

}
