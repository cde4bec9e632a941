package io.sandbox4j.value;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * A Java type as Python's type annotations write it, such as {@code list[Order]}.
 * <p>
 * Immutable and safe for use by several threads.
 */
public final class PythonType {

	private static final String NONE = "None";

	static final PythonType ANY = new PythonType(List.of("Any"));

	/**
	 * Texts and definitions, in a row.
	 */
	private final List<Object> parts;

	private PythonType(List<Object> parts) {
		this.parts = parts;
	}

	/**
	 * Return what a value of a type is in Python. More types can go to Python than come
	 * from there: interfaces, for one.
	 * @param type the type
	 * @return the type in Python
	 * @throws IllegalArgumentException if its values cannot be represented in Python; the
	 * message names the type and what to use
	 */
	public static PythonType of(Type type) {
		return TypeReader.forOutput(TypeBindings.NONE).read(type).type();
	}

	/**
	 * Return what a value of a type is in Python.
	 * @param type the type. What is annotated as {@code Nullable} can be {@code None}
	 * @param bindings what its variables stand for
	 * @return the type in Python
	 * @throws IllegalArgumentException if its values cannot be represented in Python; the
	 * message names the type and what to use
	 */
	public static PythonType of(AnnotatedType type, TypeBindings bindings) {
		return TypeReader.forOutput(bindings).read(type).type();
	}

	static PythonType of(String text) {
		return new PythonType(List.of(text));
	}

	static PythonType of(PythonDefinition definition) {
		return new PythonType(List.of(definition));
	}

	static PythonType generic(String name, PythonType... arguments) {
		List<Object> parts = new ArrayList<>();
		String separator = name + "[";
		for (PythonType argument : arguments) {
			parts.add(separator);
			parts.addAll(argument.parts);
			separator = ", ";
		}
		parts.add("]");
		return new PythonType(List.copyOf(parts));
	}

	static PythonType union(List<PythonType> types) {
		List<Object> parts = new ArrayList<>();
		for (PythonType type : types) {
			if (!parts.isEmpty()) {
				parts.add(" | ");
			}
			parts.addAll(type.parts);
		}
		return new PythonType(List.copyOf(parts));
	}

	/**
	 * Return this type or {@code None}.
	 * @return the type
	 */
	public PythonType orNone() {
		return (equals(ANY) || isNone() || this.parts.get(this.parts.size() - 1).equals(NONE)) ? this
				: union(List.of(this, of(NONE)));
	}

	boolean isNone() {
		return this.parts.equals(List.of(NONE));
	}

	/**
	 * Return the text of the type.
	 * @return the text
	 */
	public String text() {
		return text(PythonDefinition::name);
	}

	/**
	 * Return the text of the type.
	 * @param names what to call the definitions
	 * @return the text
	 */
	public String text(Function<PythonDefinition, String> names) {
		StringBuilder text = new StringBuilder();
		for (Object part : this.parts) {
			text.append((part instanceof PythonDefinition definition) ? names.apply(definition) : part);
		}
		return text.toString();
	}

	/**
	 * Return the records and enums that the type is made of, at any depth.
	 * @return the definitions, each after those it is made of itself unless they are made
	 * of each other
	 */
	public Collection<PythonDefinition> definitions() {
		Set<PythonDefinition> found = new LinkedHashSet<>();
		collect(found, new LinkedHashSet<>());
		return found;
	}

	private void collect(Set<PythonDefinition> found, Set<PythonDefinition> entered) {
		for (Object part : this.parts) {
			if (part instanceof PythonDefinition definition && entered.add(definition)) {
				definition.fields().values().forEach((type) -> type.collect(found, entered));
				found.add(definition);
			}
		}
	}

	/**
	 * Return the text of the type.
	 */
	@Override
	public String toString() {
		return text();
	}

}
