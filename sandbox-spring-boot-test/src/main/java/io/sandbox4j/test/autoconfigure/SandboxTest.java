package io.sandbox4j.test.autoconfigure;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.test.autoconfigure.OverrideAutoConfiguration;
import org.springframework.boot.test.context.filter.annotation.TypeExcludeFilters;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.core.annotation.AliasFor;
import org.springframework.test.context.BootstrapWith;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Annotation for a test of host functions and policies with real programs, and with
 * nothing else of the application: there are the sandbox with the application's
 * properties, the beans whose classes have a {@link io.sandbox4j.host.HostModule}, and
 * interceptors, listeners and customizers of the sandbox. What these need, such as
 * repositories, the test provides, as mocks perhaps. Beans whose functions belong to no
 * module are included with {@link #includeFilters()} or {@code @Import}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@BootstrapWith(SandboxTestContextBootstrapper.class)
@ExtendWith(SpringExtension.class)
@OverrideAutoConfiguration(enabled = false)
@TypeExcludeFilters(SandboxTypeExcludeFilter.class)
@AutoConfigureSandbox
@ImportAutoConfiguration
public @interface SandboxTest {

	/**
	 * Return properties in the form key=value that the test adds to the environment.
	 * @return the properties
	 */
	String[] properties() default {};

	/**
	 * Return whether the default filters hold; without them no component is there unless
	 * it is included.
	 * @return whether the default filters hold
	 */
	boolean useDefaultFilters() default true;

	/**
	 * Return filters that add components.
	 * @return the filters
	 */
	Filter[] includeFilters() default {};

	/**
	 * Return filters that leave out components.
	 * @return the filters
	 */
	Filter[] excludeFilters() default {};

	/**
	 * Return auto-configurations to leave out.
	 * @return the classes
	 */
	@AliasFor(annotation = ImportAutoConfiguration.class, attribute = "exclude")
	Class<?>[] excludeAutoConfiguration() default {};

}
