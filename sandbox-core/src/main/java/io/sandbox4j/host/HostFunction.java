package io.sandbox4j.host;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method as a function that Python programs may call, if their policy grants it.
 * On a method of an interface or a superclass it counts for the methods that override it.
 * <p>
 * Parameters keep their Java names, for which classes are compiled with
 * {@code -parameters}. One is optional if it is an {@link java.util.Optional}, annotated
 * as {@code Nullable}, or has a default by {@link HostParameter}. A parameter of type
 * {@link SandboxContext} is filled in and not visible to Python. Arguments and results
 * are copied; Python never holds an object of the host.
 * <p>
 * What the method throws becomes a Python exception that says nothing of the host, unless
 * it is a {@link HostFunctionException}. The method may be called by several threads.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface HostFunction {

	/**
	 * The name in Python. By default the method's.
	 * @return the name
	 */
	String name() default "";

	/**
	 * What the function does, for people and models that write programs: it is shown by
	 * {@code help()} and in the stubs.
	 * @return the description
	 */
	String description() default "";

}
