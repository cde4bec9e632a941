/**
 * Benchmarks of what the engine does not show outside its package.
 */
@NullMarked
package io.sandbox4j.engine;

import org.jspecify.annotations.NullMarked;
