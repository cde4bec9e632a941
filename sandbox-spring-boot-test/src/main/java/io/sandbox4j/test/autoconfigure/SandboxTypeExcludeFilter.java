package io.sandbox4j.test.autoconfigure;

import java.util.Set;

import io.sandbox4j.SandboxInterceptor;
import io.sandbox4j.SandboxListener;
import io.sandbox4j.autoconfigure.SandboxTemplateCustomizer;
import io.sandbox4j.host.HostModule;

import org.springframework.boot.test.context.filter.annotation.StandardAnnotationCustomizableTypeExcludeFilter;

/**
 * Leaves out the components that a {@link SandboxTest} does not test.
 */
class SandboxTypeExcludeFilter extends StandardAnnotationCustomizableTypeExcludeFilter<SandboxTest> {

	private static final Set<Class<?>> KNOWN_INCLUDES = Set.of(HostModule.class, SandboxInterceptor.class,
			SandboxListener.class, SandboxTemplateCustomizer.class);

	SandboxTypeExcludeFilter(Class<?> testClass) {
		super(testClass);
	}

	@Override
	protected Set<Class<?>> getKnownIncludes() {
		return KNOWN_INCLUDES;
	}

}
