package io.sandbox4j;

import java.time.Instant;

/**
 * Which session is meant: one that began anew under the same id is another.
 *
 * @param id its id
 * @param created when it began, to the millisecond
 */
record SessionKey(String id, Instant created) {
}
