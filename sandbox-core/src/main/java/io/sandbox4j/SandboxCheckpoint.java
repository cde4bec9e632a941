package io.sandbox4j;

import java.time.Instant;

/**
 * A state that a session had. Immutable and safe for use by several threads.
 *
 * @see SandboxSession#checkpoint()
 */
public interface SandboxCheckpoint {

	/**
	 * Return the id of the session whose state this is.
	 * @return the id
	 */
	String sessionId();

	/**
	 * Return when the state was remembered.
	 * @return the time
	 */
	Instant created();

}
