package io.sandbox4j.cli;

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

	private ValueHook() {
	}

}
