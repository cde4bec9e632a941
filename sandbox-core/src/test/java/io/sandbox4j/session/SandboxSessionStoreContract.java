package io.sandbox4j.session;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

/**
 * What every {@link SandboxSessionStore} must do. The tests of each store extend it.
 */
public abstract class SandboxSessionStoreContract {

	private static final int WRITERS = 8;

	protected final SettableClock clock = new SettableClock();

	private final AtomicLong versions = new AtomicLong(1000);

	private SandboxSessionStore store;

	/**
	 * Return a store without sessions.
	 * @param clock the clock that it goes by
	 * @return the store
	 */
	protected abstract SandboxSessionStore emptyStore(Clock clock) throws Exception;

	@BeforeEach
	void createStore() throws Exception {
		this.store = emptyStore(this.clock);
	}

	@Test
	void sessionIsFoundAsItWasInserted() {
		StoredSession session = session("a", "analysis", "state");
		this.store.insert(session);
		assertThat(this.store.find("a")).hasValueSatisfying((found) -> assertSame(found, session));
		assertThat(this.store.version("a")).hasValue(session.version());
	}

	@Test
	void whatIsNotThereIsNotFound() {
		assertThat(this.store.find("a")).isEmpty();
		assertThat(this.store.version("a")).isEmpty();
		assertThat(this.store.delete("a")).isFalse();
		assertThat(this.store.count()).isZero();
		assertThat(this.store.count("analysis")).isZero();
		assertThat(this.store.list(10)).isEmpty();
		assertThat(this.store.deleteExpired(this.clock.instant())).isZero();
	}

	@Test
	void secondInsertOfAnIdIsAConflict() {
		StoredSession session = session("a", "analysis", "first");
		this.store.insert(session);
		assertConflict(() -> this.store.insert(session("a", "analysis", "second")));
		assertThat(this.store.find("a")).hasValueSatisfying((found) -> assertSame(found, session));
	}

	@Test
	void updateReplacesTheVersionThatItNames() {
		StoredSession first = session("a", "analysis", "first");
		this.store.insert(first);
		this.clock.advance(Duration.ofSeconds(5));
		StoredSession second = session("a", "analysis", "second");
		this.store.update(second, first.version());
		assertThat(this.store.find("a")).hasValueSatisfying((found) -> assertSame(found, second));
		assertThat(this.store.count()).isOne();
	}

	@Test
	void updateOfAnotherVersionIsAConflict() {
		StoredSession first = session("a", "analysis", "first");
		StoredSession second = session("a", "analysis", "second");
		this.store.insert(first);
		this.store.update(second, first.version());
		assertConflict(() -> this.store.update(session("a", "analysis", "third"), first.version()));
		assertThat(this.store.find("a")).hasValueSatisfying((found) -> assertSame(found, second));
	}

	@Test
	void updateOfWhatIsNotThereIsAConflict() {
		assertConflict(() -> this.store.update(session("a", "analysis", "state"), 1));
		assertThat(this.store.find("a")).isEmpty();
	}

	@Test
	void updateOfASessionThatBeganAnewIsAConflict() {
		StoredSession old = session("a", "analysis", "old");
		this.store.insert(old);
		this.store.delete("a");
		StoredSession anew = session("a", "analysis", "anew");
		this.store.insert(anew);
		assertConflict(() -> this.store.update(session("a", "analysis", "late"), old.version()));
		assertThat(this.store.find("a")).hasValueSatisfying((found) -> assertSame(found, anew));
	}

	@Test
	void stateThatLooksTheSameAgainIsAnotherVersion() {
		StoredSession first = session("a", "analysis", "A");
		StoredSession second = session("a", "analysis", "B");
		StoredSession third = session("a", "analysis", "A");
		this.store.insert(first);
		this.store.update(second, first.version());
		this.store.update(third, second.version());
		assertConflict(() -> this.store.update(session("a", "analysis", "C"), first.version()));
		assertThat(this.store.version("a")).hasValue(third.version());
	}

	@Test
	void deletedSessionIsGoneAndItsIdIsFree() {
		this.store.insert(session("a", "analysis", "first"));
		assertThat(this.store.delete("a")).isTrue();
		assertThat(this.store.find("a")).isEmpty();
		assertThat(this.store.delete("a")).isFalse();
		StoredSession again = session("a", "other", "second");
		this.store.insert(again);
		assertThat(this.store.find("a")).hasValueSatisfying((found) -> assertSame(found, again));
	}

