package io.sandbox4j;

import java.util.concurrent.CompletableFuture;

/**
 * A run that was started and need not be over. Safe for use by several threads.
 *
 * @see SandboxOperations.CodeSpec#start()
 */
public interface SandboxExecution {

	/**
	 * Return the id of the run.
	 * @return the id
	 */
	String id();

	/**
	 * Wait for the run to end. The wait is as long as the run's queue timeout and timeout
	 * at most; interruption does not end it.
	 * @return the result
	 * @throws java.util.concurrent.CompletionException if an interceptor threw an
	 * exception, which is the cause
	 */
	SandboxResult join();

	/**
	 * Return a future of the result. It completes with an exception only if an
	 * interceptor throws one. Completing or cancelling the future does nothing to the
	 * run.
	 * @return a new future
	 */
	CompletableFuture<SandboxResult> future();

	/**
	 * Return whether the run is over.
	 * @return whether there is a result
	 */
	boolean isDone();

	/**
	 * Cancel the run. It ends soon after, with status {@link SandboxStatus#CANCELLED}
	 * unless it was over before.
	 * @return whether the run was not over
	 */
	boolean cancel();

}
