package io.sandbox4j.host;

import io.sandbox4j.value.ValueConverter;
import org.jspecify.annotations.Nullable;

/**
 * A parameter as a call is bound to it.
 *
 * @param position its position in Java
 * @param name its name in Python
 * @param kind how arguments get to it
 * @param converter to its type; for {@link Kind#REST} to that of one argument
 * @param fallback the argument where there is none, or {@code null} if there must be one
 * @param description what it means, or an empty text
 */
record FunctionParameter(int position, String name, Kind kind, ValueConverter converter,
		@Nullable DefaultArgument fallback, String description) {

	enum Kind {

		/**
		 * By position or name.
		 */
		POSITIONAL,

		/**
		 * By name only: it must be given and follows one that need not be, which Python
		 * allows behind a star only.
		 */
		KEYWORD,

		/**
		 * Takes all positional arguments that are left.
		 */
		REST

	}

	boolean isRequired() {
		return this.fallback == null && this.kind != Kind.REST;
	}

}
