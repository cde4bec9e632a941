package io.sandbox4j.value;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * What the type variables of a class and of all its supertypes stand for.
 * <p>
 * Immutable and safe for use by several threads.
 */
public final class TypeBindings {

	/**
	 * No bindings: a type variable stands for its bound.
	 */
	public static final TypeBindings NONE = new TypeBindings(Map.of());

	private final Map<TypeVariable<?>, Type> variables;

	private TypeBindings(Map<TypeVariable<?>, Type> variables) {
		this.variables = variables;
	}

	/**
	 * Collect the bindings of a class.
	 * @param type the class
	 * @return the bindings of the supertypes' variables; those of the class itself stand
	 * for their bounds
	 */
	public static TypeBindings of(Class<?> type) {
		Map<TypeVariable<?>, Type> variables = new HashMap<>();
		collect(type, variables);
		return new TypeBindings(variables);
	}

	/**
	 * Collect the bindings within a type such as {@code Page<Order>}.
	 * @param type the type, without variables
	 * @return the bindings
	 */
	static TypeBindings within(ParameterizedType type) {
		Map<TypeVariable<?>, Type> variables = new HashMap<>();
		bind(type, variables);
		return new TypeBindings(variables);
	}

	private static void collect(Class<?> type, Map<TypeVariable<?>, Type> variables) {
		Type superclass = type.getGenericSuperclass();
		if (superclass != null) {
			bind(superclass, variables);
		}
		for (Type implemented : type.getGenericInterfaces()) {
			bind(implemented, variables);
		}
	}

	private static void bind(Type type, Map<TypeVariable<?>, Type> variables) {
		if (type instanceof ParameterizedType parameterized) {
			Class<?> raw = (Class<?>) parameterized.getRawType();
			TypeBindings known = new TypeBindings(variables);
			TypeVariable<?>[] parameters = raw.getTypeParameters();
			for (int i = 0; i < parameters.length; i++) {
				variables.put(parameters[i], known.resolve(parameterized.getActualTypeArguments()[i]));
			}
			collect(raw, variables);
		}
		else if (type instanceof Class<?> raw) {
			collect(raw, variables);
		}
	}

	/**
	 * Return a type without variables.
	 * @param type the type
	 * @return the type with what its variables stand for in their place; wildcards are
	 * replaced by their upper bounds
	 */
	public Type resolve(Type type) {
		if (type instanceof TypeVariable<?> variable) {
			Type bound = this.variables.get(variable);
			// the bound's own variables are left out: Comparable<T> of T is endless
			return (bound != null) ? bound : erase(variable.getBounds()[0]);
		}
		if (type instanceof WildcardType wildcard) {
			return resolve(wildcard.getUpperBounds()[0]);
		}
		if (type instanceof ParameterizedType parameterized) {
			return new Parameterized((Class<?>) parameterized.getRawType(),
					Arrays.stream(parameterized.getActualTypeArguments()).map(this::resolve).toList());
		}
		if (type instanceof GenericArrayType array) {
			return new ArrayOf(resolve(array.getGenericComponentType()));
		}
		return type;
	}

	/**
	 * Return the class of a type at run time.
	 * @param type the type
	 * @return the class
	 */
	public Class<?> erase(Type type) {
		if (type instanceof Class<?> raw) {
			return raw;
		}
		if (type instanceof ParameterizedType parameterized) {
			return (Class<?>) parameterized.getRawType();
		}
		if (type instanceof GenericArrayType array) {
			return erase(array.getGenericComponentType()).arrayType();
		}
		if (type instanceof TypeVariable<?> variable) {
			Type bound = this.variables.get(variable);
			return erase((bound != null) ? bound : variable.getBounds()[0]);
		}
		return erase(((WildcardType) type).getUpperBounds()[0]);
	}

	private record Parameterized(Class<?> raw, List<Type> arguments) implements ParameterizedType {

		@Override
		public Type[] getActualTypeArguments() {
			return this.arguments.toArray(Type[]::new);
		}

		@Override
		public Type getRawType() {
			return this.raw;
		}

		@Override
		public @Nullable Type getOwnerType() {
			return null;
		}

		@Override
		public String toString() {
			return this.raw.getName()
					+ this.arguments.stream().map(Type::getTypeName).collect(Collectors.joining(", ", "<", ">"));
		}

	}

	private record ArrayOf(Type component) implements GenericArrayType {

		@Override
		public Type getGenericComponentType() {
			return this.component;
		}

		@Override
		public String toString() {
			return this.component.getTypeName() + "[]";
		}

	}

}
