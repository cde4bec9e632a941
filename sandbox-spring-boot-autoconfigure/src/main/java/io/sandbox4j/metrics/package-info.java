/**
 * Metrics of the sandbox with Micrometer. Tags have configured names only: nothing that a
 * program can choose becomes one.
 */
@NullMarked
package io.sandbox4j.metrics;

import org.jspecify.annotations.NullMarked;
