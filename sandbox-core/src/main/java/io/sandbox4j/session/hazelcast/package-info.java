/**
 * Sessions in the maps of a Hazelcast cluster. The only package that needs Hazelcast,
 * which is optional.
 */
@NullMarked
package io.sandbox4j.session.hazelcast;

import org.jspecify.annotations.NullMarked;
