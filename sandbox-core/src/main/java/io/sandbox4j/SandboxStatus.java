package io.sandbox4j;

/**
 * How a run ended.
 */
public enum SandboxStatus {

	/**
	 * The program ran to its end.
	 */
	OK,

	/**
	 * The program raised an exception that it did not catch, or has a syntax error.
	 */
	PYTHON_ERROR,

	/**
	 * The run took longer than its policy allows.
	 */
	TIMEOUT,

	/**
	 * The run computed more than its policy allows.
	 */
	FUEL,

	/**
	 * The run needed more memory than its policy allows.
	 */
	MEMORY,

	/**
	 * The run printed more, or gave a larger value, than its policy allows.
	 */
	OUTPUT_LIMIT,

	/**
	 * The program asked for something that its policy does not grant, or more often than
	 * it grants, and did not catch the error.
	 */
	DENIED,

	/**
	 * The caller cancelled the run, or the sandbox was closed.
	 */
	CANCELLED,

	/**
	 * The run did not start: no turn came up within the queue timeout of its policy, or
	 * the sandbox is closed.
	 */
	REJECTED,

	/**
	 * The program ran in a session that another run, perhaps of another instance of the
	 * application, changed in the meantime. What the program did to the session was not
	 * kept; run it again.
	 */
	CONFLICT,

	/**
	 * The interpreter itself failed. Nothing outside the run is affected.
	 */
	CRASHED

}
