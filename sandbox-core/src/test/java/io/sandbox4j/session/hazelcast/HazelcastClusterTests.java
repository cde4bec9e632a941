package io.sandbox4j.session.hazelcast;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

import com.hazelcast.core.Hazelcast;
import com.hazelcast.core.HazelcastInstance;
import io.sandbox4j.session.SandboxSessionStore;
import io.sandbox4j.session.SessionConflictException;
import io.sandbox4j.session.StoredSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link HazelcastSandboxSessionStore} on two members.
 */
class HazelcastClusterTests {

	private HazelcastInstance first;

	private HazelcastInstance second;

	@BeforeEach
	void start() {
		this.first = Hazelcast.newHazelcastInstance(HazelcastClusters.config("pair"));
		this.second = Hazelcast.newHazelcastInstance(HazelcastClusters.config("pair"));
		assertThat(this.second.getCluster().getMembers()).hasSize(2);
	}

	@AfterEach
	void stop() {
		this.first.shutdown();
		this.second.shutdown();
	}

	@Test
	void sessionContinuesOnAnotherMemberWhenOneIsLost() {
		SandboxSessionStore one = new HazelcastSandboxSessionStore(this.first);
		SandboxSessionStore other = new HazelcastSandboxSessionStore(this.second);
		for (int i = 0; i < 50; i++) {
			one.insert(session("session " + i, 1, i));
		}
		this.first.getLifecycleService().terminate();
		for (int i = 0; i < 50; i++) {
			StoredSession found = other.find("session " + i).orElseThrow();
			assertThat(number(found)).isEqualTo(i);
			other.update(session("session " + i, 2, i + 1), found.version());
		}
		assertThat(other.count()).isEqualTo(50);
	}

	@Test
	void whatOneMemberWritesIsNotLostToAnother() {
		new HazelcastSandboxSessionStore(this.first).insert(session("a", 0, 0));
		AtomicInteger written = new AtomicInteger();
		List<CompletableFuture<Void>> writers = new ArrayList<>();
		for (HazelcastInstance member : List.of(this.first, this.second, this.first, this.second)) {
			SandboxSessionStore store = new HazelcastSandboxSessionStore(member);
			writers.add(CompletableFuture.runAsync(() -> {
				for (int i = 0; i < 50; i++) {
					StoredSession there = store.find("a").orElseThrow();
					try {
						store.update(session("a", ThreadLocalRandom.current().nextLong(), number(there) + 1),
								there.version());
						written.incrementAndGet();
					}
					catch (SessionConflictException ex) {
						// the other's is kept
					}
				}
			}));
		}
		writers.forEach(CompletableFuture::join);
		assertThat(number(new HazelcastSandboxSessionStore(this.second).find("a").orElseThrow()))
			.isEqualTo(written.get());
		assertThat(this.second.getMap("sandbox-sessions-data").size()).isOne();
	}

	private static int number(StoredSession session) {
		return ByteBuffer.wrap(session.data()).getInt();
	}

	private static StoredSession session(String id, long version, int number) {
		Instant now = Instant.now();
		return new StoredSession(id, version, "analysis", now, now.plusSeconds(600),
				ByteBuffer.allocate(4).putInt(number).array());
	}

}
