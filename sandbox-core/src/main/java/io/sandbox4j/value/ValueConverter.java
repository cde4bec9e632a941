package io.sandbox4j.value;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * Turns decoded values into a Java type, and refuses what does not fit: nothing is
 * rounded, cut or guessed.
 * <p>
 * The types are those that {@link PythonValues} decodes; primitives and the other types
 * of numbers, within their range; {@link java.math.BigDecimal} also from int and, by its
 * shortest decimal form, from float; {@code char} from a text of one character;
 * {@link java.time.Instant} and {@link java.time.ZonedDateTime} from a datetime with an
 * offset; {@link java.time.Duration} also from a number of seconds; enums from their
 * names; records from dicts with their components as keys, of which those that are
 * {@link java.util.Optional} or annotated as {@code Nullable} may be missing; arrays,
 * {@link List}, {@link java.util.Collection} and {@link Iterable} from list and tuple;
 * {@link java.util.Set}, {@link java.util.Map}; and {@link Object}, which takes anything
 * as it is. Collections are unmodifiable. {@code None} is taken by {@code Optional} and
 * by what is annotated as {@code Nullable}.
 * <p>
 * Immutable and safe for use by several threads.
 */
public final class ValueConverter {

	private final Target target;

	private ValueConverter(Target target) {
		this.target = target;
	}

	/**
	 * Create a converter to a type.
	 * @param type the type
	 * @return the converter
	 * @throws IllegalArgumentException if values from Python cannot become the type; the
	 * message names the type and what to use
	 */
	public static ValueConverter of(Type type) {
		return new ValueConverter(TypeReader.forInput(TypeBindings.NONE).read(type));
	}

	/**
	 * Create a converter to a type.
	 * @param type the type. Its annotations count
	 * @param bindings what its variables stand for
	 * @return the converter
	 * @throws IllegalArgumentException if values from Python cannot become the type; the
	 * message names the type and what to use
	 */
	public static ValueConverter of(AnnotatedType type, TypeBindings bindings) {
		return new ValueConverter(TypeReader.forInput(bindings).read(type));
	}

	/**
	 * Convert the value of a program.
	 * @param <T> the type
	 * @param value the value as it was decoded
	 * @param type the type
	 * @return the converted value, {@code null} for {@code None} unless the type is
	 * primitive
	 * @throws ValueConversionException if the value does not fit the type
	 * @throws IllegalArgumentException if no value could become the type
	 */
	@SuppressWarnings("unchecked") // primitive types have no instances to cast
	public static <T> @Nullable T convert(@Nullable Object value, Class<T> type) {
		ValueConverter converter = of(type);
		return (T) (type.isPrimitive() ? converter : converter.orNone()).convert(value, "value");
	}

	/**
	 * Convert the value of a program, a list or tuple.
	 * @param <E> the type of its elements
	 * @param value the value as it was decoded
	 * @param type the type of its elements
	 * @return the converted elements
	 * @throws ValueConversionException if the value is no list or an element does not fit
	 * the type
	 * @throws IllegalArgumentException if no value could become the type
	 */
	@SuppressWarnings("unchecked") // the elements are checked one by one
	public static <E> List<E> convertList(@Nullable Object value, Class<E> type) {
		Target list = TypeReader.forInput(TypeBindings.NONE).listOf(type);
		return (List<E>) Objects.requireNonNull(new ValueConverter(list).convert(value, "value"));
	}

	/**
	 * Return a converter that takes {@code None} as {@code null}, where this one refuses
	 * it.
	 * @return the converter
	 */
	public ValueConverter orNone() {
		return new ValueConverter(this.target.orNone());
	}

	/**
	 * Return the type as Python sees it.
	 * @return the type
	 */
	public PythonType type() {
		return this.target.type();
	}

	/**
	 * Return whether {@code None} fits.
	 * @return whether it does
	 */
	public boolean acceptsNone() {
		return this.target.acceptsNone();
	}

	/**
	 * Convert a value.
	 * @param value the value as it was decoded
	 * @param name what to call it in messages
	 * @return the converted value
	 * @throws ValueConversionException if the value does not fit the type. The message is
	 * safe to show to the author of the program
	 */
	public @Nullable Object convert(@Nullable Object value, String name) {
		try {
			return this.target.convert(value);
		}
		catch (ValueConversionException ex) {
			throw ex.within(name);
		}
	}

}
