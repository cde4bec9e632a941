package io.sandbox4j.host;

import java.time.Duration;

/**
 * Is told of a run's host calls, on the thread of the run.
 */
public interface HostCallListener {

	/**
	 * A call is over.
	 * @param function the function's qualified name
	 * @param outcome how it ended
	 * @param duration how long it took, conversion of arguments and result included
	 */
	void finished(String function, Outcome outcome, Duration duration);

	/**
	 * A call was denied.
	 * @param function the name that was called, which the program chose: any text
	 */
	void denied(String function);

	/**
	 * How a call ended.
	 */
	enum Outcome {

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
