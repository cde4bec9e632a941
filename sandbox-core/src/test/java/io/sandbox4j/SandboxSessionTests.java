package io.sandbox4j;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import io.sandbox4j.host.HostFunction;
import io.sandbox4j.host.SandboxContext;
import io.sandbox4j.policy.SandboxPolicy;
import io.sandbox4j.policy.SandboxSessionRules.OnBusy;
import io.sandbox4j.policy.SandboxSessionRules.OnFailure;
import io.sandbox4j.session.InMemorySandboxSessionStore;
import io.sandbox4j.session.SessionHeader;
import io.sandbox4j.session.SessionRefusedException;
import io.sandbox4j.session.SessionRefusedException.Reason;
import io.sandbox4j.session.SessionSeal;
import io.sandbox4j.session.StoredSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Tests for sessions as an application uses them.
 */
@Timeout(120)
class SandboxSessionTests {

	private static final String KEY = "0123456789abcdef0123456789abcdef";

	private final InMemorySandboxSessionStore store = new InMemorySandboxSessionStore();

	private final Desk desk = new Desk();

	private final SandboxTemplate sandbox = template(List.of());

	private SandboxTemplate template(List<SandboxPolicy> more) {
		SandboxPolicy analysis = SandboxPolicy.builder("analysis")
			.functions("who", "hold")
			.limits((limits) -> limits.timeout(Duration.ofSeconds(20)).memory(16 * 1024 * 1024))
			.build();
		return SandboxTemplate.builder()
			.policies(analysis)
			.policies(more)
			.functions(this.desk)
			.sessions((sessions) -> sessions.store(this.store).key(KEY))
			.build();
	}

	@AfterEach
	void closeSandbox() {
		this.desk.released.countDown();
		this.sandbox.close();
	}

	@Test
	void whatAProgramDefinesStays() {
		try (SandboxSession session = this.sandbox.openSession("analysis")) {
			session.execute("x = 10");
			session.execute("import json\ndef double(n): return 2 * n\nclass Point:\n    y = 7\np = Point()");
			SandboxResult result = session.execute("x += 5\np.y += 1\n[x, double(x), json.dumps([p.y])]");
			assertThat(result.value()).isEqualTo(List.of(15L, 30L, "[8]"));
			assertThat(session.info().runs()).isEqualTo(3);
		}
	}

	@Test
	void aNamedSessionIsResumed() {
		this.sandbox.session("conversation-42").execute("x = 1");
		assertThat(this.sandbox.session("conversation-42").execute("x").value()).isEqualTo(1L);
		assertThat(this.sandbox.session("conversation-43").execute("x").status()).isEqualTo(SandboxStatus.PYTHON_ERROR);
	}

	@Test
	void variablesOfARunStay() {
		SandboxSession session = this.sandbox.openSession("analysis");
		session.code("total = sum(orders)").variable("orders", List.of(1, 2, 3)).execute();
		assertThat(session.execute("[total, len(orders)]").value()).isEqualTo(List.of(6L, 3L));
	}

