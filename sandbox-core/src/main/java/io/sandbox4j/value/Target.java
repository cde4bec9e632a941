package io.sandbox4j.value;

import org.jspecify.annotations.Nullable;

/**
 * A Java type that values are converted to.
 *
 * @param type the type in Python
 * @param acceptsNone whether it takes {@code None}
 * @param none what {@code None} becomes
 * @param conversion what becomes of anything else
 */
record Target(PythonType type, boolean acceptsNone, @Nullable Object none, Conversion conversion) {

	static Target of(PythonType type, Conversion conversion) {
		return new Target(type, false, null, conversion);
	}

	static Target of(String type, Conversion conversion) {
		return of(PythonType.of(type), conversion);
	}

	static Target optional(Target target, @Nullable Object none, Conversion conversion) {
		return new Target(target.type.orNone(), true, none, conversion);
	}

	/**
	 * Return a target that takes {@code None} as {@code null}.
	 * @return the target
	 */
	Target orNone() {
		return this.acceptsNone ? this : optional(this, null, this.conversion);
	}

	@Nullable Object convert(@Nullable Object value) {
		if (value != null) {
			return this.conversion.convert(value);
		}
		if (!this.acceptsNone) {
			throw ValueConversionException.wrongType(this.type.text(), null);
		}
		return this.none;
	}

	/**
	 * What a value that was decoded becomes.
	 */
	@FunctionalInterface
	interface Conversion {

		@Nullable Object convert(Object value);

	}

}
