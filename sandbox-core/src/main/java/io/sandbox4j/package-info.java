/**
 * What an application touches: the template, the code it is given, the result it returns
 * and the hooks around a run. It may use every package below and nothing of Chicory shows
 * in its types.
 */
@NullMarked
package io.sandbox4j;

import org.jspecify.annotations.NullMarked;
