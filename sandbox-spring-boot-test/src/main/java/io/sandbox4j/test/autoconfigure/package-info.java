/**
 * Annotations for tests with Spring Boot. What they set up is what the application's own
 * properties and beans say, or a stand-in for it.
 */
@NullMarked
package io.sandbox4j.test.autoconfigure;

import org.jspecify.annotations.NullMarked;
