package io.sandbox4j;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

import io.sandbox4j.engine.GuestState;
import io.sandbox4j.engine.SnapshotFormat;
import io.sandbox4j.policy.SandboxPolicy;
import io.sandbox4j.session.SandboxSessionStore;
import io.sandbox4j.session.SessionConflictException;
import io.sandbox4j.session.SessionHeader;
import io.sandbox4j.session.SessionRefusedException;
import io.sandbox4j.session.SessionRefusedException.Reason;
import io.sandbox4j.session.SessionSeal;
import io.sandbox4j.session.StoredSession;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings sessions to the store and back: snapshot, seal, version. Safe for use by several
 * threads.
 */
final class SessionArchive {

	private static final Logger logger = LoggerFactory.getLogger(SessionArchive.class);

	private static final SecureRandom RANDOM = new SecureRandom();

	private final SandboxSessionStore store;

	private final SessionSeal seal;

	private final boolean restarts;

	private final SessionCounters counters;

	private final Function<String, @Nullable SandboxPolicy> policies;

	private final Function<SandboxPolicy, GuestState> newState;

	SessionArchive(SandboxSessionSettings settings, SessionCounters counters,
			Function<String, @Nullable SandboxPolicy> policies, Function<SandboxPolicy, GuestState> newState) {
		this.store = settings.store();
		this.seal = settings.seal();
		this.restarts = settings.onImageChange() == SandboxSessionSettings.OnImageChange.RESTART;
		this.counters = counters;
		this.policies = policies;
		this.newState = newState;
	}

	/**
	 * Return a version to begin with: one that no earlier session of the same id had, in
	 * all likelihood.
	 */
	static long firstVersion() {
		return RANDOM.nextLong() >>> 3;
	}

	// By a random step, so that two writers of the same version never write the same one.
	private static long nextVersion(long version) {
		return version + 1 + (RANDOM.nextInt() & 0xffff);
	}

	/**
	 * Read a session.
	 * @param id its id
	 * @return the session, empty if the store has none
	 * @throws SessionRefusedException if what it has cannot be used
	 */
	Optional<SessionEntry> find(String id) {
		long start = System.nanoTime();
		Optional<SessionEntry> entry = this.store.find(id).map(this::open);
		if (entry.isPresent()) {
			this.counters.restored.increment();
			this.counters.restoreNanos.add(System.nanoTime() - start);
		}
		return entry;
	}

	private SessionEntry open(StoredSession stored) {
		SessionSeal.Opened opened = this.seal.open(stored);
		SessionHeader header = opened.header();
		SandboxPolicy policy = this.policies.apply(header.policy());
		if (policy == null) {
			throw new SessionRefusedException(stored.id(), Reason.OTHER_POLICY);
		}
		return SessionEntry.stored(header, policy, state(header, policy, opened.state()), stored.lastUsed());
	}

	private GuestState state(SessionHeader header, SandboxPolicy policy, byte[] state) {
		if (header.image().equals(SnapshotFormat.imageDigest())) {
			try {
				return GuestState.fromElsewhere(SnapshotFormat.read(state, policy.limits().memory()));
			}
			catch (IllegalArgumentException ex) {
				throw new SessionRefusedException(header.id(), Reason.NOT_A_SESSION);
			}
		}
		if (this.restarts) {
			logger.info("A session of policy '{}' begins anew, since another version of the interpreter wrote it",
					header.policy());
			return this.newState.apply(policy);
		}
		throw new SessionRefusedException(header.id(), Reason.OTHER_IMAGE);
	}

	/**
	 * Write a session over what the store has of it.
	 * @param entry the session, whose turn the caller has
	 * @throws SessionConflictException if a shared store has another version, or a
	 * session of that id that this is not
	 */
	void save(SessionEntry entry) {
		long version = entry.isStored() ? nextVersion(entry.version()) : entry.version();
		StoredSession stored = new StoredSession(entry.id(), version, entry.policy().name(), entry.lastUsed(),
				entry.expires(), this.seal.seal(entry.header(version), SnapshotFormat.write(entry.state().snapshot())));
		if (!entry.isStored()) {
			this.store.insert(stored);
		}
		else if (this.store.isShared()) {
			this.store.update(stored, entry.version());
		}
		else {
			overwrite(stored, entry.version());
		}
		entry.written(version);
	}

	// What an unshared store has can only have expired there while the session was in
	// use.
	private void overwrite(StoredSession stored, long previous) {
		try {
			this.store.update(stored, previous);
		}
		catch (SessionConflictException ex) {
			this.store.insert(stored);
		}
	}

	/**
	 * Return whether an entry is as the store has it.
	 * @param entry the session
	 * @return whether nobody else has changed it
	 */
	boolean isCurrent(SessionEntry entry) {
		return !this.store.isShared()
				|| this.store.version(entry.id()).filter((version) -> version == entry.version()).isPresent();
	}

	boolean isShared() {
		return this.store.isShared();
	}

	boolean delete(String id) {
		return this.store.delete(id);
	}

	void deleteExpired(Instant now) {
		int expired = this.store.deleteExpired(now);
		this.counters.expired.add(expired);
	}

	SandboxSessionStore store() {
		return this.store;
	}

}
