package io.sandbox4j.autoconfigure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import io.sandbox4j.host.HostFunction;
import io.sandbox4j.host.HostFunctionDescriptor;
import io.sandbox4j.host.HostFunctions;
import org.jspecify.annotations.Nullable;

import org.springframework.aop.framework.autoproxy.AutoProxyUtils;
import org.springframework.aop.scope.ScopedObject;
import org.springframework.aop.scope.ScopedProxyUtils;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.util.ClassUtils;

/**
 * Finds the host functions of beans by the types of the beans, and creates none of them:
 * a bean is asked for when a program calls one of its functions. So it can be lazy, have
 * a scope, and use the sandbox itself.
 */
final class HostFunctionBeans {

	private final ConfigurableListableBeanFactory beanFactory;

	HostFunctionBeans(ConfigurableListableBeanFactory beanFactory) {
		this.beanFactory = beanFactory;
	}

	/**
	 * Find the host functions of all beans.
	 * @return the functions
	 * @throws io.sandbox4j.host.InvalidHostFunctionException if one is not declared well
	 */
	Collection<HostFunctionDescriptor> functions() {
		List<HostFunctionDescriptor> functions = new ArrayList<>();
		for (String name : this.beanFactory.getBeanNamesForType(Object.class, true, false)) {
			// The proxy in front of it has the same functions.
			if (!ScopedProxyUtils.isScopedTarget(name)) {
				Class<?> type = targetClass(name);
				if (type != null && AnnotationUtils.isCandidateClass(type, HostFunction.class)) {
					functions.addAll(HostFunctions.lazily(() -> this.beanFactory.getBean(name), type));
				}
			}
		}
		return functions;
	}

	private @Nullable Class<?> targetClass(String name) {
		Class<?> type = AutoProxyUtils.determineTargetClass(this.beanFactory, name);
		if (type != null && ScopedObject.class.isAssignableFrom(type)) {
			Class<?> behind = AutoProxyUtils.determineTargetClass(this.beanFactory,
					ScopedProxyUtils.getTargetBeanName(name));
			type = (behind != null) ? behind : type;
		}
		return (type != null) ? ClassUtils.getUserClass(type) : null;
	}

}
