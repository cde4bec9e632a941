package io.sandbox4j.host;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * A method whose object is asked for at each call.
 */
final class LazyMethod {

	private static final MethodHandle CALL;

	static {
		try {
			CALL = MethodHandles.lookup()
				.findVirtual(LazyMethod.class, "call", MethodType.methodType(Object.class, Object[].class));
		}
		catch (ReflectiveOperationException ex) {
			throw new ExceptionInInitializerError(ex);
		}
	}

	private final AnnotatedMethods methods;

	private final Supplier<?> bean;

	/**
	 * The last object and the method bound to it: most often it is the same one again.
	 */
	private volatile @Nullable Bound bound;

	LazyMethod(AnnotatedMethods methods, Supplier<?> bean) {
		this.methods = methods;
		this.bean = bean;
	}

	MethodHandle handle() {
		return CALL.bindTo(this);
	}

	@Nullable Object call(@Nullable Object[] arguments) throws Throwable {
		Object current = this.bean.get();
		Bound known = this.bound;
		if (known == null || known.bean() != current) {
			known = new Bound(current, MethodBinding.bind(this.methods, current));
			this.bound = known;
		}
		return (Object) known.handle().invokeExact(arguments);
	}

	private record Bound(Object bean, MethodHandle handle) {
	}

}
