package io.sandbox4j;

/**
 * Is told what happens in runs: for metrics and audit. A listener cannot change anything;
 * that is what a {@link SandboxInterceptor} is for.
 * <p>
 * Must be safe for use by several threads. The time that a listener takes while a program
 * runs counts as the program's. An exception is logged and otherwise ignored.
 */
public interface SandboxListener {

	/**
	 * A run was asked for and waits for its turn.
	 * @param run the run
	 */
	default void runSubmitted(SandboxRun run) {
	}

	/**
	 * A run got its turn.
	 * @param run the run
	 */
	default void runStarted(SandboxRun run) {
	}

	/**
	 * A call of a host function is over.
	 * @param run the run that called
	 * @param call the call
	 */
	default void hostCallFinished(SandboxRun run, SandboxHostCall call) {
	}

	/**
	 * A call was denied: the function does not exist, the policy does not grant it, or
	 * the run has used up its calls.
	 * @param run the run that called
	 * @param function the name that was called. The program chose it: it can be any text,
	 * so it is no name for a metric
	 */
	default void denied(SandboxRun run, String function) {
	}

	/**
	 * A run is over.
	 * @param run the run
	 * @param result its result
	 */
	default void runFinished(SandboxRun run, SandboxResult result) {
	}

}
