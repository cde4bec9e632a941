package io.sandbox4j.policy;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * Host functions that a policy grants, by name: {@code module.function} is one function
 * of a module, {@code module.*} is all of them, and {@code function} is one function that
 * belongs to no module. There is no pattern that grants everything.
 * <p>
 * Immutable and safe for use by several threads.
 */
public final class FunctionPattern {

	private static final String ANY = "*";

	private final @Nullable String module;

	private final String function;

	private FunctionPattern(@Nullable String module, String function) {
		this.module = module;
		this.function = function;
	}

	/**
	 * Create a new pattern from its text.
	 * @param text the text, such as {@code shop.*}
	 * @return the pattern
	 * @throws IllegalArgumentException if the text is none of the three forms
	 */
	public static FunctionPattern of(String text) {
		if (text.equals(ANY)) {
			throw new IllegalArgumentException(
					"Function pattern '*' would grant everything; name the functions or modules, as in 'shop.*'");
		}
		String[] parts = text.split("\\.", -1);
		if (parts.length == 1) {
			return new FunctionPattern(null, name(text, parts[0]));
		}
		if (parts.length == 2) {
			return new FunctionPattern(name(text, parts[0]), parts[1].equals(ANY) ? ANY : name(text, parts[1]));
		}
		throw invalid(text);
	}

	private static String name(String text, String part) {
		if (!PythonName.isValid(part)) {
			throw invalid(text);
		}
		return part;
	}

	private static IllegalArgumentException invalid(String text) {
		return new IllegalArgumentException("Function pattern '" + text
				+ "' is not valid; use 'module.function', 'module.*' or 'function', each part a Python name");
	}

	/**
	 * Return whether the pattern covers the function.
	 * @param qualifiedName the function's name, after its module's and a dot if it has
	 * one
	 * @return whether it is covered
	 */
	public boolean matches(String qualifiedName) {
		if (this.module == null) {
			return this.function.equals(qualifiedName);
		}
		int dot = qualifiedName.indexOf('.');
		return dot == this.module.length() && qualifiedName.startsWith(this.module)
				&& (this.function.equals(ANY) || this.function.equals(qualifiedName.substring(dot + 1)));
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return this == other || (other instanceof FunctionPattern pattern && Objects.equals(this.module, pattern.module)
				&& this.function.equals(pattern.function));
	}

	@Override
	public int hashCode() {
		return Objects.hash(this.module, this.function);
	}

	/**
	 * Return the text that {@link #of(String)} makes this pattern from.
	 */
	@Override
	public String toString() {
		return (this.module != null) ? this.module + "." + this.function : this.function;
	}

}
