/**
 * Time zones for Python's {@code zoneinfo}: those of the Java platform that a policy
 * grants. Offsets and their changes are the platform's own; abbreviations, of which it
 * has other ones than Python, are here.
 */
@NullMarked
package io.sandbox4j.timezone;

import org.jspecify.annotations.NullMarked;
