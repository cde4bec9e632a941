package io.sandbox4j;

import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

import javax.sql.DataSource;

import io.sandbox4j.host.HostFunction;
import io.sandbox4j.policy.SandboxPolicy;
import io.sandbox4j.session.SandboxSessionStore;
import io.sandbox4j.session.SessionRefusedException;
import io.sandbox4j.session.SessionRefusedException.Reason;
import io.sandbox4j.session.SessionStoreException;
import io.sandbox4j.session.jdbc.JdbcSandboxSessionStore;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Tests for sessions of two instances of an application that share a store.
 */
@Timeout(120)
class SharedSessionsTests {

	private static final String KEY = "0123456789abcdef0123456789abcdef";

	private final JdbcDataSource database = new JdbcDataSource();

	private final AtomicBoolean outOfReach = new AtomicBoolean();

	private final Desk desk = new Desk();

	private SandboxTemplate one;

	private SandboxTemplate other;

	@BeforeEach
	void start() throws Exception {
		this.database.setURL("jdbc:h2:mem:shared-sessions;DB_CLOSE_DELAY=-1");
		try (InputStream script = JdbcSandboxSessionStore.class.getResourceAsStream("schema-h2.sql")) {
			sql("DROP TABLE IF EXISTS sandbox_session", new String(script.readAllBytes(), StandardCharsets.UTF_8));
		}
		this.one = instance(KEY);
		this.other = instance(KEY);
	}

	@AfterEach
	void stop() {
		this.desk.released.countDown();
		this.one.close();
		this.other.close();
	}

	private SandboxTemplate instance(String key) {
		SandboxPolicy policy = SandboxPolicy.builder("analysis")
			.functions("hold")
			.limits((limits) -> limits.timeout(Duration.ofSeconds(30)).memory(16 << 20))
			.session((session) -> session.maxSessions(3))
			.build();
		return SandboxTemplate.builder()
			.policies(policy)
			.defaultPolicy("analysis")
			.functions(this.desk)
			.sessions((sessions) -> sessions.store(new JdbcSandboxSessionStore(reachable())).key(key))
			.build();
	}

