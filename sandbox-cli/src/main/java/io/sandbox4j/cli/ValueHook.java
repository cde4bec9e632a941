package io.sandbox4j.cli;

import java.time.Duration;

import io.sandbox4j.policy.SandboxLimits;
import io.sandbox4j.policy.SandboxPolicy;

/**
 * The function to which the interpreter hands the value of a program's last expression,
 * so that Python itself prints it.
 */
final class ValueHook {

	/**
	 * Forgets the value: it may be one that cannot be handed over.
	 */
	static final String IGNORE = """
			def __sandbox_value__(value):
			    pass
			""";

	/**
	 * Prints the value as {@code print} does.
	 */
	static final String PRINT = """
			def __sandbox_value__(value):
			    if value is not None:
			        print(value)
			""";

	/**
	 * Prints the value as an interactive interpreter does, and keeps it as {@code _}.
	 */
	static final String DISPLAY = """
			def __sandbox_value__(value):
			    if value is not None:
			        import builtins
			        print(repr(value))
			        builtins._ = value
			""";

	private static final Duration TIME = Duration.ofSeconds(5);

	private static final long FUEL = 100_000;

	private ValueHook() {
	}

	/**
	 * Return a policy under which the function can be defined, however little time and
	 * fuel the program has: that is said at its own run.
	 * @param policy the policy of the program
	 * @return the policy of the session
	 */
	static SandboxPolicy roomFor(SandboxPolicy policy) {
		SandboxLimits limits = policy.limits();
		return policy.toBuilder()
			.limits((changes) -> changes.timeout((limits.timeout().compareTo(TIME) < 0) ? TIME : limits.timeout())
				.fuel(Math.max(limits.fuel(), FUEL)))
			.build();
	}

}
