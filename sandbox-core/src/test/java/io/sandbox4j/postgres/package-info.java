/**
 * A PostgreSQL for tests, of this module and of others.
 */
@NullMarked
package io.sandbox4j.postgres;

import org.jspecify.annotations.NullMarked;
