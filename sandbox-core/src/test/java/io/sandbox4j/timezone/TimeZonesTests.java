package io.sandbox4j.timezone;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import io.sandbox4j.policy.SandboxPolicy;
import io.sandbox4j.value.MalformedValueException;
import io.sandbox4j.value.PythonValues;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link TimeZones}.
 */
class TimeZonesTests {

	private final TimeZones zones = new TimeZones(
			SandboxPolicy.builder("planning").timeZones("Asia/Tokyo", "Europe/Berlin", "EST").build());

	@Test
	void historyOfAZoneIsAllThereIsToKnow() {
		// four years of summer time after the war, and the standard of 1888
		assertThat(ask("Asia/Tokyo")).asInstanceOf(InstanceOfAssertFactories.LIST)
			.startsWith(List.of(33_539L, 0L, "LMT"))
			.endsWith(List.of());
		assertThat(changes("Asia/Tokyo")).startsWith(-2_587_712_400L, 32_400L, 0L, "JST")
			.endsWith(-577_962_000L, 32_400L, 0L, "JST");
	}

	@Test
	void rulesOfTheYearsToComeAreInUtc() {
		// Sundays on or after the 25th of March and October, one o'clock
		assertThat(((List<?>) history("Europe/Berlin").get(2)).toArray()).containsExactly(3L, 25L, 7L, 3_600L, 7_200L,
				3_600L, "CEST", 10L, 25L, 7L, 3_600L, 3_600L, 0L, "CET");
	}

	@Test
	void shortNamesOfZonesAreOffsets() {
		assertThat(history("EST").get(0)).isEqualTo(List.of(-18_000L, 0L, "EST"));
	}

	@Test
	void aZoneThatIsNotGrantedIsRefused() {
		assertThat(ask("Europe/Paris")).isEqualTo(false);
	}

	@Test
	void aZoneThatIsNotThereIsNone() {
		assertThat(ask("Europe/Berlim")).isNull();
		assertThat(ask("../../etc/passwd")).isNull();
		assertThat(ask("x".repeat(1_000_000))).isNull();
	}

	@Test
	void namesAreThoseThatAreGranted() {
		assertThat(ask(null)).isEqualTo(List.of("Asia/Tokyo", "EST", "Europe/Berlin"));
		assertThat(new TimeZones(SandboxPolicy.of("sealed")).answer(request(null)))
			.isEqualTo(PythonValues.encodeAnswer(List.of(), 100));
	}

	@Test
	void theHistoryOfEveryZoneCanBeSent() {
		SandboxPolicy all = SandboxPolicy.builder("all").timeZones("*").build();
		assertThat(all.timeZones().get(0).names())
			.allSatisfy((name) -> assertThat(new TimeZones(all).answer(request(name))).hasSizeLessThan(20_000));
	}

	@Test
	void whatIsNoQuestionIsForOthers() {
		assertThat(this.zones.answer(new byte[0])).isNull();
		assertThat(this.zones.answer(new byte[] { (byte) 0x82, 4 })).isNull();
		assertThat(this.zones.answer(new byte[] { (byte) 0x82, 5, (byte) 0xF6 })).isNull();
		assertThat(this.zones.answer(new byte[] { (byte) 0x82, 4, 7 })).isNull();
		assertThat(this.zones.answer(new byte[] { (byte) 0x81, 4, 7 })).isNull();
	}

	@Test
	void bytesThatAreNoValueEndTheRun() {
		assertThatExceptionOfType(MalformedValueException.class)
			.isThrownBy(() -> this.zones.answer(new byte[] { (byte) 0x82, 4, 0x7B, -1, -1, -1, -1, -1, -1, -1, -1 }));
	}

	private List<?> history(String name) {
		return (List<?>) Objects.requireNonNull(ask(name));
	}

	private List<Object> changes(String name) {
		return List.copyOf((List<?>) history(name).get(1));
	}

	private @Nullable Object ask(@Nullable String name) {
		byte[] answer = Objects.requireNonNull(this.zones.answer(request(name)));
		List<?> parts = (List<?>) Objects.requireNonNull(PythonValues.decode(answer));
		assertThat(parts.get(0)).isEqualTo(0L);
		return parts.get(1);
	}

	private static byte[] request(@Nullable String name) {
		return PythonValues.encode(Arrays.asList(4, name), 10_000_000);
	}

}
