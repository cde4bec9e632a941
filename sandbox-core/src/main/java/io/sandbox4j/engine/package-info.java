/**
 * The guest: its image, instances, memory, meter, binary interface and threads. It is the
 * only package that may import Chicory, and it may use policies and values, not the
 * public types above it.
 */
@NullMarked
package io.sandbox4j.engine;

import org.jspecify.annotations.NullMarked;
