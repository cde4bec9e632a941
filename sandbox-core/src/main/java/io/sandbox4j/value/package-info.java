/**
 * Python values, on the wire as CBOR and in Java as plain objects, and their conversion
 * to the types an application asks for. It depends on no other package and holds no
 * state.
 */
@NullMarked
package io.sandbox4j.value;

import org.jspecify.annotations.NullMarked;
