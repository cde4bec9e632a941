package io.sandbox4j.host;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.sandbox4j.value.TypeBindings;
import org.jspecify.annotations.Nullable;

/**
 * A method with all that it overrides, most specific first. Annotations can be on any of
 * them, and a proxy may implement any of them.
 */
final class AnnotatedMethods {

	private final List<Method> methods = new ArrayList<>();

	private AnnotatedMethods() {
	}

	/**
	 * Find the host functions of a class.
	 * @param type the class, not that of a proxy
	 * @return the methods that are annotated, themselves or through what they override,
	 * ordered by name
	 */
	static List<AnnotatedMethods> of(Class<?> type) {
		Map<Object, AnnotatedMethods> groups = new LinkedHashMap<>();
		TypeBindings bindings = TypeBindings.of(type);
		for (Class<?> declaring : hierarchy(type)) {
			for (Method method : declaring.getDeclaredMethods()) {
				// a bridge only passes on to a method that is here too
				if (!method.isBridge() && !method.isSynthetic()) {
					groups.computeIfAbsent(key(method, bindings), (key) -> new AnnotatedMethods()).methods.add(method);
				}
			}
		}
		return groups.values()
			.stream()
			.filter((group) -> group.annotation(HostFunction.class) != null)
			.sorted((one, other) -> one.first().getName().compareTo(other.first().getName()))
			.toList();
	}

	// What is private overrides nothing, so it is a group of its own.
	private static Object key(Method method, TypeBindings bindings) {
		if (Modifier.isPrivate(method.getModifiers()) || Modifier.isStatic(method.getModifiers())) {
			return method;
		}
		return List.of(method.getName(),
				Arrays.stream(method.getGenericParameterTypes()).<Object>map(bindings::erase).toList());
	}

	private static Collection<Class<?>> hierarchy(Class<?> type) {
		Set<Class<?>> types = new LinkedHashSet<>();
		for (Class<?> current = type; current != null && current != Object.class; current = current.getSuperclass()) {
			types.add(current);
		}
		for (Class<?> current : List.copyOf(types)) {
			addInterfaces(current, types);
		}
		return types;
	}

	private static void addInterfaces(Class<?> type, Set<Class<?>> types) {
		for (Class<?> implemented : type.getInterfaces()) {
			types.add(implemented);
			addInterfaces(implemented, types);
		}
	}

	/**
	 * Find an annotation of a class or what it extends and implements.
	 * @param <A> the type of the annotation
	 * @param type the class
	 * @param annotation the type of the annotation
	 * @return the annotation that is closest, or {@code null}
	 */
	static <A extends Annotation> @Nullable A annotation(Class<?> type, Class<A> annotation) {
		for (Class<?> current : hierarchy(type)) {
			A found = current.getDeclaredAnnotation(annotation);
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	Method first() {
		return this.methods.get(0);
	}

	/**
	 * Find the method to call on an object.
	 * @param bean the object, which may be a proxy that implements interfaces only
	 * @return the method, or {@code null} if the object has none of them
	 */
	@Nullable Method on(Object bean) {
		for (Method method : this.methods) {
			if (method.getDeclaringClass().isInstance(bean)) {
				return method;
			}
		}
		return null;
	}

	<A extends Annotation> @Nullable A annotation(Class<A> annotation) {
		for (Method method : this.methods) {
			A found = method.getAnnotation(annotation);
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	<A extends Annotation> @Nullable A annotation(int parameter, Class<A> annotation) {
		for (Method method : this.methods) {
			A found = method.getParameters()[parameter].getAnnotation(annotation);
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	// The method that is annotated is what was meant for Python; those that override it
	// may
	// call their parameters what they like.
	@Nullable String parameterName(int position) {
		String name = null;
		for (Method method : this.methods) {
			Parameter parameter = method.getParameters()[position];
			if (parameter.isNamePresent()) {
				if (method.isAnnotationPresent(HostFunction.class)) {
					return parameter.getName();
				}
				name = (name != null) ? name : parameter.getName();
			}
		}
		return name;
	}

	boolean isNullable(int position) {
		return this.methods.stream().anyMatch((method) -> {
			Parameter parameter = method.getParameters()[position];
			return isNullable(parameter.getAnnotations()) || isNullable(parameter.getAnnotatedType().getAnnotations());
		});
	}

	boolean isResultNullable() {
		return this.methods.stream()
			.anyMatch((method) -> isNullable(method.getAnnotations())
					|| isNullable(method.getAnnotatedReturnType().getAnnotations()));
	}

	private static boolean isNullable(Annotation[] annotations) {
		return Arrays.stream(annotations)
			.anyMatch((annotation) -> annotation.annotationType().getSimpleName().equals("Nullable"));
	}

}
