package io.sandbox4j;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import io.sandbox4j.engine.GuestSnapshot;
import io.sandbox4j.engine.GuestState;
import io.sandbox4j.policy.SandboxPolicy;
import io.sandbox4j.session.SandboxSessionStore;
import io.sandbox4j.session.SessionConflictException;
import io.sandbox4j.session.SessionRefusedException;
import io.sandbox4j.session.SessionRefusedException.Reason;
import io.sandbox4j.session.SessionStoreFullException;
import io.sandbox4j.session.StoredSession;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Knows the sessions: those in memory itself, the others by way of the store. Lets them
 * rest, wake, and end. Safe for use by several threads.
 */
final class Sessions {

	private static final Logger logger = LoggerFactory.getLogger(Sessions.class);

	private static final Duration SHORTEST_ROUND = Duration.ofSeconds(1);

	private static final Duration LONGEST_ROUND = Duration.ofSeconds(30);

	private final SandboxSessionSettings settings;

	private final Function<SandboxPolicy, GuestState> newState;

	private final Clock clock;

	private final SessionCounters counters = new SessionCounters();

	private final SessionArchive archive;

	private final Map<String, SessionEntry> resident = new ConcurrentHashMap<>();

	private @Nullable ScheduledThreadPoolExecutor rounds;

	private boolean closed;

	Sessions(SandboxSessionSettings settings, Function<String, @Nullable SandboxPolicy> policies,
			Function<SandboxPolicy, GuestState> newState, Clock clock) {
		this.settings = settings;
		this.newState = newState;
		this.clock = clock;
		this.archive = new SessionArchive(settings, this.counters, policies, newState);
	}

	SessionCounters counters() {
		return this.counters;
	}

	SessionArchive archive() {
		return this.archive;
	}

	Instant now() {
		return this.clock.instant();
	}

	// -- Beginning and resuming

	/**
	 * Begin a session, or resume the one of that id.
	 * @param id the id, or {@code null} for one of its own
	 * @param policy the policy
	 * @param attributes what the application says of it
	 * @return the session
	 */
	SessionEntry open(@Nullable String id, SandboxPolicy policy, Map<String, String> attributes) {
		String name = (id != null) ? StoredSession.requireId(id) : UUID.randomUUID().toString();
		startRounds();
		Optional<SessionEntry> known = (id != null) ? find(name) : Optional.empty();
		return check(known.orElseGet(() -> begin(name, policy, attributes, this.newState.apply(policy))), policy,
				attributes);
	}

	/**
	 * Begin a session from a state that another one has.
	 * @param id the id, or {@code null} for one of its own
	 * @param parent the other session, whose turn the caller has
	 * @return the session
	 */
	SessionEntry fork(@Nullable String id, SessionEntry parent) {
		String name = (id != null) ? StoredSession.requireId(id) : UUID.randomUUID().toString();
		if (id != null && find(name).isPresent()) {
			throw taken(name);
		}
		GuestSnapshot snapshot = parent.state().snapshot();
		SessionEntry fork = begin(name, parent.policy(), parent.attributes(), new GuestState(snapshot, true));
		if (fork.state().snapshot() != snapshot) {
			throw taken(name);
		}
		return fork;
	}

	private static IllegalStateException taken(String id) {
		return new IllegalStateException("There is a session '" + id + "' already");
	}

	private SessionEntry begin(String id, SandboxPolicy policy, Map<String, String> attributes, GuestState state) {
		checkRoom(policy);
		Instant now = now().truncatedTo(ChronoUnit.MILLIS);
		SessionEntry entry = new SessionEntry(new SessionKey(id, now), policy, attributes, state,
				SessionArchive.firstVersion(), now);
		if (this.archive.isShared()) {
			try {
				this.archive.save(entry);
			}
			catch (SessionConflictException ex) {
				// another instance was faster
				return find(id).orElseThrow(() -> ended(id));
			}
		}
		SessionEntry first = this.resident.putIfAbsent(id, entry);
		if (first != null) {
			return first;
		}
		this.counters.opened.increment();
		makeRoom(entry);
		return entry;
	}

