package io.sandbox4j.host;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Puts the host functions of a class into a Python module. Without it they are built-in
 * functions. Several classes can add to a module.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface HostModule {

	/**
	 * The name of the module, which Python imports. It cannot be that of a module of
	 * Python's library.
	 * @return the name
	 */
	String value();

}
