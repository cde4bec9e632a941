package io.sandbox4j.value;

import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A type that has a name in Python: a record, which is a dict with certain keys there, or
 * an enum, which is one of certain texts.
 * <p>
 * Immutable once it is handed out, and safe for use by several threads.
 */
public final class PythonDefinition {

	private final Type type;

	private final String name;

	private final List<String> values;

	private final Map<String, PythonType> fields = new LinkedHashMap<>();

	private PythonDefinition(Type type, String name, List<String> values) {
		this.type = type;
		this.name = name;
		this.values = values;
	}

	static PythonDefinition ofEnum(Class<?> type) {
		Object[] constants = type.getEnumConstants();
		return new PythonDefinition(type, type.getSimpleName(),
				Arrays.stream(constants).map((constant) -> ((Enum<?>) constant).name()).toList());
	}

	static PythonDefinition ofRecord(Type type, String name) {
		return new PythonDefinition(type, name, List.of());
	}

	// A record can be a part of itself, so its fields come after it.
	void field(String name, PythonType type) {
		this.fields.put(name, type);
	}

	/**
	 * Return the simple name of the record or enum.
	 * @return the name. Different types can have the same
	 */
	public String name() {
		return this.name;
	}

	/**
	 * Return the names of the enum's constants.
	 * @return the names, empty for a record
	 */
	public List<String> values() {
		return this.values;
	}

	/**
	 * Return the types of the record's components.
	 * @return the types by name, in order, empty for an enum
	 */
	public Map<String, PythonType> fields() {
		return Collections.unmodifiableMap(this.fields);
	}

	/**
	 * Return whether the other is a definition of the same Java type.
	 */
	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof PythonDefinition definition && this.type.equals(definition.type);
	}

	@Override
	public int hashCode() {
		return this.type.hashCode();
	}

	/**
	 * Return the name.
	 */
	@Override
	public String toString() {
		return this.name;
	}

}
