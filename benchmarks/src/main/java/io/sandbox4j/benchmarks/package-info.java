/**
 * What the sandbox costs: figures for users and for those who change the engine.
 * docs/benchmarks.md says how to run them and what they gave.
 */
@NullMarked
package io.sandbox4j.benchmarks;

import org.jspecify.annotations.NullMarked;
