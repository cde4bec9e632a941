/**
 * Functions of the application that a program may call: the annotations, their discovery,
 * the conversion of arguments and results, and the Python stubs. It may use policies and
 * values, never the engine: a host function does not know what calls it.
 */
@NullMarked
package io.sandbox4j.host;

import org.jspecify.annotations.NullMarked;