	@Test
	void aPythonExceptionKeepsWhatTheProgramDid() {
		SandboxSession session = this.sandbox.openSession("analysis");
		assertThat(session.execute("x = 1\n1 / 0").status()).isEqualTo(SandboxStatus.PYTHON_ERROR);
		assertThat(session.execute("x").value()).isEqualTo(1L);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "FUEL | while True: pass", "MEMORY | b = []\\nwhile True: b.append(b * 100)",
			"OUTPUT_LIMIT | while True: print('x' * 1000)", "TIMEOUT | import time\\ntime.sleep(60)" })
	void aRunThatEndsAtALimitIsRolledBack(SandboxStatus status, String program) {
		SandboxSession session = this.sandbox.openSession("analysis");
		session.execute("x = [1]");
		SandboxResult result = session.code("x.append(2)\ny = 1\n" + program.replace("\\n", "\n"))
			.fuel((status == SandboxStatus.FUEL) ? 1_000_000 : 1_000_000_000)
			.timeout((status == SandboxStatus.TIMEOUT) ? Duration.ofMillis(300) : Duration.ofSeconds(20))
			.execute();
		assertThat(result.status()).as(() -> result.error().toString()).isEqualTo(status);
		assertThat(session.execute("[x, 'y' in globals()]").value()).isEqualTo(List.of(List.of(1L), false));
		assertThat(session.info().rollbacks()).isEqualTo(1);
		assertThat(this.sandbox.sessionStatistics().rolledBack()).isEqualTo(1);
	}

	@Test
	void aCancelledRunIsRolledBack() throws Exception {
		SandboxSession session = this.sandbox.openSession("analysis");
		session.execute("x = 1");
		SandboxExecution execution = session.code("x = 2\nhold()").start();
		assertThat(this.desk.held.await(20, TimeUnit.SECONDS)).isTrue();
		execution.cancel();
		assertThat(execution.join().status()).isEqualTo(SandboxStatus.CANCELLED);
		this.desk.released.countDown();
		assertThat(session.execute("x").value()).isEqualTo(1L);
	}

	@Test
	void thePolicyCanKeepWhatAStoppedRunDid() {
		SandboxTemplate sandbox = template(List.of(SandboxPolicy.builder("keeping")
			.session((rules) -> rules.onFailure(OnFailure.KEEP).onException(OnFailure.ROLLBACK))
			.build()));
		SandboxSession session = sandbox.openSession("keeping");
		session.code("x = 1\nwhile True: pass").fuel(100_000).execute();
		session.execute("x = 2\n1 / 0");
		assertThat(session.execute("x").value()).isEqualTo(1L);
		sandbox.close();
	}

	@Test
	void thePolicyCanEndASessionThatFails() {
		SandboxTemplate sandbox = template(
				List.of(SandboxPolicy.builder("strict").session((rules) -> rules.onFailure(OnFailure.CLOSE)).build()));
		SandboxSession session = sandbox.openSession("strict");
		session.code("while True: pass").fuel(100_000).execute();
		assertThatIllegalStateException().isThrownBy(() -> session.execute("1")).withMessageContaining("has ended");
		sandbox.close();
	}

	@Test
	void aCheckpointCanBeReturnedTo() {
		SandboxSession session = this.sandbox.openSession("analysis");
		session.execute("x = [1]");
		SandboxCheckpoint checkpoint = session.checkpoint();
		session.execute("x.append(2)");
		session.execute("del x");
		session.rollback(checkpoint);
		assertThat(session.execute("x.append(3)\nx").value()).isEqualTo(List.of(1L, 3L));
		session.rollback(checkpoint);
		assertThat(session.execute("x").value()).isEqualTo(List.of(1L));
	}

	@Test
	void aCheckpointOfAnotherSessionIsRefused() {
		SandboxSession session = this.sandbox.openSession("analysis");
		SandboxCheckpoint other = this.sandbox.openSession("analysis").checkpoint();
		assertThatIllegalArgumentException().isThrownBy(() -> session.rollback(other))
			.withMessageContaining(other.sessionId());
	}

	@Test
	void forksAreIndependent() {
		SandboxSession session = this.sandbox.openSession("analysis");
		session.execute("x = [1]");
		SandboxSession fork = session.fork("other");
		fork.execute("x.append(2)");
		session.execute("x.append(3)");
		assertThat(fork.execute("x").value()).isEqualTo(List.of(1L, 2L));
		assertThat(session.execute("x").value()).isEqualTo(List.of(1L, 3L));
		assertThatIllegalStateException().isThrownBy(() -> session.fork("other")).withMessageContaining("already");
	}

	@Test
	void forksDrawDifferentRandomNumbers() {
		SandboxSession session = this.sandbox.openSession("analysis");
		session.execute("import _random\nr = _random.Random()\nr.random()\nseeded = _random.Random(1)");
		SandboxSession fork = session.fork();
		Object here = session.execute("r.random()").value();
		assertThat(fork.execute("r.random()").value()).isNotEqualTo(here);
		assertThat(fork.execute("seeded.random()").value()).isEqualTo(session.execute("seeded.random()").value());
	}

	@Test
	void aSessionRestsAndWakesInAnotherTemplate() {
		SandboxSession session = this.sandbox.session("c", "analysis", Map.of("user", "ann"));
		session.execute("import json\nx = {'a': [1, 2]}\ndef f(): return json.dumps(x)");
		session.rest();
		assertThat(this.sandbox.sessions(10)).singleElement()
			.satisfies((info) -> assertThat(info.state()).isEqualTo(SandboxSessionInfo.State.RESTING));
		SandboxTemplate elsewhere = template(List.of());
		SandboxSession resumed = elsewhere.session("c", "analysis", Map.of("user", "ann"));
		assertThat(resumed.execute("x['a'].append(3)\n[f(), who()]").value())
			.isEqualTo(List.of("{\"a\": [1, 2, 3]}", "c ann"));
		elsewhere.close();
	}

	@Test
	void aSessionOfOthersIsRefused() {
		this.sandbox.session("c", "analysis", Map.of("user", "ann")).rest();
		assertThatExceptionOfType(SessionRefusedException.class)
			.isThrownBy(() -> this.sandbox.session("c", "analysis", Map.of("user", "bob")))
			.satisfies((ex) -> assertThat(ex.getReason()).isEqualTo(Reason.OTHER_ATTRIBUTES));
		assertThatExceptionOfType(SessionRefusedException.class)
			.isThrownBy(() -> this.sandbox.session("c", "default", Map.of("user", "ann")))
			.satisfies((ex) -> assertThat(ex.getReason()).isEqualTo(Reason.OTHER_POLICY));
	}

	@Test
	void aSecondProgramWaitsForTheFirst() throws Exception {
		SandboxSession session = this.sandbox.openSession("analysis");
		SandboxExecution first = session.code("x = 1\nhold()\nx = 2").start();
		assertThat(this.desk.held.await(20, TimeUnit.SECONDS)).isTrue();
		SandboxExecution second = session.code("x").start();
		assertThat(second.isDone()).isFalse();
		this.desk.released.countDown();
		assertThat(first.join().isOk()).isTrue();
		assertThat(second.join().value()).isEqualTo(2L);
	}

	@Test
	void aSecondProgramIsRefusedWhereThePolicySaysSo() throws Exception {
		SandboxTemplate sandbox = template(List.of(SandboxPolicy.builder("busy")
			.functions("hold")
			.session((rules) -> rules.onBusy(OnBusy.REFUSE))
			.build()));
		SandboxSession session = sandbox.openSession("busy");
		SandboxExecution first = session.code("hold()").start();
		assertThat(this.desk.held.await(20, TimeUnit.SECONDS)).isTrue();
		SandboxResult second = session.execute("1");
		assertThat(second.status()).isEqualTo(SandboxStatus.REJECTED);
		assertThat(second.error().orElseThrow().message()).isEqualTo("the session is busy with another program");
		this.desk.released.countDown();
		assertThat(first.join().isOk()).isTrue();
		sandbox.close();
	}

	@Test
	void closingCancelsTheProgramThatRuns() throws Exception {
		SandboxSession session = this.sandbox.openSession("analysis");
		SandboxExecution running = session.code("hold()").start();
		assertThat(this.desk.held.await(20, TimeUnit.SECONDS)).isTrue();
		session.close();
		assertThat(running.join().status()).isEqualTo(SandboxStatus.CANCELLED);
		assertThatIllegalStateException().isThrownBy(() -> session.execute("1"));
		session.close();
	}

	@Test
	void aSessionHasFuelForAllItsRunsTogether() {
		SandboxTemplate sandbox = template(
				List.of(SandboxPolicy.builder("short").session((rules) -> rules.fuel(2_000_000)).build()));
		SandboxSession session = sandbox.openSession("short");
		SandboxResult result = session.execute("for i in range(100_000): pass");
		while (result.isOk()) {
			result = session.execute("for i in range(100_000): pass");
		}
		assertThat(result.status()).isEqualTo(SandboxStatus.FUEL);
		assertThat(session.execute("1").error().orElseThrow().message()).contains("2000000 steps");
		sandbox.close();
	}

	@Test
	void thereAreNoMoreSessionsThanAllowed() {
		SandboxTemplate sandbox = template(
				List.of(SandboxPolicy.builder("few").session((rules) -> rules.maxSessions(2)).build()));
		SandboxSession first = sandbox.openSession("few");
		sandbox.openSession("few").rest();
		assertThatIllegalStateException().isThrownBy(() -> sandbox.openSession("few"))
			.withMessageContaining("sandbox.policies.few.session.max-sessions");
		first.close();
		sandbox.openSession("few");
		sandbox.close();
	}

	@Test
	void aSessionThatIsNotUsedEnds() throws Exception {
		SandboxTemplate sandbox = template(List
			.of(SandboxPolicy.builder("brief").session((rules) -> rules.idleTimeout(Duration.ofSeconds(1))).build()));
		SandboxSession session = sandbox.session("c", "brief", Map.of());
		session.execute("x = 1");
		while (sandbox.sessionInfo("c").filter((info) -> info.expires().isAfter(Instant.now())).isPresent()) {
			Thread.sleep(20);
		}
		assertThatIllegalStateException().isThrownBy(() -> session.execute("x")).withMessageContaining("has ended");
		assertThat(sandbox.session("c", "brief", Map.of()).execute("'x' in globals()").value()).isEqualTo(false);
		sandbox.close();
	}

	@Test
	void aSessionEndsAtItsAge() throws Exception {
		SandboxTemplate sandbox = template(
				List.of(SandboxPolicy.builder("old").session((rules) -> rules.maxAge(Duration.ofSeconds(1))).build()));
		SandboxSession session = sandbox.openSession("old");
		Instant end = session.info().expires();
		while (Instant.now().isBefore(end) && session.execute("1").isOk()) {
			Thread.sleep(20);
		}
		assertThatIllegalStateException().isThrownBy(() -> {
			session.execute("1");
			Thread.sleep(20);
			session.execute("1");
		});
		sandbox.close();
	}

	@Test
	void theSessionUsedLeastRecentlyMakesRoom() {
		SandboxTemplate sandbox = SandboxTemplate.builder().sessions((sessions) -> sessions.maxResident(2)).build();
		sandbox.session("a").execute("x = 'a'");
		sandbox.session("b").execute("x = 'b'");
		sandbox.session("a").execute("y = 1");
		sandbox.session("c").execute("x = 'c'");
		assertThat(sandbox.sessions(10)).filteredOn((info) -> info.state() == SandboxSessionInfo.State.RESTING)
			.extracting(SandboxSessionInfo::id)
			.containsExactly("b");
		assertThat(sandbox.sessionStatistics().evicted()).isEqualTo(1);
		assertThat(sandbox.session("b").execute("x").value()).isEqualTo("b");
		assertThat(sandbox.session("a").execute("[x, y]").value()).isEqualTo(List.of("a", 1L));
		sandbox.close();
	}

	@Test
	void aSessionOfAnotherInterpreterIsRefusedOrBeginsAnew() {
		SessionHeader header = new SessionHeader("c", 5, "analysis", Map.of(), List.of(), "another image",
				Instant.now().truncatedTo(ChronoUnit.MILLIS), 1, 0, 1);
		byte[] data = SessionSeal.of(KEY, List.of()).seal(header, new byte[] { 1 });
		this.store.insert(
				new StoredSession("c", 5, "analysis", Instant.now(), Instant.now().plus(Duration.ofHours(1)), data));
		assertThatExceptionOfType(SessionRefusedException.class)
			.isThrownBy(() -> this.sandbox.session("c", "analysis", Map.of()))
			.satisfies((ex) -> assertThat(ex.getReason()).isEqualTo(Reason.OTHER_IMAGE));
		SandboxTemplate restarting = SandboxTemplate.builder()
			.policies(this.sandbox.policy("analysis"))
			.functions(this.desk)
			.sessions((sessions) -> sessions.store(this.store)
				.key(KEY)
				.onImageChange(SandboxSessionSettings.OnImageChange.RESTART))
			.build();
		assertThat(restarting.session("c", "analysis", Map.of()).execute("1 + 1").value()).isEqualTo(2L);
		restarting.close();
	}

	@Test
	void functionsThatAreGrantedLaterAreThereWhenASessionWakes() {
		this.sandbox.session("c", "analysis", Map.of()).execute("x = 1");
		this.sandbox.session("c", "analysis", Map.of()).rest();
		SandboxPolicy wider = this.sandbox.policy("analysis").toBuilder().functions("later").build();
		SandboxTemplate elsewhere = SandboxTemplate.builder()
			.policies(wider)
			.functions(this.desk, new Later())
			.sessions((sessions) -> sessions.store(this.store).key(KEY))
			.build();
		assertThat(elsewhere.session("c", "analysis", Map.of()).execute("[x, later()]").value())
			.isEqualTo(List.of(1L, "later"));
		elsewhere.close();
	}

	@Test
	void tracebacksShowTheProgramThatAFunctionCameFrom() {
		SandboxSession session = this.sandbox.openSession("analysis");
		session.execute("def f():\n    return 1 / 0");
		String traceback = session.execute("x = 1\nf()").error().orElseThrow().traceback();
		assertThat(traceback).contains("\"<program 2>\", line 2", "    f()", "\"<program>\", line 2",
				"    return 1 / 0");
	}

	@Test
	void aRunCannotChangeThePolicyOfItsSession() {
		SandboxOperations.CodeSpec spec = this.sandbox.openSession("analysis").code("1");
		assertThatIllegalStateException().isThrownBy(() -> spec.policy("default"));
	}

	static class Later {

		@HostFunction
		public String later() {
			return "later";
		}

	}

	static class Desk {

		final CountDownLatch held = new CountDownLatch(1);

		final CountDownLatch released = new CountDownLatch(1);

		@HostFunction
		public String who(SandboxContext context) {
			return context.sessionId() + " " + context.attribute("user", String.class);
		}

		@HostFunction
		public void hold() throws InterruptedException {
			this.held.countDown();
			this.released.await();
		}

	}

}
