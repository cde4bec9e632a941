package io.sandbox4j.test.autoconfigure;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;

/**
 * Annotation for a test class to have a {@link io.sandbox4j.test.MockSandbox} as a bean,
 * which answers the runs of the application's sandbox in place of the engine.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@AutoConfigureSandbox
@ImportAutoConfiguration(MockSandboxAutoConfiguration.class)
public @interface AutoConfigureMockSandbox {

}