	private void checkRoom(SandboxPolicy policy) {
		SandboxSessionStore store = this.archive.store();
		if (!hasRoom(policy, store)) {
			round();
			if (!hasRoom(policy, store)) {
				throw new IllegalStateException("There are as many sessions as there may be: "
						+ policy.session().maxSessions() + " of policy '" + policy.name() + "', "
						+ this.settings.maxSessions() + " in all; close some, or raise 'sandbox.policies."
						+ policy.name() + ".session.max-sessions' or 'sandbox.sessions.max-sessions'");
			}
		}
	}

	private boolean hasRoom(SandboxPolicy policy, SandboxSessionStore store) {
		long all = 0;
		long same = 0;
		for (SessionEntry entry : this.resident.values()) {
			if (!entry.isStored()) {
				all++;
				same += entry.policy().name().equals(policy.name()) ? 1 : 0;
			}
		}
		return same + store.count(policy.name()) < policy.session().maxSessions()
				&& all + store.count() < this.settings.maxSessions();
	}

	private static SessionEntry check(SessionEntry entry, SandboxPolicy policy, Map<String, String> attributes) {
		if (!entry.policy().name().equals(policy.name())) {
			throw new SessionRefusedException(entry.id(), Reason.OTHER_POLICY);
		}
		if (!entry.attributes().equals(attributes)) {
			throw new SessionRefusedException(entry.id(), Reason.OTHER_ATTRIBUTES);
		}
		return entry;
	}

	/**
	 * Find a session, in memory or in the store.
	 * @param id its id
	 * @return the session, empty if there is none
	 */
	Optional<SessionEntry> find(String id) {
		SessionEntry entry = this.resident.get(id);
		if (entry != null && entry.isExpired(now()) && entry.turn().tryTake()) {
			expire(entry);
			return Optional.empty();
		}
		if (entry != null && (entry.turn().isTaken() || isCurrent(entry))) {
			return Optional.of(entry);
		}
		return this.archive.find(id).map((stored) -> {
			SessionEntry first = this.resident.putIfAbsent(id, stored);
			if (first == null) {
				makeRoom(stored);
			}
			return (first != null) ? first : stored;
		});
	}

	/**
	 * Return the session that is meant.
	 * @param key which one
	 * @return the session
	 * @throws IllegalStateException if it has ended
	 */
	SessionEntry require(SessionKey key) {
		return find(key.id()).filter((entry) -> entry.key().equals(key)).orElseThrow(() -> ended(key.id()));
	}

	static IllegalStateException ended(String id) {
		return new IllegalStateException("Session '" + id + "' has ended: it was closed, or it expired");
	}

	/**
	 * Make sure that an entry is what the session is now, whoever changed it.
	 * @param entry the entry, whose turn the caller has
	 * @return whether it is; if not, it has left the registry
	 */
	boolean isCurrent(SessionEntry entry) {
		if (entry.isDetached() || entry.isClosed()) {
			return false;
		}
		if (!this.archive.isCurrent(entry)) {
			drop(entry);
			return false;
		}
		return true;
	}

	/**
	 * Do something with a session while no program runs in it.
	 * @param <T> what comes of it
	 * @param key the session
	 * @param action what to do
	 * @return what came of it
	 */
	<T> T exclusively(SessionKey key, Function<SessionEntry, T> action) {
		while (true) {
			SessionEntry entry = require(key);
			entry.turn().take().join();
			try {
				if (isCurrent(entry)) {
					return action.apply(entry);
				}
				if (entry.isClosed()) {
					throw ended(key.id());
				}
			}
			finally {
				entry.turn().release();
			}
		}
	}

	// -- Resting and ending

	/**
	 * Put a session to rest.
	 * @param entry the session, whose turn the caller has
	 */
	void rest(SessionEntry entry) {
		if (!this.archive.isShared()) {
			this.archive.save(entry);
		}
		this.counters.rested.increment();
		drop(entry);
	}

	/**
	 * Forget what is in memory; the store has the session.
	 * @param entry the session, whose turn the caller has
	 */
	void drop(SessionEntry entry) {
		entry.detach();
		this.resident.remove(entry.id(), entry);
	}

	boolean close(String id) {
		SessionEntry entry = this.resident.remove(id);
		if (entry != null) {
			entry.close();
		}
		boolean stored = this.archive.delete(id);
		// What is in memory only is the session unless all have to write it down.
		boolean there = stored || (entry != null && !this.archive.isShared());
		if (there) {
			this.counters.closed.increment();
		}
		return there;
	}

