package io.sandbox4j.autoconfigure;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.context.annotation.Conditional;

/**
 * {@link Conditional} that matches where {@code sandbox.sessions.store} has a value,
 * however it is spelled.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Conditional(OnSessionStoreCondition.class)
@interface ConditionalOnSessionStore {

	/**
	 * Return the value.
	 * @return the type of the store
	 */
	SessionStoreType value();

}
