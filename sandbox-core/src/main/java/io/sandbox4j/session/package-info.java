/**
 * Where sessions rest: the store, the form in which a session is kept in it, and the seal
 * that proves nobody changed it. What a session's state is made of only the engine knows;
 * here it is bytes.
 */
@NullMarked
package io.sandbox4j.session;

import org.jspecify.annotations.NullMarked;