	private DataSource reachable() {
		return (DataSource) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { DataSource.class },
				(proxy, method, arguments) -> {
					if (this.outOfReach.get()) {
						throw new SQLException("connection refused", "08001");
					}
					return this.database.getConnection();
				});
	}

	@Test
	void sessionContinuesOnAnyInstance() {
		this.one.session("a").execute("numbers = []");
		for (int i = 0; i < 10; i++) {
			SandboxTemplate instance = (i % 2 == 0) ? this.other : this.one;
			assertThat(instance.session("a").execute("numbers.append(" + i + ")").isOk()).isTrue();
		}
		assertThat(this.one.session("a").execute("numbers").value())
			.isEqualTo(List.of(0L, 1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L));
	}

	@Test
	void sessionSurvivesItsInstance() {
		this.one.session("a").execute("x = 1");
		this.one.close();
		assertThat(this.other.session("a").execute("x").value()).isEqualTo(1L);
	}

	@Test
	void ofTwoRunsAtOnceOneWinsAndTheOtherLearnsIt() throws Exception {
		SandboxSession session = this.one.session("a");
		session.execute("x = 1");
		SandboxExecution slow = session.code("x = 2\nhold()").start();
		this.desk.held.await();
		assertThat(this.other.session("a").execute("x = 3").isOk()).isTrue();
		this.desk.released.countDown();
		assertThat(slow.future().join().status()).isEqualTo(SandboxStatus.CONFLICT);
		assertThat(session.execute("x").value()).isEqualTo(3L);
		assertThat(this.other.session("a").execute("x").value()).isEqualTo(3L);
		assertThat(this.one.sessionStatistics().conflicts()).isOne();
	}

	@Test
	void runOfASessionThatIsClosedElsewhereIsAConflict() throws Exception {
		SandboxExecution slow = this.one.session("a").code("hold()").start();
		this.desk.held.await();
		assertThat(this.other.closeSession("a")).isTrue();
		this.desk.released.countDown();
		assertThat(slow.future().join().status()).isEqualTo(SandboxStatus.CONFLICT);
		assertThat(this.other.sessionInfo("a")).isEmpty();
	}

	@Test
	void sessionThatWasClosedElsewhereHasEnded() {
		SandboxSession session = this.one.session("a");
		session.execute("x = 1");
		this.other.closeSession("a");
		assertThatIllegalStateException().isThrownBy(() -> session.execute("x")).withMessageContaining("has ended");
		assertThat(this.one.session("a").execute("x").status()).isEqualTo(SandboxStatus.PYTHON_ERROR);
	}

	@Test
	void sessionThatBeganAnewElsewhereIsAnother() {
		SandboxSession session = this.one.session("a");
		session.execute("x = 1");
		this.other.closeSession("a");
		this.other.session("a").execute("x = 2");
		assertThatIllegalStateException().isThrownBy(() -> session.execute("x")).withMessageContaining("has ended");
		assertThat(this.one.session("a").execute("x").value()).isEqualTo(2L);
	}

	@Test
	void forkAndRollbackAreSeenByTheOtherInstance() {
		SandboxSession session = this.one.session("a");
		session.execute("x = 1");
		SandboxCheckpoint before = session.checkpoint();
		session.execute("x = 2");
		session.fork("b");
		session.rollback(before);
		assertThat(this.other.session("a").execute("x").value()).isEqualTo(1L);
		assertThat(this.other.session("b").execute("x").value()).isEqualTo(2L);
		assertThatIllegalStateException().isThrownBy(() -> this.other.session("a").fork("b"));
	}

	@Test
	void failedRunIsRolledBackOnBoth() {
		this.one.session("a").execute("x = 1");
		assertThat(this.one.session("a").code("x = 2\nwhile True: pass").fuel(100_000).execute().status())
			.isEqualTo(SandboxStatus.FUEL);
		assertThat(this.other.session("a").execute("x").value()).isEqualTo(1L);
		assertThat(this.other.session("a").info().rollbacks()).isOne();
	}

	@Test
	void attributesAndPolicyHoldOnTheOtherInstance() {
		this.one.session("a", "analysis", Map.of("user", "ada"));
		assertRefused(Reason.OTHER_ATTRIBUTES, () -> this.other.session("a", "analysis", Map.of("user", "eve")));
		assertThat(this.other.session("a", "analysis", Map.of("user", "ada")).attributes()).containsEntry("user",
				"ada");
	}

	@Test
	void sessionsOfAllInstancesAreCounted() {
		this.one.session("a");
		this.other.session("b");
		this.one.session("c");
		assertThatIllegalStateException().isThrownBy(() -> this.other.session("d"))
			.withMessageContaining("max-sessions");
		this.one.closeSession("a");
		assertThat(this.other.session("d").execute("1").isOk()).isTrue();
	}

	@Test
	void whatOthersChangedInTheStoreIsRefused() {
		this.one.session("a").execute("x = 1");
		this.one.session("b").execute("x = 2");
		this.one.close();
		sql("UPDATE sandbox_session SET data = (SELECT data FROM sandbox_session WHERE id = 'b') WHERE id = 'a'");
		assertRefused(Reason.NOT_AUTHENTIC, () -> this.other.session("a"));
		assertThat(this.other.session("b").execute("x").value()).isEqualTo(2L);
		sql("UPDATE sandbox_session SET data = X'00' WHERE id = 'a'");
		assertRefused(Reason.NOT_A_SESSION, () -> this.other.session("a"));
	}

	@Test
	void earlierStateInThePlaceOfALaterOneIsRefused() {
		this.one.session("a").execute("balance = 100");
		sql("CREATE TABLE IF NOT EXISTS kept AS SELECT * FROM sandbox_session WHERE FALSE", "DELETE FROM kept",
				"INSERT INTO kept SELECT * FROM sandbox_session");
		this.one.session("a").execute("balance = 0");
		sql("UPDATE sandbox_session SET data = (SELECT data FROM kept)");
		assertRefused(Reason.NOT_AUTHENTIC, () -> this.other.session("a"));
	}

	@Test
	void sessionOfAnotherKeyIsRefused() {
		this.one.session("a").execute("x = 1");
		try (SandboxTemplate stranger = instance("another key, another key, another key")) {
			assertRefused(Reason.NOT_AUTHENTIC, () -> stranger.session("a"));
		}
	}

	@Test
	void sharedStoreNeedsAKey() {
		SandboxSessionStore store = new JdbcSandboxSessionStore(this.database);
		assertThatIllegalArgumentException()
			.isThrownBy(() -> SandboxTemplate.builder().sessions((sessions) -> sessions.store(store)).build());
	}

	@Test
	void runWhoseEffectCannotBeWrittenIsAFailureAndLeavesNothing() throws Exception {
		SandboxSession session = this.one.session("a");
		session.execute("x = 1");
		SandboxExecution run = session.code("x = 2\nhold()").start();
		this.desk.held.await();
		this.outOfReach.set(true);
		this.desk.released.countDown();
		assertThat(run.future()).failsWithin(Duration.ofSeconds(30));
		assertThatExceptionOfType(SessionStoreException.class).isThrownBy(() -> session.execute("x"));
		this.outOfReach.set(false);
		assertThat(this.one.session("a").execute("x").value()).isEqualTo(1L);
	}

	@Test
	void manyRunsOnBothInstancesLoseNothing() throws Exception {
		this.one.session("a").execute("numbers = []");
		Counter first = new Counter(this.one, 0);
		Counter second = new Counter(this.other, 1000);
		first.start();
		second.start();
		first.join();
		second.join();
		List<Object> done = new ArrayList<>(first.done);
		done.addAll(second.done);
		assertThat(this.one.session("a").execute("numbers").value())
			.asInstanceOf(InstanceOfAssertFactories.list(Object.class))
			.containsExactlyInAnyOrderElementsOf(done);
	}

	private static void assertRefused(Reason reason, Runnable action) {
		assertThatExceptionOfType(SessionRefusedException.class).isThrownBy(action::run)
			.satisfies((ex) -> assertThat(ex.getReason()).isEqualTo(reason));
	}

	private void sql(String... statements) {
		try (Connection connection = this.database.getConnection();
				Statement statement = connection.createStatement()) {
			for (String each : statements) {
				statement.execute(each);
			}
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	static class Desk {

		final CountDownLatch held = new CountDownLatch(1);

		final CountDownLatch released = new CountDownLatch(1);

		@HostFunction
		public void hold() throws InterruptedException {
			this.held.countDown();
			this.released.await();
		}

	}

	/**
	 * Adds numbers until each of them is in the session.
	 */
	private static final class Counter extends Thread {

		private final SandboxTemplate instance;

		private final int from;

		private final List<Object> done = new ArrayList<>();

		Counter(SandboxTemplate instance, int from) {
			this.instance = instance;
			this.from = from;
		}

		@Override
		public void run() {
			for (long i = this.from; i < this.from + 40; i++) {
				SandboxStatus status = SandboxStatus.CONFLICT;
				while (status == SandboxStatus.CONFLICT) {
					status = this.instance.session("a").execute("numbers.append(" + i + ")").status();
				}
				if (status == SandboxStatus.OK) {
					this.done.add(i);
				}
			}
		}

	}

}