	private void expire(SessionEntry entry) {
		try {
			entry.close();
			drop(entry);
			this.archive.delete(entry.id());
			this.counters.expired.increment();
		}
		finally {
			entry.turn().release();
		}
	}

	private void makeRoom(SessionEntry except) {
		while (this.resident.size() > this.settings.maxResident()) {
			Optional<SessionEntry> oldest = this.resident.values()
				.stream()
				.filter((entry) -> entry != except && !entry.turn().isTaken())
				.min(Comparator.comparing(SessionEntry::lastUsed));
			if (oldest.isEmpty() || !tryRest(oldest.get())) {
				return;
			}
			this.counters.evicted.increment();
		}
	}

	private boolean tryRest(SessionEntry entry) {
		if (!entry.turn().tryTake()) {
			return false;
		}
		try {
			if (!entry.isDetached() && !entry.isClosed()) {
				rest(entry);
			}
			return true;
		}
		catch (SessionStoreFullException ex) {
			logger.warn("A session stays in memory: {}", ex.getMessage());
			return false;
		}
		finally {
			entry.turn().release();
		}
	}

	private synchronized void startRounds() {
		if (this.rounds != null || this.closed) {
			return;
		}
		this.rounds = new ScheduledThreadPoolExecutor(1, (work) -> {
			Thread thread = new Thread(work, "sandbox-sessions");
			thread.setDaemon(true);
			return thread;
		});
		long period = clamp(this.settings.restAfter().dividedBy(4)).toMillis();
		ScheduledFuture<?> unused = this.rounds.scheduleWithFixedDelay(this::guardedRound, period, period,
				TimeUnit.MILLISECONDS);
	}

	private static Duration clamp(Duration period) {
		if (period.compareTo(SHORTEST_ROUND) < 0) {
			return SHORTEST_ROUND;
		}
		return (period.compareTo(LONGEST_ROUND) > 0) ? LONGEST_ROUND : period;
	}

	// A round that fails must not be the last.
	private void guardedRound() {
		try {
			round();
		}
		catch (RuntimeException ex) {
			logger.warn("Sessions could not be put to rest", ex);
		}
	}

	/**
	 * Let sessions rest that are idle, and end those that have expired.
	 */
	void round() {
		Instant now = now();
		for (SessionEntry entry : List.copyOf(this.resident.values())) {
			if (entry.isExpired(now)) {
				if (entry.turn().tryTake()) {
					expire(entry);
				}
			}
			else if (entry.idle(now).compareTo(this.settings.restAfter()) >= 0) {
				tryRest(entry);
			}
		}
		this.archive.deleteExpired(now);
	}

	/**
	 * Put all sessions to rest, as far as no program runs in them.
	 */
	void shutdown() {
		ScheduledThreadPoolExecutor executor;
		synchronized (this) {
			this.closed = true;
			executor = this.rounds;
		}
		if (executor != null) {
			executor.shutdownNow();
		}
		List.copyOf(this.resident.values()).forEach(this::tryRest);
	}

	// -- Showing

	Optional<SandboxSessionInfo> info(String id) {
		SessionEntry entry = this.resident.get(id);
		return (entry != null) ? Optional.of(entry.info()) : this.archive.find(id).map(SessionEntry::info);
	}

	List<SandboxSessionInfo> list(int limit) {
		List<SandboxSessionInfo> sessions = new ArrayList<>();
		Set<String> shown = new HashSet<>();
		this.resident.values()
			.stream()
			.map(SessionEntry::info)
			.sorted(Comparator.comparing(SandboxSessionInfo::lastUsed).reversed())
			.limit(limit)
			.forEach((info) -> {
				sessions.add(info);
				shown.add(info.id());
			});
		for (SandboxSessionStore.Summary summary : this.archive.store().list(limit)) {
			if (sessions.size() < limit && shown.add(summary.id())) {
				sessions.add(resting(summary));
			}
		}
		return sessions;
	}

	private static SandboxSessionInfo resting(SandboxSessionStore.Summary summary) {
		return new SandboxSessionInfo(summary.id(), summary.policy(), SandboxSessionInfo.State.RESTING, null,
				summary.lastUsed(), summary.expires(), null, null, null, summary.size());
	}

	SandboxSessionStatistics statistics() {
		long running = this.resident.values().stream().filter((entry) -> entry.turn().isTaken()).count();
		return this.counters.statistics(this.resident.size(), running);
	}

}
