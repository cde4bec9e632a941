package io.sandbox4j.host;

import java.lang.reflect.Method;

import org.jspecify.annotations.Nullable;

/**
 * A mistake in the declaration of a host function. The message names the method and what
 * to change; it is for the developer and is never shown to a program.
 */
public class InvalidHostFunctionException extends IllegalArgumentException {

	private static final long serialVersionUID = 1L;

	private final String method;

	private final String problem;

	InvalidHostFunctionException(Class<?> type, String problem) {
		this(type.getName(), problem, null);
	}

	InvalidHostFunctionException(Method method, String problem) {
		this(method, problem, null);
	}

	InvalidHostFunctionException(Method method, String problem, @Nullable Throwable cause) {
		this(method.getDeclaringClass().getName() + "." + method.getName(), problem, cause);
	}

	InvalidHostFunctionException(HostFunctionDescriptor function, String problem) {
		this(function.origin(), problem, null);
	}

	private InvalidHostFunctionException(String method, String problem, @Nullable Throwable cause) {
		super("Host function " + method + " is not valid: " + problem, cause);
		this.method = method;
		this.problem = problem;
	}

	/**
	 * Return where the mistake is.
	 * @return the name of the method after that of its class, or of the class alone
	 */
	public String method() {
		return this.method;
	}

	/**
	 * Return what is wrong and what to do about it.
	 * @return the problem
	 */
	public String problem() {
		return this.problem;
	}

}
