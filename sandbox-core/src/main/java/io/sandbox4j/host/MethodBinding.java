package io.sandbox4j.host;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;

import org.jspecify.annotations.Nullable;

/**
 * Binds a method to an object, which may be a proxy: calls go through it, and so through
 * all that it does.
 */
final class MethodBinding {

	private static final String PROXY_MARK = "$$";

	private MethodBinding() {
	}

	/**
	 * Bind a method to an object.
	 * @param methods the method and those it overrides
	 * @param bean the object
	 * @return a handle that takes the arguments as an array
	 * @throws InvalidHostFunctionException if the object does not have the method, or it
	 * cannot be called
	 */
	static MethodHandle bind(AnnotatedMethods methods, Object bean) {
		Method declared = methods.first();
		Method method = methods.on(bean);
		if (method == null) {
			throw new InvalidHostFunctionException(declared,
					"the bean is a proxy that does not have the method; declare it in an interface of the bean");
		}
		if (bean.getClass() != declared.getDeclaringClass() && bean.getClass().getName().contains(PROXY_MARK)
				&& Modifier.isFinal(method.getModifiers())) {
			throw new InvalidHostFunctionException(declared,
					"the bean is a proxy, which cannot override a final method; make the method not final");
		}
		return handle(method, bean);
	}

	private static MethodHandle handle(Method method, Object bean) {
		if (Proxy.isProxyClass(bean.getClass())
				|| Modifier.isPublic(method.getModifiers() & method.getDeclaringClass().getModifiers())) {
			// no access is needed to what an interface or a public class shows
			method.trySetAccessible();
		}
		else if (!method.trySetAccessible()) {
			throw inaccessible(method, null);
		}
		try {
			MethodHandle handle = MethodHandles.lookup().unreflect(method).bindTo(bean).asFixedArity();
			return handle.asSpreader(Object[].class, method.getParameterCount())
				.asType(MethodType.methodType(Object.class, Object[].class));
		}
		catch (IllegalAccessException ex) {
			throw inaccessible(method, ex);
		}
	}

	private static InvalidHostFunctionException inaccessible(Method method, @Nullable Throwable cause) {
		return new InvalidHostFunctionException(method,
				"it cannot be accessed; make it and its class public, or open its package", cause);
	}

}
