package io.sandbox4j.value;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * How to take a record apart and put it together.
 */
final class RecordShape {

	// Held by the record's class itself, so it goes when that class is unloaded.
	private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {

		@Override
		protected RecordShape computeValue(Class<?> type) {
			return new RecordShape(type);
		}

	};

	private final Class<?> type;

	private final RecordComponent[] components;

	private final byte[][] encodedNames;

	private final MethodHandle[] accessors;

	private final MethodHandle constructor;

	private RecordShape(Class<?> type) {
		this.type = type;
		this.components = type.getRecordComponents();
		this.encodedNames = Arrays.stream(this.components)
			.map((component) -> PythonValues.encode(component.getName(), Integer.MAX_VALUE))
			.toArray(byte[][]::new);
		try {
			MethodHandles.Lookup lookup = MethodHandles.lookup();
			this.accessors = new MethodHandle[this.components.length];
			for (int i = 0; i < this.components.length; i++) {
				Method accessor = this.components[i].getAccessor();
				this.accessors[i] = lookup.unreflect(accessible(accessor))
					.asType(MethodType.methodType(Object.class, Object.class));
			}
			Class<?>[] types = Arrays.stream(this.components).map(RecordComponent::getType).toArray(Class<?>[]::new);
			Constructor<?> constructor = accessible(type.getDeclaredConstructor(types));
			this.constructor = lookup.unreflectConstructor(constructor)
				.asFixedArity()
				.asSpreader(Object[].class, types.length)
				.asType(MethodType.methodType(Object.class, Object[].class));
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalArgumentException("Record " + type.getName() + " cannot be accessed", ex);
		}
	}

	private <T extends AccessibleObject> T accessible(T member) {
		if (!member.trySetAccessible()) {
			throw new IllegalArgumentException(
					"Record " + this.type.getName() + " cannot be accessed; open its package to this module");
		}
		return member;
	}

	static RecordShape of(Class<?> type) {
		return SHAPES.get(type);
	}

	RecordComponent[] components() {
		return this.components.clone();
	}

	int size() {
		return this.components.length;
	}

	String name(int component) {
		return this.components[component].getName();
	}

	/**
	 * Return the name of a component on the wire.
	 * @param component the component
	 * @return the bytes, which must not be changed
	 */
	byte[] encodedName(int component) {
		return this.encodedNames[component];
	}

	@Nullable Object get(Object instance, int component) {
		try {
			return (Object) this.accessors[component].invokeExact(instance);
		}
		catch (Throwable ex) {
			throw sneaky(ex);
		}
	}

	/**
	 * Create a record.
	 * @param values the values of its components
	 * @return the record
	 * @throws RuntimeException whatever the record's constructor throws
	 */
	Object create(@Nullable Object[] values) {
		try {
			return (Object) this.constructor.invokeExact(values);
		}
		catch (Throwable ex) {
			throw sneaky(ex);
		}
	}

	// Neither accessors nor canonical constructors declare checked exceptions.
	private static RuntimeException sneaky(Throwable ex) {
		if (ex instanceof Error error) {
			throw error;
		}
		return (ex instanceof RuntimeException exception) ? exception : new IllegalStateException(ex);
	}

}
