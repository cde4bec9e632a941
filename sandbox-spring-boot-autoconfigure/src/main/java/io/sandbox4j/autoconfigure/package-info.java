/**
 * Binds the sandbox to a Spring Boot application: properties, template, host functions.
 * It may use every public type of the core; nothing in the core knows of it.
 */
@NullMarked
package io.sandbox4j.autoconfigure;

import org.jspecify.annotations.NullMarked;
