package io.sandbox4j.session;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

import io.sandbox4j.session.SessionRefusedException.Reason;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for {@link SessionSeal}.
 */
class SessionSealTests {

	private static final String KEY = "0123456789abcdef0123456789abcdef";

	private static final String OTHER_KEY = "fedcba9876543210fedcba9876543210";

	private static final SessionHeader HEADER = new SessionHeader("conversation", 7, "analysis", Map.of("user", "ann"),
			List.of("private"), "digest", Instant.ofEpochMilli(1_700_000_000_123L), 3, 1, 99);

	private static final byte[] STATE = { 1, 2, 3 };

	private final SessionSeal seal = SessionSeal.of(KEY, List.of());

	@Test
	void opensWhatItSealed() {
		SessionSeal.Opened opened = this.seal.open(stored("conversation", 7, this.seal.seal(HEADER, STATE)));
		assertThat(opened.header()).isEqualTo(HEADER);
		assertThat(opened.state()).containsExactly(STATE);
	}

	@Test
	void refusesEveryChangeOfAByte() {
		byte[] data = this.seal.seal(HEADER, STATE);
		for (int i = 0; i < data.length; i++) {
			byte[] changed = data.clone();
			changed[i] ^= 1;
			assertThatExceptionOfType(SessionRefusedException.class).as("byte " + i)
				.isThrownBy(() -> this.seal.open(stored("conversation", 7, changed)));
		}
	}

	@Test
	void refusesEveryPart() {
		byte[] data = this.seal.seal(HEADER, STATE);
		for (int length = 0; length < data.length; length++) {
			byte[] part = Arrays.copyOf(data, length);
			assertThatExceptionOfType(SessionRefusedException.class)
				.isThrownBy(() -> this.seal.open(stored("conversation", 7, part)));
		}
	}

	@Test
	void refusesArbitraryBytes() {
		long seed = System.nanoTime();
		System.out.println("Seed of SessionSealTests: " + seed);
		Random random = new Random(seed);
		for (int i = 0; i < 1000; i++) {
			byte[] data = new byte[random.nextInt(200)];
			random.nextBytes(data);
			assertThatExceptionOfType(SessionRefusedException.class)
				.isThrownBy(() -> this.seal.open(stored("conversation", 7, data)));
		}
	}

	@Test
	void refusesASessionInThePlaceOfAnotherOrOfALaterOne() {
		byte[] data = this.seal.seal(HEADER, STATE);
		refused(Reason.NOT_AUTHENTIC, stored("other", 7, data));
		refused(Reason.NOT_AUTHENTIC, stored("conversation", 8, data));
	}

	@Test
	void refusesAnotherKey() {
		refused(Reason.NOT_AUTHENTIC,
				stored("conversation", 7, SessionSeal.of(OTHER_KEY, List.of()).seal(HEADER, STATE)));
		refused(Reason.NOT_AUTHENTIC, stored("conversation", 7, SessionSeal.random().seal(HEADER, STATE)));
	}

	@Test
	void opensWithAPreviousKey() {
		byte[] data = this.seal.seal(HEADER, STATE);
		SessionSeal later = SessionSeal.of(OTHER_KEY, List.of(KEY));
		assertThat(later.open(stored("conversation", 7, data)).header()).isEqualTo(HEADER);
	}

	@Test
	void refusesALaterFormat() {
		byte[] data = this.seal.seal(HEADER, STATE);
		data[4] = 2;
		refused(Reason.UNKNOWN_FORMAT, stored("conversation", 7, data));
	}

	@Test
	void refusesAShortKey() {
		assertThatIllegalArgumentException().isThrownBy(() -> SessionSeal.of("short", List.of()))
			.withMessage("A key for sessions must have 32 characters or more, not 5; take random ones");
	}

	private void refused(Reason reason, StoredSession stored) {
		assertThatExceptionOfType(SessionRefusedException.class).isThrownBy(() -> this.seal.open(stored))
			.satisfies((ex) -> assertThat(ex.getReason()).isEqualTo(reason));
	}

	private static StoredSession stored(String id, long version, byte[] data) {
		return new StoredSession(id, version, "analysis", Instant.EPOCH, Instant.MAX, data);
	}

}
