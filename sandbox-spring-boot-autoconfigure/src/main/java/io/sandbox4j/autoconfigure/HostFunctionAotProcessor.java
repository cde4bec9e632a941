package io.sandbox4j.autoconfigure;

import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Set;

import io.sandbox4j.host.HostFunction;
import io.sandbox4j.host.SandboxContext;
import org.jspecify.annotations.Nullable;

import org.springframework.aot.hint.BindingReflectionHintsRegistrar;
import org.springframework.aot.hint.ExecutableMode;
import org.springframework.aot.hint.ReflectionHints;
import org.springframework.beans.factory.aot.BeanRegistrationAotContribution;
import org.springframework.beans.factory.aot.BeanRegistrationAotProcessor;
import org.springframework.beans.factory.support.RegisteredBean;
import org.springframework.core.MethodIntrospector;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.util.ClassUtils;

/**
 * Contributes hints for the host functions of beans: their methods, and the records and
 * other types that cross.
 */
class HostFunctionAotProcessor implements BeanRegistrationAotProcessor {

	@Override
	public @Nullable BeanRegistrationAotContribution processAheadOfTime(RegisteredBean registeredBean) {
		Class<?> type = ClassUtils.getUserClass(registeredBean.getBeanClass());
		if (!AnnotationUtils.isCandidateClass(type, HostFunction.class)) {
			return null;
		}
		Set<Method> methods = MethodIntrospector.selectMethods(type,
				(Method method) -> AnnotatedElementUtils.hasAnnotation(method, HostFunction.class));
		if (methods.isEmpty()) {
			return null;
		}
		return (context, code) -> register(methods, context.getRuntimeHints().reflection());
	}

	private static void register(Set<Method> methods, ReflectionHints hints) {
		BindingReflectionHintsRegistrar binding = new BindingReflectionHintsRegistrar();
		for (Method method : methods) {
			hints.registerMethod(method, ExecutableMode.INVOKE);
			binding.registerReflectionHints(hints, method.getGenericReturnType());
			for (Type parameter : method.getGenericParameterTypes()) {
				if (parameter != SandboxContext.class) {
					binding.registerReflectionHints(hints, parameter);
				}
			}
		}
	}

}
