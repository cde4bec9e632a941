/**
 * What Actuator shows of the sandbox. Descriptors are immutable and carry no code, output
 * or values: who may look at an endpoint need not be who may see the data of programs.
 */
@NullMarked
package io.sandbox4j.actuate.endpoint;

import org.jspecify.annotations.NullMarked;
