/**
 * Observations of runs with Micrometer: what is observed, and under which names.
 * Everything here works without Spring Boot; nothing here reads code, output or values.
 */
@NullMarked
package io.sandbox4j.observation;

import org.jspecify.annotations.NullMarked;
