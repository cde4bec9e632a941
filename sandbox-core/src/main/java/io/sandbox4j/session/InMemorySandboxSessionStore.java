package io.sandbox4j.session;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps sessions in the heap of this JVM, up to a number of bytes. They end with the JVM.
 * Safe for use by several threads.
 */
public final class InMemorySandboxSessionStore implements SandboxSessionStore {

	private static final long DEFAULT_LIMIT = 256L * 1024 * 1024;

	private final long limit;

	private final Clock clock;

	private final Map<String, StoredSession> sessions = new HashMap<>();

	private long size;

	/**
	 * Create a new store for 256 MB of sessions.
	 */
	public InMemorySandboxSessionStore() {
		this(DEFAULT_LIMIT, Clock.systemUTC());
	}

	/**
	 * Create a new store.
	 * @param limit how many bytes all sessions may have together
	 * @param clock tells which sessions have expired
	 */
	public InMemorySandboxSessionStore(long limit, Clock clock) {
		if (limit < 0) {
			throw new IllegalArgumentException("The limit must be 0 bytes or more, not " + limit);
		}
		this.limit = limit;
		this.clock = clock;
	}

	@Override
	public synchronized Optional<StoredSession> find(String id) {
		StoredSession session = this.sessions.get(id);
		return (session != null && isAlive(session, this.clock.instant())) ? Optional.of(session) : Optional.empty();
	}

	@Override
	public Optional<Long> version(String id) {
		return find(id).map(StoredSession::version);
	}

	@Override
	public synchronized void insert(StoredSession session) {
		if (find(session.id()).isPresent()) {
			throw new SessionConflictException(session.id());
		}
		put(session);
	}

	@Override
	public synchronized void update(StoredSession session, long previousVersion) {
		StoredSession previous = find(session.id()).orElse(null);
		if (previous == null || previous.version() != previousVersion) {
			throw new SessionConflictException(session.id());
		}
		put(session);
	}

	private void put(StoredSession session) {
		if (sizeWith(session) > this.limit) {
			deleteExpired(this.clock.instant());
		}
		if (sizeWith(session) > this.limit) {
			throw new SessionStoreFullException("There is no room for another session in the " + this.limit
					+ " bytes of the store in memory; raise 'sandbox.sessions.in-memory.max-size' or use another store");
		}
		this.size = sizeWith(session);
		this.sessions.put(session.id(), session);
	}

	private long sizeWith(StoredSession session) {
		StoredSession previous = this.sessions.get(session.id());
		return this.size + session.data().length - ((previous != null) ? previous.data().length : 0);
	}

	@Override
	public synchronized boolean delete(String id) {
		boolean there = find(id).isPresent();
		StoredSession removed = this.sessions.remove(id);
		if (removed != null) {
			this.size -= removed.data().length;
		}
		return there;
	}

	@Override
	public synchronized int deleteExpired(Instant now) {
		int before = this.sessions.size();
		this.sessions.values().removeIf((session) -> {
			boolean expired = !isAlive(session, now);
			this.size -= expired ? session.data().length : 0;
			return expired;
		});
		return before - this.sessions.size();
	}

	private static boolean isAlive(StoredSession session, Instant now) {
		return session.expires().isAfter(now);
	}

	@Override
	public synchronized long count() {
		Instant now = this.clock.instant();
		return this.sessions.values().stream().filter((session) -> isAlive(session, now)).count();
	}

	@Override
	public synchronized long count(String policy) {
		Instant now = this.clock.instant();
		return this.sessions.values()
			.stream()
			.filter((session) -> session.policy().equals(policy) && isAlive(session, now))
			.count();
	}

	@Override
	public synchronized Collection<Summary> list(int limit) {
		Instant now = this.clock.instant();
		return this.sessions.values()
			.stream()
			.filter((session) -> isAlive(session, now))
			.sorted(Comparator.comparing(StoredSession::lastUsed).reversed())
			.limit(limit)
			.map((session) -> new Summary(session.id(), session.policy(), session.lastUsed(), session.expires(),
					session.data().length))
			.toList();
	}

	@Override
	public boolean isShared() {
		return false;
	}

}
