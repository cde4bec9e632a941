package io.sandbox4j.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for {@link InMemorySandboxSessionStore}.
 */
class InMemorySandboxSessionStoreTests extends SandboxSessionStoreContract {

	@Override
	protected SandboxSessionStore emptyStore(Clock clock) {
		return new InMemorySandboxSessionStore(64 << 20, clock);
	}

	@Test
	void isNotShared() {
		assertThat(new InMemorySandboxSessionStore().isShared()).isFalse();
	}

	@Test
	void whatDoesNotFitIsRefusedAndNothingIsLost() {
		SandboxSessionStore store = new InMemorySandboxSessionStore(100, this.clock);
		store.insert(session("a", 1, 60));
		assertThatExceptionOfType(SessionStoreFullException.class).isThrownBy(() -> store.insert(session("b", 2, 41)))
			.withMessageContaining("sandbox.sessions.in-memory.max-size");
		assertThatExceptionOfType(SessionStoreFullException.class)
			.isThrownBy(() -> store.update(session("a", 3, 101), 1));
		assertThat(store.version("a")).hasValue(1L);
		store.insert(session("b", 4, 40));
		store.update(session("a", 5, 10), 1);
		store.update(session("b", 6, 90), 4);
		assertThat(store.list(2)).extracting(SandboxSessionStore.Summary::size).containsExactlyInAnyOrder(10L, 90L);
	}

	@Test
	void expiredSessionsMakeRoom() {
		SandboxSessionStore store = new InMemorySandboxSessionStore(100, this.clock);
		store.insert(session("a", 1, 60));
		this.clock.advance(Duration.ofMinutes(10));
		store.insert(session("b", 2, 100));
		assertThat(store.count()).isOne();
	}

	@Test
	void deletionMakesRoom() {
		SandboxSessionStore store = new InMemorySandboxSessionStore(100, this.clock);
		store.insert(session("a", 1, 60));
		store.delete("a");
		store.insert(session("b", 2, 100));
		assertThat(store.count()).isOne();
	}

	@Test
	void limitMustNotBeNegative() {
		assertThatIllegalArgumentException().isThrownBy(() -> new InMemorySandboxSessionStore(-1, this.clock));
	}

	private StoredSession session(String id, long version, int size) {
		Instant now = this.clock.instant();
		return new StoredSession(id, version, "analysis", now, now.plusSeconds(600), new byte[size]);
	}

}