	@Test
	void expiredSessionIsAsIfItWereNotThere() {
		StoredSession session = session("a", "analysis", "state");
		this.store.insert(session);
		this.clock.set(session.expires());
		assertThat(this.store.find("a")).isEmpty();
		assertThat(this.store.version("a")).isEmpty();
		assertThat(this.store.count()).isZero();
		assertThat(this.store.count("analysis")).isZero();
		assertThat(this.store.list(10)).isEmpty();
		assertThat(this.store.delete("a")).isFalse();
	}

	@Test
	void sessionIsThereUntilItExpires() {
		StoredSession session = session("a", "analysis", "state");
		this.store.insert(session);
		this.clock.set(session.expires().minusMillis(1));
		assertThat(this.store.find("a")).isPresent();
	}

	@Test
	void updateOfAnExpiredSessionIsAConflict() {
		StoredSession session = session("a", "analysis", "state");
		this.store.insert(session);
		this.clock.set(session.expires());
		assertConflict(() -> this.store.update(session("a", "analysis", "late"), session.version()));
	}

	@Test
	void expiredSessionMakesWayForANewOne() {
		StoredSession old = session("a", "analysis", "old");
		this.store.insert(old);
		this.clock.set(old.expires());
		StoredSession anew = session("a", "other", "anew");
		this.store.insert(anew);
		assertThat(this.store.find("a")).hasValueSatisfying((found) -> assertSame(found, anew));
		assertThat(this.store.count("analysis")).isZero();
		assertThat(this.store.count("other")).isOne();
	}

	@Test
	void useMovesTheEndOfASession() {
		StoredSession first = session("a", "analysis", "first");
		this.store.insert(first);
		this.clock.set(first.expires().minusMillis(1));
		StoredSession second = session("a", "analysis", "second");
		this.store.update(second, first.version());
		this.clock.advance(Duration.ofMinutes(5));
		assertThat(this.store.find("a")).hasValueSatisfying((found) -> assertSame(found, second));
		assertThat(this.store.deleteExpired(this.clock.instant())).isZero();
	}

	@Test
	void expiredSessionsAreDeletedAndNoOthers() {
		this.store.insert(session("a", "analysis", "state"));
		this.store.insert(session("b", "analysis", "state"));
		this.clock.advance(Duration.ofMinutes(5));
		this.store.insert(session("c", "analysis", "state"));
		this.clock.advance(Duration.ofMinutes(5));
		assertThat(this.store.deleteExpired(this.clock.instant())).isEqualTo(2);
		assertThat(this.store.deleteExpired(this.clock.instant())).isZero();
		assertThat(this.store.list(10)).extracting(SandboxSessionStore.Summary::id).containsExactly("c");
	}

	@Test
	void sessionsAreCountedByPolicy() {
		this.store.insert(session("a", "analysis", "state"));
		this.store.insert(session("b", "analysis", "state"));
		this.store.insert(session("c", "other", "state"));
		assertThat(this.store.count()).isEqualTo(3);
		assertThat(this.store.count("analysis")).isEqualTo(2);
		assertThat(this.store.count("other")).isOne();
		assertThat(this.store.count("Analysis")).isZero();
	}

	@Test
	void sessionsUsedLastAreListedFirst() {
		for (String id : List.of("c", "a", "d", "b")) {
			this.store.insert(session(id, "analysis", id));
			this.clock.advance(Duration.ofSeconds(1));
		}
		long version = this.store.version("a").orElseThrow();
		StoredSession used = session("a", "analysis", "longer state");
		this.store.update(used, version);
		assertThat(this.store.list(3)).extracting(SandboxSessionStore.Summary::id).containsExactly("a", "b", "d");
		assertThat(this.store.list(0)).isEmpty();
		assertThat(this.store.list(1)).singleElement().satisfies((summary) -> {
			assertThat(summary.policy()).isEqualTo("analysis");
			assertThat(summary.lastUsed()).isEqualTo(used.lastUsed());
			assertThat(summary.expires()).isEqualTo(used.expires());
			assertThat(summary.size()).isEqualTo("longer state".length());
		});
	}

	@Test
	void largeStateIsKept() {
		byte[] large = new byte[8 << 20];
		new Random(1).nextBytes(large);
		StoredSession first = session("a", "analysis", large);
		this.store.insert(first);
		assertThat(this.store.find("a").orElseThrow().data()).isEqualTo(large);
		large = large.clone();
		large[large.length - 1]++;
		this.store.update(session("a", "analysis", large), first.version());
		assertThat(this.store.find("a").orElseThrow().data()).isEqualTo(large);
	}

