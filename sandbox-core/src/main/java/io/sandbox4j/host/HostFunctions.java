package io.sandbox4j.host;

import java.lang.invoke.MethodHandle;
import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

import io.sandbox4j.host.FunctionParameter.Kind;
import io.sandbox4j.policy.PythonName;
import io.sandbox4j.value.PythonType;
import io.sandbox4j.value.TypeBindings;
import io.sandbox4j.value.ValueConverter;
import org.jspecify.annotations.Nullable;

/**
 * Finds the host functions of objects. Everything that can be wrong with a declaration is
 * found out here, not when a program calls.
 */
public final class HostFunctions {

	private static final String PROXY_MARK = "$$";

	private HostFunctions() {
	}

	/**
	 * Find the host functions of objects.
	 * @param beans objects with methods annotated with {@link HostFunction}
	 * @return the functions
	 * @throws InvalidHostFunctionException if one is not declared well, or an object has
	 * none
	 */
	public static List<HostFunctionDescriptor> of(Object... beans) {
		List<HostFunctionDescriptor> functions = new ArrayList<>();
		for (Object bean : beans) {
			List<HostFunctionDescriptor> found = of(bean, targetClass(bean));
			if (found.isEmpty()) {
				throw new InvalidHostFunctionException(bean.getClass(), "no method is annotated with @HostFunction");
			}
			functions.addAll(found);
		}
		return List.copyOf(functions);
	}

	private static Class<?> targetClass(Object bean) {
		Class<?> type = bean.getClass();
		while (type.getName().contains(PROXY_MARK) && !type.isHidden() && type.getSuperclass() != Object.class) {
			type = type.getSuperclass();
		}
		return type;
	}

	/**
	 * Find the host functions of an object that may be a proxy. Calls go through the
	 * proxy, and so through all that it does for security or transactions.
	 * @param bean the object
	 * @param targetClass the class that declares the functions: that of the object behind
	 * the proxy
	 * @return the functions, ordered by the names of the methods; empty if there are none
	 * @throws InvalidHostFunctionException if one is not declared well, or the proxy does
	 * not have its method
	 */
	public static List<HostFunctionDescriptor> of(Object bean, Class<?> targetClass) {
		return of(targetClass, (methods) -> MethodBinding.bind(methods, bean));
	}

	/**
	 * Find the host functions of an object that is there later, or another one at each
	 * call: nothing is created to find them. What is wrong with a proxy is found out when
	 * a function is called.
	 * @param bean gives the object for a call, on the thread of the run
	 * @param targetClass the class that declares the functions: that of the object behind
	 * a proxy
	 * @return the functions, ordered by the names of the methods; empty if there are none
	 * @throws InvalidHostFunctionException if one is not declared well
	 */
	public static List<HostFunctionDescriptor> lazily(Supplier<?> bean, Class<?> targetClass) {
		return of(targetClass, (methods) -> new LazyMethod(methods, bean).handle());
	}

	private static List<HostFunctionDescriptor> of(Class<?> targetClass,
			Function<AnnotatedMethods, MethodHandle> handles) {
		List<HostFunctionDescriptor> functions = new ArrayList<>();
		String module = module(targetClass);
		TypeBindings bindings = TypeBindings.of(targetClass);
		Set<String> names = new HashSet<>();
		for (AnnotatedMethods methods : AnnotatedMethods.of(targetClass)) {
			HostFunctionDescriptor function = function(handles, module, methods, bindings);
			if (!names.add(function.name())) {
				throw new InvalidHostFunctionException(methods.first(), "there is another method for function '"
						+ function.qualifiedName() + "'; Python has no overloading, so name one of them otherwise");
			}
			functions.add(function);
		}
		return List.copyOf(functions);
	}

	private static @Nullable String module(Class<?> type) {
		HostModule module = AnnotatedMethods.annotation(type, HostModule.class);
		if (module == null) {
			return null;
		}
		try {
			PythonName.require(module.value(), "Module");
		}
		catch (IllegalArgumentException ex) {
			throw new InvalidHostFunctionException(type, String.valueOf(ex.getMessage()));
		}
		if (ReservedNames.isLibrary(module.value()) || module.value().startsWith("_")) {
			throw new InvalidHostFunctionException(type,
					"module '" + module.value() + "' belongs to Python's library; use another name");
		}
		return module.value();
	}

