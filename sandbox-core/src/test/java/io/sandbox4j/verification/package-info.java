/**
 * Runs programs that others wrote, in bulk and through the public API, and compares what
 * they give with what they should.
 */
@NullMarked
package io.sandbox4j.verification;

import org.jspecify.annotations.NullMarked;