	@Test
	void emptyStateIsKept() {
		this.store.insert(session("a", "analysis", ""));
		assertThat(this.store.find("a").orElseThrow().data()).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("oddIds")
	void anyIdWillDo(String id) {
		StoredSession session = session(StoredSession.requireId(id), "analysis", id);
		this.store.insert(session);
		assertThat(this.store.find(id)).hasValueSatisfying((found) -> assertSame(found, session));
		assertThat(this.store.list(1)).singleElement().satisfies((summary) -> assertThat(summary.id()).isEqualTo(id));
		this.store.update(session(id, "analysis", "next"), session.version());
		assertThat(this.store.delete(id)).isTrue();
	}

	static List<String> oddIds() {
		return List.of("it's", "'; DROP TABLE sandbox_session; --", "\"quoted\"", "back\\slash", "per%cent_", "a b",
				"?", "${id}", "-data", "\u00e9", "e\u0301", "\u4f1a\u8bdd", "\ud83d\ude00", "\u202eright to left",
				"a\u200bb", "\u00df", "\ufeffmark", "x".repeat(200), "\u20ac".repeat(200), "\ud83d\ude00".repeat(100),
				"line" + "\u2028" + "break", "NULL");
	}

	@Test
	void idsThatLookAlikeAreDifferent() {
		List<String> ids = List.of("a", "A", "\u00e9", "e\u0301", "E\u0301", "\u00df", "ss", "SS", "\u0131", "i", "I",
				"\u0130", "a b", "a  b", "1", "01", "\uff11", "a\u200bb", "ab", "\u212b", "\u00c5");
		for (String id : ids) {
			this.store.insert(session(id, "analysis", id));
		}
		assertThat(this.store.count()).isEqualTo(ids.size());
		for (String id : ids) {
			assertThat(this.store.find(id).orElseThrow().data()).asString(StandardCharsets.UTF_8).isEqualTo(id);
		}
	}

	@Test
	void ofManyInsertsOneWins() throws Exception {
		for (int round = 0; round < 10; round++) {
			String id = "round " + round;
			ConcurrentLinkedQueue<Long> winners = new ConcurrentLinkedQueue<>();
			atOnce(() -> {
				StoredSession session = session(id, "analysis", id);
				if (!isConflict(() -> this.store.insert(session))) {
					winners.add(session.version());
				}
			});
			assertThat(winners).hasSize(1);
			assertThat(this.store.version(id)).hasValue(winners.element());
		}
		assertThat(this.store.count()).isEqualTo(10);
	}

	@Test
	void ofManyInsertsOverAnExpiredSessionOneWins() throws Exception {
		for (int round = 0; round < 10; round++) {
			String id = "round " + round;
			StoredSession old = session(id, "analysis", id);
			this.store.insert(old);
			this.clock.set(old.expires());
			ConcurrentLinkedQueue<Long> winners = new ConcurrentLinkedQueue<>();
			atOnce(() -> {
				StoredSession session = session(id, "analysis", id);
				if (!isConflict(() -> this.store.insert(session))) {
					winners.add(session.version());
				}
			});
			assertThat(winners).hasSize(1);
			assertThat(this.store.version(id)).hasValue(winners.element());
		}
	}

	@Test
	void ofManyUpdatesOfAVersionOneWins() throws Exception {
		StoredSession first = session("a", "analysis", "first");
		this.store.insert(first);
		for (int round = 0; round < 20; round++) {
			long version = this.store.version("a").orElseThrow();
			ConcurrentLinkedQueue<Long> winners = new ConcurrentLinkedQueue<>();
			atOnce(() -> {
				StoredSession session = session("a", "analysis", "state");
				if (!isConflict(() -> this.store.update(session, version))) {
					winners.add(session.version());
				}
			});
			assertThat(winners).hasSize(1);
			assertThat(this.store.version("a")).hasValue(winners.element());
		}
	}

	@Test
	void nothingThatWasWrittenIsLost() throws Exception {
		this.store.insert(session("a", "analysis", "0"));
		AtomicInteger written = new AtomicInteger();
		atOnce(() -> {
			for (int i = 0; i < 25; i++) {
				StoredSession there = this.store.find("a").orElseThrow();
				int next = Integer.parseInt(new String(there.data(), StandardCharsets.UTF_8)) + 1;
				if (!isConflict(
						() -> this.store.update(session("a", "analysis", Integer.toString(next)), there.version()))) {
					written.incrementAndGet();
				}
			}
		});
		assertThat(this.store.find("a").orElseThrow().data()).asString(StandardCharsets.UTF_8)
			.isEqualTo(Integer.toString(written.get()));
		assertThat(written.get()).isPositive();
	}

	@Test
	void readersSeeOneStateOrTheOther() throws Exception {
		int size = 50_000;
		StoredSession first = session("a", "analysis", "x".repeat(size));
		this.store.insert(first);
		AtomicInteger turn = new AtomicInteger();
		atOnce(() -> {
			if (turn.getAndIncrement() == 0) {
				long version = first.version();
				for (int i = 0; i < 40; i++) {
					StoredSession next = session("a", "analysis", Character.toString('a' + i % 26).repeat(size));
					this.store.update(next, version);
					version = next.version();
				}
				return;
			}
			for (int i = 0; i < 40; i++) {
				String data = new String(this.store.find("a").orElseThrow().data(), StandardCharsets.UTF_8);
				assertThat(data.chars().distinct().count()).isOne();
			}
		});
	}

	@Test
	void sessionsDoNotDisturbEachOther() throws Exception {
		AtomicInteger numbers = new AtomicInteger();
		atOnce(() -> {
			String id = "session " + numbers.getAndIncrement();
			StoredSession last = session(id, "analysis", id);
			assertThatNoException().isThrownBy(() -> this.store.insert(last));
			long version = last.version();
			for (int i = 0; i < 20; i++) {
				StoredSession next = session(id, "analysis", id + i);
				this.store.update(next, version);
				version = next.version();
			}
		});
		assertThat(this.store.count()).isEqualTo(WRITERS);
		assertThat(this.store.list(100))
			.allSatisfy((summary) -> assertThat(this.store.find(summary.id()).orElseThrow().data())
				.asString(StandardCharsets.UTF_8)
				.isEqualTo(summary.id() + 19));
	}

	@Test
	void deletionWinsOverAnUpdateThatComesLater() throws Exception {
		for (int round = 0; round < 10; round++) {
			StoredSession first = session("a", "analysis", "first");
			this.store.insert(first);
			AtomicInteger turn = new AtomicInteger();
			atOnce(() -> {
				if (turn.getAndIncrement() % 2 == 0) {
					this.store.delete("a");
				}
				else {
					isConflict(() -> this.store.update(session("a", "analysis", "late"), first.version()));
				}
			});
			assertThat(this.store.find("a")).isEmpty();
			assertThat(this.store.count()).isZero();
		}
	}

	private static void atOnce(Task task) throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
		try {
			CyclicBarrier start = new CyclicBarrier(WRITERS);
			List<Callable<Void>> tasks = new ArrayList<>();
			for (int i = 0; i < WRITERS; i++) {
				tasks.add(() -> {
					start.await();
					task.run();
					return null;
				});
			}
			for (Future<Void> done : threads.invokeAll(tasks)) {
				done.get();
			}
		}
		finally {
			threads.shutdownNow();
		}
	}

	private static boolean isConflict(Runnable write) {
		try {
			write.run();
			return false;
		}
		catch (SessionConflictException ex) {
			return true;
		}
	}

	private static void assertConflict(Runnable write) {
		assertThatExceptionOfType(SessionConflictException.class).isThrownBy(write::run);
	}

	private static void assertSame(StoredSession found, StoredSession expected) {
		assertThat(found).usingRecursiveComparison().isEqualTo(expected);
	}

	private StoredSession session(String id, String policy, String state) {
		return session(id, policy, state.getBytes(StandardCharsets.UTF_8));
	}

	private StoredSession session(String id, String policy, byte[] state) {
		Instant now = this.clock.instant();
		return new StoredSession(id, this.versions.incrementAndGet(), policy, now, now.plus(10, ChronoUnit.MINUTES),
				state);
	}

	private interface Task {

		void run() throws Exception;

	}

	/**
	 * A clock that stands still until it is told to move.
	 */
	protected static final class SettableClock extends Clock {

		private volatile Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);

		void advance(Duration time) {
			this.now = this.now.plus(time);
		}

		void set(Instant time) {
			this.now = time;
		}

		@Override
		public Instant instant() {
			return this.now;
		}

		@Override
		public ZoneId getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}

	}

}
