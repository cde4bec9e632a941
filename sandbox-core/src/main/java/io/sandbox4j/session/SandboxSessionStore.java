package io.sandbox4j.session;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

/**
 * Keeps sessions that are at rest, and where several application instances share it, the
 * state of all sessions. Must be safe for use by several threads, and a shared one for
 * use by several instances.
 * <p>
 * Every write names the version that it replaces, so that of two writers one wins and the
 * other learns it. Data is opaque and sealed: the store may see it and need not protect
 * it from changes, only from loss.
 * <p>
 * An implementation reports its own failures, such as a database that is out of reach, by
 * an unchecked exception; then nothing was written.
 */
public interface SandboxSessionStore {

	/**
	 * Return a session.
	 * @param id its id
	 * @return the session, empty if there is none or it has expired
	 */
	Optional<StoredSession> find(String id);

	/**
	 * Return the version of a session without its data.
	 * @param id the session's id
	 * @return the version, empty if there is no session of that id or it has expired
	 */
	Optional<Long> version(String id);

	/**
	 * Add a session.
	 * @param session the session
	 * @throws SessionConflictException if there is one with that id which has not expired
	 * @throws SessionStoreFullException if there is no room
	 */
	void insert(StoredSession session);

	/**
	 * Replace a session.
	 * @param session the session, with its new version
	 * @param previousVersion the version that it replaces
	 * @throws SessionConflictException if the version there is another, or there is no
	 * session of that id
	 * @throws SessionStoreFullException if there is no room
	 */
	void update(StoredSession session, long previousVersion);

	/**
	 * Remove a session. Nothing happens if there is none.
	 * @param id its id
	 * @return whether there was one
	 */
	boolean delete(String id);

	/**
	 * Remove the sessions that have expired.
	 * @param now the current time
	 * @return how many there were
	 */
	int deleteExpired(Instant now);

	/**
	 * Return how many sessions there are, without those that have expired.
	 * @return the number of sessions
	 */
	long count();

	/**
	 * Return how many sessions of a policy there are, without those that have expired.
	 * @param policy the policy's name
	 * @return the number of sessions
	 */
	long count(String policy);

	/**
	 * Return sessions without their data.
	 * @param limit how many at most
	 * @return the sessions, those used last first
	 */
	Collection<Summary> list(int limit);

	/**
	 * Return whether other application instances see the same sessions. If so, each run's
	 * effect is written before its result is given, and looked for before the next run;
	 * otherwise a session is written when it comes to rest.
	 * @return whether the store is shared
	 */
	boolean isShared();

	/**
	 * A session without its data.
	 *
	 * @param id its id
	 * @param policy the name of its policy
	 * @param lastUsed when it was used last
	 * @param expires when it expires unless it is used
	 * @param size how many bytes its data has
	 */
	record Summary(String id, String policy, Instant lastUsed, Instant expires, long size) {
	}

}
