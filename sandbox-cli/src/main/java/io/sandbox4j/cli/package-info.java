/**
 * The engine at a terminal: programs, a read-evaluate-print loop, programs in bulk. It
 * has no Spring in it and uses the public types of {@code io.sandbox4j} only.
 */
@NullMarked
package io.sandbox4j.cli;

import org.jspecify.annotations.NullMarked;
