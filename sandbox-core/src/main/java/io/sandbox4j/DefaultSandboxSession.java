package io.sandbox4j;

import java.time.Instant;
import java.util.Map;

import io.sandbox4j.engine.GuestSnapshot;
import io.sandbox4j.policy.SandboxPolicy;

/**
 * A session by its key: whoever uses it finds the session where it is at that time.
 */
final class DefaultSandboxSession implements SandboxSession {

	private final SandboxTemplate template;

	private final Sessions sessions;

	private final SessionKey key;

	private final SandboxPolicy policy;

	private final Map<String, String> attributes;

	DefaultSandboxSession(SandboxTemplate template, Sessions sessions, SessionEntry entry) {
		this.template = template;
		this.sessions = sessions;
		this.key = entry.key();
		this.policy = entry.policy();
		this.attributes = entry.attributes();
	}

	SessionKey key() {
		return this.key;
	}

	@Override
	public String id() {
		return this.key.id();
	}

	@Override
	public SandboxPolicy policy() {
		return this.policy;
	}

	@Override
	public Map<String, String> attributes() {
		return this.attributes;
	}

	@Override
	public SandboxResult execute(String code) {
		return code(code).execute();
	}

	@Override
	public SandboxOperations.CodeSpec code(String code) {
		return new DefaultCodeSpec(this.template, this.policy, code, this);
	}

	@Override
	public SandboxCheckpoint checkpoint() {
		return this.sessions.exclusively(this.key,
				(entry) -> new Checkpoint(this.key, entry.state().snapshot(), this.sessions.now()));
	}

	@Override
	public void rollback(SandboxCheckpoint checkpoint) {
		if (!(checkpoint instanceof Checkpoint ours) || !ours.key.equals(this.key)) {
			throw new IllegalArgumentException("The checkpoint is one of session '" + checkpoint.sessionId()
					+ "', or of an earlier session of that id, not of this one");
		}
		this.sessions.exclusively(this.key, (entry) -> {
			entry.state().returnTo(ours.snapshot);
			if (this.sessions.archive().isShared()) {
				this.sessions.archive().save(entry);
			}
			return entry;
		});
	}

	@Override
	public SandboxSession fork() {
		return this.sessions.exclusively(this.key, (entry) -> fork(this.sessions.fork(null, entry)));
	}

	@Override
	public SandboxSession fork(String id) {
		return this.sessions.exclusively(this.key, (entry) -> fork(this.sessions.fork(id, entry)));
	}

	private SandboxSession fork(SessionEntry entry) {
		return new DefaultSandboxSession(this.template, this.sessions, entry);
	}

	@Override
	public void rest() {
		this.sessions.exclusively(this.key, (entry) -> {
			this.sessions.rest(entry);
			return entry;
		});
	}

	@Override
	public SandboxSessionInfo info() {
		return this.sessions.require(this.key).info();
	}

	@Override
	public void close() {
		this.sessions.find(this.key.id())
			.filter((entry) -> entry.key().equals(this.key))
			.ifPresent((entry) -> this.sessions.close(entry.id()));
	}

	@Override
	public String toString() {
		return "SandboxSession[id=" + id() + ", policy=" + this.policy.name() + "]";
	}

	/**
	 * A snapshot that remembers whose it is.
	 */
	private record Checkpoint(SessionKey key, GuestSnapshot snapshot, Instant created) implements SandboxCheckpoint {

		@Override
		public String sessionId() {
			return this.key.id();
		}

	}

}
