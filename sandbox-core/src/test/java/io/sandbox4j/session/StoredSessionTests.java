package io.sandbox4j.session;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for {@link StoredSession}.
 */
class StoredSessionTests {

	@ParameterizedTest
	@ValueSource(strings = { "", " ", " a", "a ", "a\u2003", "a\nb", "a\u0000", "a\u007f", "\ud83d", "a\ude00b",
			"\ude00\ud83d" })
	void textThatCannotBeAnId(String id) {
		assertThatIllegalArgumentException().isThrownBy(() -> StoredSession.requireId(id));
	}

	@Test
	void idHasALimit() {
		assertThat(StoredSession.requireId("x".repeat(200))).hasSize(200);
		assertThatIllegalArgumentException().isThrownBy(() -> StoredSession.requireId("x".repeat(201)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "a", "conversation-42", "a b", "\ud83d\ude00", "it's", "\u4f1a\u8bdd" })
	void textThatCanBeAnId(String id) {
		assertThat(StoredSession.requireId(id)).isEqualTo(id);
	}

	@Test
	void stateIsNotShown() {
		assertThat(new StoredSession("a", 1, "analysis", Instant.EPOCH, Instant.EPOCH, "secret".getBytes()))
			.hasToString("StoredSession[id=a, version=1, policy=analysis, bytes=6]");
	}

}
