package io.sandbox4j.host;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.UndeclaredThrowableException;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/**
 * Which exception of Python an exception of the host becomes. Its message is not looked
 * at: it could tell a path, a statement of SQL, a secret.
 */
final class Failures {

	private static final int DEEPEST_WRAPPING = 10;

	/**
	 * By the name of a class or of a superclass, since not all of them need be there.
	 */
	private static final Map<String, String> TYPES = Map.ofEntries(
			Map.entry("java.lang.IllegalArgumentException", "ValueError"),
			Map.entry("java.time.DateTimeException", "ValueError"),
			Map.entry("jakarta.validation.ValidationException", "ValueError"),
			Map.entry("java.util.NoSuchElementException", "LookupError"),
			Map.entry("java.nio.file.NoSuchFileException", "FileNotFoundError"),
			Map.entry("java.io.FileNotFoundException", "FileNotFoundError"),
			Map.entry("jakarta.persistence.EntityNotFoundException", "LookupError"),
			Map.entry("jakarta.persistence.NoResultException", "LookupError"),
			Map.entry("org.springframework.dao.IncorrectResultSizeDataAccessException", "LookupError"),
			Map.entry("java.lang.UnsupportedOperationException", "NotImplementedError"),
			Map.entry("java.lang.SecurityException", "PermissionError"),
			Map.entry("java.nio.file.AccessDeniedException", "PermissionError"),
			Map.entry("java.security.AccessControlException", "PermissionError"),
			Map.entry("org.springframework.security.access.AccessDeniedException", "PermissionError"),
			Map.entry("org.springframework.security.core.AuthenticationException", "PermissionError"),
			Map.entry("java.util.concurrent.TimeoutException", "TimeoutError"),
			Map.entry("java.lang.InterruptedException", "TimeoutError"),
			Map.entry("java.io.InterruptedIOException", "TimeoutError"),
			Map.entry("java.nio.channels.ClosedByInterruptException", "TimeoutError"),
			Map.entry("java.net.http.HttpTimeoutException", "TimeoutError"),
			Map.entry("java.sql.SQLTimeoutException", "TimeoutError"),
			Map.entry("org.springframework.dao.QueryTimeoutException", "TimeoutError"),
			Map.entry("java.net.ConnectException", "ConnectionError"), Map.entry("java.io.IOException", "OSError"),
			Map.entry("java.lang.ArithmeticException", "ArithmeticError"),
			Map.entry("java.lang.StackOverflowError", "RecursionError"),
			Map.entry("java.lang.OutOfMemoryError", "MemoryError"));

	private Failures() {
	}

	/**
	 * Return what a method threw, without what proxies and futures put around it.
	 * @param failure what came out of a call
	 * @return the exception itself
	 */
	static Throwable unwrap(Throwable failure) {
		Throwable unwrapped = failure;
		for (int i = 0; i < DEEPEST_WRAPPING; i++) {
			if (!(unwrapped instanceof InvocationTargetException || unwrapped instanceof UndeclaredThrowableException
					|| unwrapped instanceof ExecutionException || unwrapped instanceof CompletionException)) {
				break;
			}
			Throwable cause = unwrapped.getCause();
			if (cause == null) {
				break;
			}
			unwrapped = cause;
		}
		return unwrapped;
	}

	static String pythonType(Throwable failure) {
		for (Class<?> type = failure.getClass(); type != null; type = type.getSuperclass()) {
			String known = TYPES.get(type.getName());
			if (known != null) {
				return known;
			}
		}
		return "RuntimeError";
	}

}
