package io.sandbox4j.host;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says more about a parameter of a {@link HostFunction}.
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface HostParameter {

	/**
	 * Stands for no default, since an empty text is one.
	 */
	String NO_DEFAULT = "\0no default\0";

	/**
	 * The name in Python. By default the parameter's.
	 * @return the name
	 */
	String name() default "";

	/**
	 * What the parameter means, for people and models that write programs.
	 * @return the description
	 */
	String description() default "";

	/**
	 * The argument where a program gives none: text as it is, a number, {@code true} or
	 * {@code false}, the name of an enum's constant, a date or time in ISO 8601, a
	 * duration in ISO 8601 or in seconds. Other types have no defaults.
	 * @return the text of the argument
	 */
	String defaultValue() default NO_DEFAULT;

}
