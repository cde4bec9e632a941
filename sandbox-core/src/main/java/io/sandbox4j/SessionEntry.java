package io.sandbox4j;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.sandbox4j.engine.GuestState;
import io.sandbox4j.engine.SnapshotFormat;
import io.sandbox4j.policy.SandboxPolicy;
import io.sandbox4j.session.SessionHeader;
import org.jspecify.annotations.Nullable;

/**
 * A session in memory. What is not final changes only for whoever has its turn, except
 * for {@link #close()}.
 */
final class SessionEntry {

	private final SessionKey key;

	private final SandboxPolicy policy;

	private final Map<String, String> attributes;

	private final SessionTurn turn = new SessionTurn();

	private volatile GuestState state;

	private volatile long version;

	private volatile boolean stored;

	private volatile long runs;

	private volatile long rollbacks;

	private volatile long fuel;

	private volatile Instant lastUsed;

	private volatile boolean closed;

	private volatile boolean detached;

	private volatile @Nullable SandboxExecution current;

	SessionEntry(SessionKey key, SandboxPolicy policy, Map<String, String> attributes, GuestState state, long version,
			Instant now) {
		this.key = key;
		this.policy = policy;
		this.attributes = Map.copyOf(attributes);
		this.state = state;
		this.version = version;
		this.lastUsed = now;
	}

	/**
	 * Make an entry of what was stored.
	 * @param header what is known of the session
	 * @param policy its policy
	 * @param state its state
	 * @param lastUsed when it was used last
	 * @return the entry
	 */
	static SessionEntry stored(SessionHeader header, SandboxPolicy policy, GuestState state, Instant lastUsed) {
		SessionEntry entry = new SessionEntry(new SessionKey(header.id(), header.created()), policy,
				header.attributes(), state, header.version(), lastUsed);
		entry.stored = true;
		entry.runs = header.runs();
		entry.rollbacks = header.rollbacks();
		entry.fuel = header.fuel();
		return entry;
	}

	SessionHeader header(long newVersion) {
		return new SessionHeader(this.key.id(), newVersion, this.policy.name(), this.attributes, List.of(),
				SnapshotFormat.imageDigest(), this.key.created(), this.runs, this.rollbacks, this.fuel);
	}

	SessionKey key() {
		return this.key;
	}

	String id() {
		return this.key.id();
	}

	SandboxPolicy policy() {
		return this.policy;
	}

	Map<String, String> attributes() {
		return this.attributes;
	}

	SessionTurn turn() {
		return this.turn;
	}

	GuestState state() {
		return this.state;
	}

	long version() {
		return this.version;
	}

	/**
	 * Return whether the store has the session, in this or an earlier state.
	 */
	boolean isStored() {
		return this.stored;
	}

	void written(long newVersion) {
		this.version = newVersion;
		this.stored = true;
	}

	long runs() {
		return this.runs;
	}

	long fuelLeft() {
		return this.policy.session().fuel() - this.fuel;
	}

	void began(SandboxExecution execution, Instant now) {
		this.current = execution;
		this.lastUsed = now;
	}

	// Written by whoever has the turn, read by all.
	@SuppressWarnings("NonAtomicVolatileUpdate")
	void ended(SandboxResult result, boolean rolledBack, Instant now) {
		this.current = null;
		this.lastUsed = now;
		this.fuel += result.usage().fuel();
		this.runs++;
		this.rollbacks += rolledBack ? 1 : 0;
	}

	Instant lastUsed() {
		return this.lastUsed;
	}

	Instant expires() {
		Instant idle = this.lastUsed.plus(this.policy.session().idleTimeout());
		Instant old = this.key.created().plus(this.policy.session().maxAge());
		return idle.isBefore(old) ? idle : old;
	}

	boolean isExpired(Instant now) {
		return !expires().isAfter(now);
	}

	Duration idle(Instant now) {
		return Duration.between(this.lastUsed, now);
	}

	/**
	 * End the session: a run that is under way is cancelled, and others will find it
	 * closed. Called by any thread.
	 */
	void close() {
		this.closed = true;
		SandboxExecution running = this.current;
		if (running != null) {
			running.cancel();
		}
	}

	boolean isClosed() {
		return this.closed;
	}

	/**
	 * Leave the registry: whoever has this entry is to look for the session anew.
	 */
	void detach() {
		this.detached = true;
	}

	boolean isDetached() {
		return this.detached;
	}

	SandboxSessionInfo info() {
		SandboxSessionInfo.State does = this.closed ? SandboxSessionInfo.State.CLOSED
				: (this.turn.isTaken() ? SandboxSessionInfo.State.RUNNING : SandboxSessionInfo.State.IDLE);
		return new SandboxSessionInfo(id(), this.policy.name(), does, this.key.created(), this.lastUsed, expires(),
				this.runs, this.rollbacks, this.fuel, this.state.snapshot().memorySize());
	}

}
