/**
 * What a program may do and how much of everything it may use: immutable, and validated
 * when it is built. It depends on no other package, so that every other one may depend on
 * it.
 */
@NullMarked
package io.sandbox4j.policy;

import org.jspecify.annotations.NullMarked;
