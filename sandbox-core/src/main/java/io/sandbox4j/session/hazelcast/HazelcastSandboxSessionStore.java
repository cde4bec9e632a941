package io.sandbox4j.session.hazelcast;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.map.IMap;
import io.sandbox4j.session.SandboxSessionStore;
import io.sandbox4j.session.SessionConflictException;
import io.sandbox4j.session.StoredSession;
import org.jspecify.annotations.Nullable;

/**
 * Keeps sessions in two maps of a Hazelcast cluster that all instances of an application
 * are members or clients of. One map says what there is of each session, in a line of
 * text; the other has the data, under a key that is new with every write. So a version, a
 * count or a list moves no data, and of two writers one wins: a line is replaced only as
 * a whole and only if it is still the one that was read. Members need none of our
 * classes.
 * <p>
 * Data that nothing refers to any more, such as that of an instance that was killed in
 * the middle of a write, leaves when its session would have expired.
 * <p>
 * A cluster that splits in two goes on in both halves, so that after it heals one half's
 * changes are lost, unless split-brain protection is configured for the maps. They must
 * not have a limit of size that evicts entries, nor a near cache.
 * <p>
 * Safe for use by several threads.
 */
public final class HazelcastSandboxSessionStore implements SandboxSessionStore {

	/**
	 * The name of the map of sessions unless another is given.
	 */
	public static final String DEFAULT_MAP = "sandbox-sessions";

	// Clocks differ a little: data must not go while a session that has it is still alive
	// somewhere.
	private static final Duration GRACE = Duration.ofMinutes(1);

	private static final int MOST_ATTEMPTS = 10;

	private final IMap<String, String> entries;

	private final IMap<String, byte[]> data;

	private final Clock clock;

	/**
	 * Create a new store.
	 * @param hazelcast a member or a client of the cluster
	 */
	public HazelcastSandboxSessionStore(HazelcastInstance hazelcast) {
		this(hazelcast, DEFAULT_MAP, Clock.systemUTC());
	}

	/**
	 * Create a new store.
	 * @param hazelcast a member or a client of the cluster
	 * @param map the name of the map of sessions; that of their data has {@code -data}
	 * after it
	 * @param clock tells which sessions have expired
	 */
	public HazelcastSandboxSessionStore(HazelcastInstance hazelcast, String map, Clock clock) {
		this.entries = hazelcast.getMap(map);
		this.data = hazelcast.getMap(map + "-data");
		this.clock = clock;
	}

	@Override
	public Optional<StoredSession> find(String id) {
		String previous = null;
		for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
			String text = this.entries.get(id);
			SessionEntry entry = alive(text);
			// The same entry again: its data is lost, and did not just move on with a
			// write.
			if (text == null || entry == null || text.equals(previous)) {
				return Optional.empty();
			}
			byte[] bytes = this.data.get(entry.data());
			if (bytes != null) {
				return Optional.of(new StoredSession(id, entry.version(), entry.policy(), entry.lastUsed(),
						entry.expires(), bytes));
			}
			previous = text;
		}
		throw new SessionConflictException(id);
	}

	@Override
	public Optional<Long> version(String id) {
		return Optional.ofNullable(alive(this.entries.get(id))).map(SessionEntry::version);
	}

	@Override
	public void insert(StoredSession session) {
		write(session, (added) -> {
			String there = this.entries.putIfAbsent(session.id(), added);
			if (there == null || there.equals(added)) {
				return there;
			}
			SessionEntry entry = alive(there);
			if (entry != null && this.data.containsKey(entry.data())) {
				throw new SessionConflictException(session.id());
			}
			replace(session.id(), there, added);
			return there;
		});
	}

	@Override
	public void update(StoredSession session, long previousVersion) {
		write(session, (added) -> {
			String there = this.entries.get(session.id());
			SessionEntry entry = alive(there);
			if (there == null || entry == null || entry.version() != previousVersion) {
				throw new SessionConflictException(session.id());
			}
			replace(session.id(), there, added);
			return there;
		});
	}

	private void replace(String id, String there, String added) {
		// A member that is lost may have done it before it could say so: then the next
		// one, asked again, says no.
		if (!this.entries.replace(id, there, added) && !added.equals(this.entries.get(id))) {
			throw new SessionConflictException(id);
		}
	}

	private void write(StoredSession session, Swap swap) {
		SessionEntry entry = SessionEntry.of(session, UUID.randomUUID().toString());
		String added = entry.encode();
		Duration left = Duration.between(this.clock.instant(), session.expires()).plus(GRACE);
		this.data.set(entry.data(), session.data(), Math.max(1, left.toSeconds()), TimeUnit.SECONDS);
		String removed = null;
		try {
			removed = swap.in(added);
		}
		catch (SessionConflictException ex) {
			this.data.delete(entry.data());
			throw ex;
		}
		catch (RuntimeException ex) {
			// The answer of a change that was made may be lost.
			if (!added.equals(this.entries.get(session.id()))) {
				throw ex;
			}
		}
		if (removed != null && !removed.equals(added)) {
			this.data.delete(SessionEntry.decode(removed).data());
		}
	}

	@Override
	public boolean delete(String id) {
		String removed = this.entries.remove(id);
		if (removed == null) {
			return false;
		}
		this.data.delete(SessionEntry.decode(removed).data());
		return alive(removed) != null;
	}

	@Override
	public int deleteExpired(Instant now) {
		int count = 0;
		for (Map.Entry<String, String> each : this.entries.entrySet()) {
			SessionEntry entry = SessionEntry.decode(each.getValue());
			// Not if it was used in the meantime.
			if (!entry.isAlive(now) && this.entries.remove(each.getKey(), each.getValue())) {
				this.data.delete(entry.data());
				count++;
			}
		}
		return count;
	}

	@Override
	public long count() {
		return alive().count();
	}

	@Override
	public long count(String policy) {
		return alive().filter((session) -> session.policy().equals(policy)).count();
	}

	@Override
	public Collection<Summary> list(int limit) {
		return alive().sorted(Comparator.comparing(Summary::lastUsed).reversed()).limit(limit).toList();
	}

	private Stream<Summary> alive() {
		Instant now = this.clock.instant();
		return this.entries.entrySet()
			.stream()
			.map((each) -> summary(each.getKey(), SessionEntry.decode(each.getValue())))
			.filter((session) -> session.expires().isAfter(now));
	}

	private static Summary summary(String id, SessionEntry entry) {
		return new Summary(id, entry.policy(), entry.lastUsed(), entry.expires(), entry.size());
	}

	private @Nullable SessionEntry alive(@Nullable String text) {
		SessionEntry entry = (text != null) ? SessionEntry.decode(text) : null;
		return (entry != null && entry.isAlive(this.clock.instant())) ? entry : null;
	}

	@Override
	public boolean isShared() {
		return true;
	}

	/**
	 * Puts an entry in the place of another, and returns the other.
	 */
	private interface Swap {

		@Nullable String in(String added);

	}

}
