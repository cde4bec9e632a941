package io.sandbox4j.timezone;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneOffsetTransitionRule.TimeDefinition;
import java.time.zone.ZoneRules;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link ZoneHistory}.
 */
class ZoneHistoryTests {

	private static final ZoneOffset ONE = ZoneOffset.ofHours(1);

	private static final ZoneOffset TWO = ZoneOffset.ofHours(2);

	private static final ZoneOffset MEAN = ZoneOffset.ofTotalSeconds(3_208);

	@Test
	void anOffsetIsAllOfAZoneWithoutChanges() {
		assertThat(history(ZoneRules.of(ONE))).isEqualTo(List.of(List.of(3_600, 0, "+01"), List.of(), List.of()));
	}

	@Test
	void localMeanTimeComesFirst() {
		ZoneRules rules = ZoneRules.of(MEAN, MEAN,
				List.of(ZoneOffsetTransition.of(LocalDateTime.of(1893, 4, 1, 0, 0), MEAN, ONE)),
				List.of(ZoneOffsetTransition.of(LocalDateTime.of(1893, 4, 1, 0, 0), MEAN, ONE)), List.of());
		assertThat(history(rules))
			.isEqualTo(List.of(List.of(3_208, 0, "LMT"), List.of(-2_422_054_408L, 3_600, 0, "+01"), List.of()));
	}

	@Test
	void summerTimeThatBecomesStandardTimeIsAChange() {
		ZoneOffsetTransition summer = ZoneOffsetTransition.of(LocalDateTime.of(2016, 3, 27, 3, 0), ONE, TWO);
		ZoneOffsetTransition standard = ZoneOffsetTransition.of(LocalDateTime.of(2016, 9, 7, 0, 0), ONE, TWO);
		ZoneRules rules = ZoneRules.of(ONE, ONE, List.of(standard), List.of(summer), List.of());
		assertThat(history(rules).get(1))
			.isEqualTo(List.of(summer.toEpochSecond(), 7_200, 3_600, "+02", standard.toEpochSecond(), 7_200, 0, "+02"));
	}

	@Test
	void rulesAreInUtcWhateverClockTheyAreWrittenFor() {
		assertThat(rule(LocalTime.of(2, 0), TimeDefinition.WALL))
			.isEqualTo(List.of(2, -1, 7, 3_600, 7_200, 3_600, "+02"));
		assertThat(rule(LocalTime.of(2, 0), TimeDefinition.STANDARD).get(3)).isEqualTo(3_600);
		assertThat(rule(LocalTime.of(2, 0), TimeDefinition.UTC).get(3)).isEqualTo(7_200);
		assertThat(rule(LocalTime.MIDNIGHT, TimeDefinition.UTC).get(3)).isEqualTo(86_400);
	}

	private static List<?> rule(LocalTime time, TimeDefinition definition) {
		ZoneOffsetTransitionRule rule = ZoneOffsetTransitionRule.of(Month.FEBRUARY, -1, DayOfWeek.SUNDAY, time,
				time.equals(LocalTime.MIDNIGHT), definition, ONE, ONE, TWO);
		ZoneOffsetTransition before = ZoneOffsetTransition.of(LocalDateTime.of(2000, 3, 1, 0, 0), TWO, ONE);
		return (List<?>) history(ZoneRules.of(ONE, TWO, List.of(), List.of(before), List.of(rule))).get(2);
	}

	private static List<Object> history(ZoneRules rules) {
		return new ZoneHistory(rules, ZoneAbbreviations.of("Nowhere/Land")).toList();
	}

}