	private static HostFunctionDescriptor function(Function<AnnotatedMethods, MethodHandle> handles,
			@Nullable String module, AnnotatedMethods methods, TypeBindings bindings) {
		Method declared = methods.first();
		HostFunction annotation = methods.annotation(HostFunction.class);
		String name = (annotation != null && !annotation.name().isEmpty()) ? annotation.name() : declared.getName();
		check(declared, module, name);
		MethodHandle handle = handles.apply(methods);
		List<FunctionParameter> parameters = new ArrayList<>();
		int contextPosition = -1;
		Class<?>[] types = declared.getParameterTypes();
		boolean optionalBefore = false;
		Class<?> restType = null;
		for (int i = 0; i < types.length; i++) {
			if (types[i] == SandboxContext.class) {
				contextPosition = i;
				continue;
			}
			boolean rest = declared.isVarArgs() && i == types.length - 1;
			FunctionParameter parameter = parameter(methods, bindings, i, rest, optionalBefore);
			optionalBefore |= !parameter.isRequired();
			parameters.add(parameter);
			restType = rest ? types[i].getComponentType() : null;
		}
		checkNames(declared, parameters);
		String qualified = HostFunctionDescriptor.qualified(module, name);
		Arguments arguments = new Arguments(qualified, List.copyOf(parameters), restType, contextPosition,
				types.length);
		return new HostFunctionDescriptor(module, name, (annotation != null) ? annotation.description() : "",
				List.copyOf(parameters), returnType(methods, bindings), arguments, handle,
				declared.getDeclaringClass().getName() + "." + declared.getName());
	}

	private static void check(Method method, @Nullable String module, String name) {
		try {
			PythonName.require(name, "name");
		}
		catch (IllegalArgumentException ex) {
			throw new InvalidHostFunctionException(method, ex.getMessage() + ": set @HostFunction(name)");
		}
		if (name.startsWith("_")) {
			throw new InvalidHostFunctionException(method,
					"name '" + name + "' would be private in Python; let it not start with an underscore");
		}
		if (module == null && ReservedNames.isBuiltin(name)) {
			throw new InvalidHostFunctionException(method, "name '" + name
					+ "' is that of a built-in function of Python; use another name or put it in a @HostModule");
		}
		if (Modifier.isStatic(method.getModifiers())) {
			throw new InvalidHostFunctionException(method, "a host function must not be static");
		}
		if (Modifier.isPrivate(method.getModifiers())) {
			throw new InvalidHostFunctionException(method, "a host function must not be private");
		}
	}

	private static void checkNames(Method method, List<FunctionParameter> parameters) {
		Set<String> names = new HashSet<>();
		for (FunctionParameter parameter : parameters) {
			if (!names.add(parameter.name())) {
				throw new InvalidHostFunctionException(method,
						"there are two parameters '" + parameter.name() + "'; name one of them otherwise");
			}
		}
	}

	private static FunctionParameter parameter(AnnotatedMethods methods, TypeBindings bindings, int position,
			boolean rest, boolean optionalBefore) {
		Method method = methods.first();
		HostParameter annotation = methods.annotation(position, HostParameter.class);
		String name = name(methods, position, annotation);
		AnnotatedType type = method.getAnnotatedParameterTypes()[position];
		if (rest && type instanceof AnnotatedArrayType array) {
			type = array.getAnnotatedGenericComponentType();
		}
		try {
			ValueConverter converter = ValueConverter.of(type, bindings);
			boolean nullable = !rest && methods.isNullable(position);
			if (nullable && !method.getParameterTypes()[position].isPrimitive()) {
				converter = converter.orNone();
			}
			// Object takes None, which does not mean that it can be left out
			boolean optional = nullable
					|| (converter.acceptsNone() && method.getParameterTypes()[position] != Object.class);
			DefaultArgument fallback = rest ? null : fallback(annotation, converter, optional);
			Kind kind = rest ? Kind.REST : (fallback == null && optionalBefore) ? Kind.KEYWORD : Kind.POSITIONAL;
			return new FunctionParameter(position, name, kind, converter, fallback,
					(annotation != null) ? annotation.description() : "");
		}
		catch (IllegalArgumentException ex) {
			throw new InvalidHostFunctionException(method, "parameter '" + name + "': " + ex.getMessage(), ex);
		}
	}

	private static String name(AnnotatedMethods methods, int position, @Nullable HostParameter annotation) {
		String name = (annotation != null && !annotation.name().isEmpty()) ? annotation.name()
				: methods.parameterName(position);
		if (name == null) {
			throw new InvalidHostFunctionException(methods.first(),
					"the names of its parameters are not known; compile with -parameters, or set @HostParameter(name)");
		}
		try {
			return PythonName.require(name, "parameter");
		}
		catch (IllegalArgumentException ex) {
			throw new InvalidHostFunctionException(methods.first(), ex.getMessage() + ": set @HostParameter(name)");
		}
	}

	private static @Nullable DefaultArgument fallback(@Nullable HostParameter annotation, ValueConverter converter,
			boolean optional) {
		if (annotation != null && !annotation.defaultValue().equals(HostParameter.NO_DEFAULT)) {
			return DefaultArgument.of(annotation.defaultValue(), converter);
		}
		return optional ? new DefaultArgument(converter.convert(null, "it"), "None") : null;
	}

	private static PythonType returnType(AnnotatedMethods methods, TypeBindings bindings) {
		Method method = methods.first();
		try {
			PythonType type = PythonType.of(method.getAnnotatedReturnType(), bindings);
			return methods.isResultNullable() ? type.orNone() : type;
		}
		catch (IllegalArgumentException ex) {
			throw new InvalidHostFunctionException(method, "its result: " + ex.getMessage(), ex);
		}
	}

}
