package io.sandbox4j.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import io.sandbox4j.SandboxExecution;
import io.sandbox4j.SandboxOutput;
import io.sandbox4j.SandboxResult;
import io.sandbox4j.SandboxSession;
import io.sandbox4j.SandboxSessionInfo;
import io.sandbox4j.SandboxTemplate;
import io.sandbox4j.policy.SandboxLimits;
import io.sandbox4j.policy.SandboxPolicy;
import io.sandbox4j.session.InMemorySandboxSessionStore;
import io.sandbox4j.session.SessionRefusedException;
import io.sandbox4j.session.StoredSession;

/**
 * The session behind an interactive interpreter, which can be written to a file and read
 * from one.
 */
final class ReplSession implements AutoCloseable {

	private static final Duration LONG = Duration.ofDays(3650);

	private static final String COMPLETE = """
			import builtins, keyword
			parts = text.split('.')
			names = set()
			if len(parts) == 1:
			    names = set(globals()) | set(dir(builtins)) | set(keyword.kwlist)
			else:
			    missing = object()
			    subject = globals().get(parts[0], getattr(builtins, parts[0], missing))
			    for part in parts[1:-1]:
			        subject = getattr(subject, part, missing)
			    if subject is not missing:
			        names = set(dir(subject))
			hidden = parts[-1].startswith('_')
			sorted(n for n in names if n.startswith(parts[-1]) and (hidden or not n.startswith('_')))
			""";

	private final InMemorySandboxSessionStore store = new InMemorySandboxSessionStore();

	private final SandboxTemplate sandbox;

	private final SandboxPolicy policy;

	private final SandboxLimits limits;

	private SandboxSession session;

	ReplSession(SandboxPolicy policy) throws IOException {
		this.limits = policy.limits();
		this.policy = ValueHook.roomFor(policy)
			.toBuilder()
			.session((rules) -> rules.idleTimeout(LONG).maxAge(LONG).fuel(Long.MAX_VALUE))
			.build();
		String key = UserFiles.sessionKey();
		this.sandbox = SandboxTemplate.builder()
			.policies(this.policy)
			.defaultPolicy(this.policy.name())
			.sessions((sessions) -> sessions.store(this.store).key(key).restAfter(LONG))
			.build();
		this.session = begin();
	}

	private SandboxSession begin() {
		SandboxSession session = this.sandbox.session("repl-" + UUID.randomUUID(), this.policy.name(), Map.of());
		session.execute(ValueHook.DISPLAY).orElseThrow();
		return session;
	}

	SandboxExecution start(String code, SandboxOutput output) {
		return this.session.code(code)
			.filename("<stdin>")
			.timeout(this.limits.timeout())
			.fuel(this.limits.fuel())
			.output(output)
			.start();
	}

	/**
	 * Return names that complete a text, found in a fork so that nothing changes.
	 * @param text a name, perhaps with dots in it, of which the last part is completed
	 * @return the completed last parts
	 */
	List<String> complete(String text) {
		try (SandboxSession fork = this.session.fork()) {
			// the built-in function again, which hands the value to the host
			fork.execute("del __sandbox_value__");
			SandboxResult result = fork.code(COMPLETE).variable("text", text).timeout(shorter()).execute();
			return result.isOk() ? result.values(String.class) : List.of();
		}
	}

	private Duration shorter() {
		Duration allowed = this.limits.timeout();
		Duration patience = Duration.ofSeconds(1);
		return (allowed.compareTo(patience) < 0) ? allowed : patience;
	}

	void reset() {
		SandboxSession previous = this.session;
		this.session = begin();
		previous.close();
	}

	void save(Path file) throws IOException {
		this.session.rest();
		StoredSession stored = this.store.find(this.session.id())
			.orElseThrow(() -> new IllegalStateException("The session has ended"));
		SessionFile.write(file, stored);
	}

	void load(Path file) throws IOException {
		StoredSession stored = SessionFile.read(file);
		if (!stored.policy().equals(this.policy.name())) {
			throw new IllegalArgumentException("The session has policy '" + stored.policy() + "', not '"
					+ this.policy.name() + "'; start with --policy");
		}
		SandboxSession previous = this.session;
		previous.close();
		this.store.insert(stored);
		try {
			this.session = this.sandbox.session(stored.id(), this.policy.name(), Map.of());
		}
		catch (SessionRefusedException ex) {
			this.store.delete(stored.id());
			this.session = begin();
			throw new IllegalArgumentException(
					"The file has no session that can be used, so a new one began: " + ex.getMessage(), ex);
		}
	}

	String usage() {
		SandboxSessionInfo info = this.session.info();
		return String.format(Locale.ROOT, "%,d runs, %,d of them rolled back, %,d steps of fuel, %,d KB of memory",
				info.runs(), info.rollbacks(), info.fuel(), info.memory() / 1024);
	}

	@Override
	public void close() {
		this.sandbox.close();
	}

}
