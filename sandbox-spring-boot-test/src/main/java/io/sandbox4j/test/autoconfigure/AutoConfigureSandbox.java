package io.sandbox4j.test.autoconfigure;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.sandbox4j.autoconfigure.SandboxAutoConfiguration;
import io.sandbox4j.autoconfigure.SandboxSessionStoreAutoConfiguration;
import io.sandbox4j.autoconfigure.SessionStoreType;

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
@ImportAutoConfiguration({ SandboxAutoConfiguration.class, SandboxSessionStoreAutoConfiguration.class })
@PropertyMapping("sandbox")
public @interface AutoConfigureSandbox {

	/**
	 * Return whether the sandbox is warmed up: few tests run long enough to gain by it.
	 * @return whether to warm up
	 */
	@PropertyMapping("warm-up.enabled")
	boolean warmUp() default false;

	/**
	 * Return where sessions rest, whatever the application's properties say: the database
	 * they name may not be part of the test.
	 * @return the type of the store
	 */
	@PropertyMapping("sessions.store")
	SessionStoreType sessionStore() default SessionStoreType.IN_MEMORY;

}
