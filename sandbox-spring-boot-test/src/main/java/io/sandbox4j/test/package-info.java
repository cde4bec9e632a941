/**
 * Helps to test what uses the sandbox: a stand-in for the engine, and assertions for
 * results. It works without Spring Boot.
 */
@NullMarked
package io.sandbox4j.test;

import org.jspecify.annotations.NullMarked;
