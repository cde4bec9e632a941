/**
 * What untrusted programs try, and what is left of it: programs as files, run through the
 * public API, and the state in which they leave a thread.
 */
@NullMarked
package io.sandbox4j.hostile;

import org.jspecify.annotations.NullMarked;
