package io.sandbox4j.policy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for {@link TimeZonePattern}.
 */
class TimeZonePatternTests {

	@Test
	void aNameCoversOneZone() {
		assertThat(TimeZonePattern.of("Europe/Berlin").names()).containsExactly("Europe/Berlin");
	}

	@Test
	void anAreaCoversItsZones() {
		assertThat(TimeZonePattern.of("America/Argentina/*").names())
			.contains("America/Argentina/Cordoba", "America/Argentina/Ushuaia")
			.allSatisfy((name) -> assertThat(name).startsWith("America/Argentina/"));
	}

	@Test
	void aStarCoversAllThatPythonKnows() {
		assertThat(TimeZonePattern.of("*").names()).contains("Europe/Berlin", "UTC", "EST", "MST", "HST", "Asia/Tokyo")
			.noneSatisfy((name) -> assertThat(name).startsWith("SystemV/"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "Europe", "Europe/", "Eruope/*", "Europe/Berlim", "europe/berlin", "Europe*",
			"**", "*/Berlin", "/*", "SystemV/*", "SystemV/PST8", "+01:00", "Europe/Berlin " })
	void whatCoversNothingIsRefused(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> TimeZonePattern.of(text))
			.withMessageContaining("'" + text + "' is not known; use a name");
	}

	@Test
	void patternsOfTheSameTextAreEqual() {
		assertThat(TimeZonePattern.of("Europe/*")).isEqualTo(TimeZonePattern.of("Europe/*"))
			.hasSameHashCodeAs(TimeZonePattern.of("Europe/*"))
			.hasToString("Europe/*")
			.isNotEqualTo(TimeZonePattern.of("Asia/*"));
	}

}
