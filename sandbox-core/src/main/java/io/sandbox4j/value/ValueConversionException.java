package io.sandbox4j.value;

import org.jspecify.annotations.Nullable;

/**
 * A value that cannot go to Python, or cannot become the Java type that is asked for. The
 * message begins with the place of the value, such as {@code orders[3].amount}.
 * <p>
 * Messages about values from Python are in Python's terms, have no names of Java classes
 * other than those of records, and may be shown to the author of the program. Messages
 * about Java values name classes and are for the developer of the application only.
 */
public final class ValueConversionException extends IllegalArgumentException {

	private static final long serialVersionUID = 1L;

	// Assembled on the way up, in one exception: filling in a stack trace on each of 200
	// levels would make a failed conversion a way to waste the host's time.
	private final StringBuilder path = new StringBuilder();

	private final String problem;

	private final Kind kind;

	private ValueConversionException(String problem, Kind kind, @Nullable Throwable cause) {
		super(problem, cause);
		this.problem = problem;
		this.kind = kind;
	}

	static ValueConversionException wrongType(String wanted, @Nullable Object value) {
		return new ValueConversionException("must be " + wanted + ", not " + PythonNames.typeOf(value), Kind.TYPE,
				null);
	}

	static ValueConversionException wrongType(String problem) {
		return new ValueConversionException(problem, Kind.TYPE, null);
	}

	static ValueConversionException wrongValue(String problem) {
		return new ValueConversionException(problem, Kind.VALUE, null);
	}

	static ValueConversionException wrongValue(String problem, Throwable cause) {
		return new ValueConversionException(problem, Kind.VALUE, cause);
	}

	static ValueConversionException tooLarge(String problem) {
		return new ValueConversionException(problem, Kind.SIZE, null);
	}

	/**
	 * Put the place of a value in front of the place that is known so far.
	 * @param segment the name of a value, or the way from a container to its part
	 * @return this exception
	 */
	ValueConversionException within(String segment) {
		this.path.insert(0, segment);
		return this;
	}

	/**
	 * Return whether the value is of a wrong type, rather than of the right type and out
	 * of range: what Python tells apart as {@code TypeError} and {@code ValueError}.
	 * @return whether the type is wrong
	 */
	public boolean isWrongType() {
		return this.kind == Kind.TYPE;
	}

	/**
	 * Return whether the value takes more bytes or memory than it may, and is otherwise
	 * as it should be.
	 * @return whether it is too large
	 */
	public boolean isTooLarge() {
		return this.kind == Kind.SIZE;
	}

	@Override
	public String getMessage() {
		return this.path.isEmpty() ? this.problem : this.path + " " + this.problem;
	}

	private enum Kind {

		TYPE, VALUE, SIZE

	}

}
