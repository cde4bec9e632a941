package io.sandbox4j.host;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Thrown by a host function to raise an exception in the Python program. Unlike that of
 * any other exception its message is shown to the program, so it must not tell what the
 * program's author may not know. Its cause is not shown.
 */
public class HostFunctionException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private static final Set<String> TYPES = Set.of("ArithmeticError", "AssertionError", "AttributeError",
			"BufferError", "EOFError", "Exception", "FileExistsError", "FileNotFoundError", "ImportError", "IndexError",
			"InterruptedError", "IsADirectoryError", "KeyError", "LookupError", "MemoryError", "NameError",
			"NotADirectoryError", "NotImplementedError", "OSError", "OverflowError", "PermissionError",
			"RecursionError", "ReferenceError", "RuntimeError", "StopIteration", "TimeoutError", "TypeError",
			"UnicodeError", "ValueError", "ZeroDivisionError", "ConnectionError", "ConnectionAbortedError",
			"ConnectionRefusedError", "ConnectionResetError", "BrokenPipeError");

	private final String pythonType;

	private final String safeMessage;

	/**
	 * Create a new {@code ValueError}.
	 * @param safeMessage the message, which the program sees
	 */
	public HostFunctionException(String safeMessage) {
		this("ValueError", safeMessage);
	}

	/**
	 * Create a new exception.
	 * @param pythonType the name of a built-in exception of Python, such as
	 * {@code LookupError}
	 * @param safeMessage the message, which the program sees
	 * @throws IllegalArgumentException if there is no such exception, or it is one that
	 * ends programs
	 */
	public HostFunctionException(String pythonType, String safeMessage) {
		this(pythonType, safeMessage, null);
	}

	/**
	 * Create a new exception.
	 * @param pythonType the name of a built-in exception of Python, such as
	 * {@code LookupError}
	 * @param safeMessage the message, which the program sees
	 * @param cause the cause, which it does not see
	 * @throws IllegalArgumentException if there is no such exception, or it is one that
	 * ends programs
	 */
	public HostFunctionException(String pythonType, String safeMessage, @Nullable Throwable cause) {
		super(safeMessage, cause);
		if (!TYPES.contains(pythonType)) {
			throw new IllegalArgumentException("'" + pythonType
					+ "' is no built-in exception that a host function can raise; use one such as ValueError");
		}
		this.pythonType = pythonType;
		// often the message of another exception, which need not have one
		this.safeMessage = String.valueOf(safeMessage);
	}

	/**
	 * Return the type in Python.
	 * @return the name of a built-in exception
	 */
	public String pythonType() {
		return this.pythonType;
	}

	/**
	 * Return the message that the program sees.
	 * @return the message
	 */
	public String safeMessage() {
		return this.safeMessage;
	}

}
