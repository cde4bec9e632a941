package io.sandbox4j;

import java.time.Duration;

/**
 * A call of a host function that is over. It says nothing of arguments and results.
 *
 * @param function the function's name, after its module's and a dot if it has one
 * @param outcome how the call ended
 * @param duration how long it took, conversion of arguments and result included
 */
public record SandboxHostCall(String function, Outcome outcome, Duration duration) {

	/**
	 * How a call of a host function ended.
	 */
	public enum Outcome {

		/**
		 * The function returned a value.
		 */
		SUCCESS,

		/**
		 * The arguments did not fit the function's parameters.
		 */
		INVALID,

		/**
		 * The function threw an exception, or its result could not be passed on.
		 */
		FAILURE

	}

}
