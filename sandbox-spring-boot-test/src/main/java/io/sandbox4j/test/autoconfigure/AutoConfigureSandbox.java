package io.sandbox4j.test.autoconfigure;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.sandbox4j.autoconfigure.SandboxAutoConfiguration;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.test.context.PropertyMapping;

/**
 * Annotation for a test class to have the sandbox configured, in other slices for
 * example.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@ImportAutoConfiguration(SandboxAutoConfiguration.class)
@PropertyMapping("sandbox")
public @interface AutoConfigureSandbox {

	/**
	 * Return whether the sandbox is warmed up: few tests run long enough to gain by it.
	 * @return whether to warm up
	 */
	@PropertyMapping("warm-up.enabled")
	boolean warmUp() default false;

}
