package io.sandbox4j.session.hazelcast;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

import com.hazelcast.config.InMemoryFormat;
import com.hazelcast.config.MapConfig;
import com.hazelcast.core.Hazelcast;
import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.map.IMap;
import io.sandbox4j.session.SandboxSessionStore;
import io.sandbox4j.session.SandboxSessionStoreContract;
import io.sandbox4j.session.SessionConflictException;
import io.sandbox4j.session.StoredSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link HazelcastSandboxSessionStore}.
 */
class HazelcastSandboxSessionStoreTests extends SandboxSessionStoreContract {

	private static HazelcastInstance member;

	private IMap<String, String> entries;

	private IMap<String, byte[]> data;

	@BeforeAll
	static void startMember() {
		member = Hazelcast.newHazelcastInstance(HazelcastClusters.config("contract")
			.addMapConfig(new MapConfig("objects").setInMemoryFormat(InMemoryFormat.OBJECT)));
	}

	@AfterAll
	static void stopMember() {
		member.shutdown();
	}

	@BeforeEach
	void clear() {
		this.entries = member.getMap("sandbox-sessions");
		this.data = member.getMap("sandbox-sessions-data");
	}

	@Override
	protected SandboxSessionStore emptyStore(Clock clock) {
		member.getMap("sandbox-sessions").clear();
		member.getMap("sandbox-sessions-data").clear();
		return new HazelcastSandboxSessionStore(member, "sandbox-sessions", clock);
	}

	@Test
	void isShared() {
		assertThat(new HazelcastSandboxSessionStore(member).isShared()).isTrue();
	}

	@Test
	void onlyTextAndBytesAreKept() {
		new HazelcastSandboxSessionStore(member).insert(session("a", 1));
		assertThat(this.entries.get("a")).isInstanceOf(String.class);
		assertThat(this.data.values()).singleElement().isInstanceOf(byte[].class);
	}

	@Test
	void dataOfTheVersionBeforeIsRemoved() {
		SandboxSessionStore store = emptyStore(this.clock);
		store.insert(session("a", 1));
		for (int version = 2; version < 10; version++) {
			store.update(session("a", version), version - 1);
		}
		assertThat(this.data.size()).isOne();
		store.delete("a");
		assertThat(this.data.isEmpty()).isTrue();
	}

	@Test
	void dataOfTheWriterThatLostIsRemoved() {
		SandboxSessionStore store = emptyStore(this.clock);
		store.insert(session("a", 1));
		assertThatExceptionOfType(SessionConflictException.class).isThrownBy(() -> store.insert(session("a", 2)));
		assertThatExceptionOfType(SessionConflictException.class).isThrownBy(() -> store.update(session("a", 3), 2));
		assertThat(this.data.size()).isOne();
	}

	@Test
	void dataLeavesByItselfAfterItsSession() {
		emptyStore(this.clock).insert(session("a", 1));
		String key = this.data.keySet().iterator().next();
		assertThat(this.data.getEntryView(key).getTtl()).isBetween(TimeUnit.MINUTES.toMillis(10),
				TimeUnit.MINUTES.toMillis(11));
	}

	@Test
	void sessionWhoseDataIsLostCanBeginAnew() {
		SandboxSessionStore store = emptyStore(this.clock);
		store.insert(session("a", 1));
		this.data.clear();
		assertThat(store.find("a")).isEmpty();
		store.insert(session("a", 2));
		assertThat(store.find("a").orElseThrow().version()).isEqualTo(2);
	}

	@Test
	void formatOfTheMapInMemoryDoesNotMatter() {
		SandboxSessionStore store = new HazelcastSandboxSessionStore(member, "objects", this.clock);
		store.insert(session("a", 1));
		store.update(session("a", 2), 1);
		assertThat(store.version("a")).hasValue(2L);
	}

	private StoredSession session(String id, long version) {
		Instant now = this.clock.instant();
		return new StoredSession(id, version, "analysis", now, now.plusSeconds(600), new byte[] { (byte) version });
	}

}
