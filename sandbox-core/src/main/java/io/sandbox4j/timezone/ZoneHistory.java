package io.sandbox4j.timezone;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;

/**
 * All that {@code zoneinfo} must know of a time zone, as values on the wire:
 * {@code [first, changes, rules]}. What holds at a time is an offset from UTC in seconds,
 * the part of it that is daylight saving time, in seconds, and an abbreviation.
 * <ul>
 * <li>{@code first} is what holds before the first change, three items.</li>
 * <li>{@code changes} has four items for each change in the order of time: when, in
 * seconds since 1970, and what holds from then on.</li>
 * <li>{@code rules} are the changes of each year after those, in the order of time, seven
 * items each: month, day of the month (from -1 for the last on, if negative), the day of
 * the week on or after that day (before, if it is negative) from 1 for Monday on, or 0
 * for that day itself, the seconds from its midnight, UTC, and what holds from then
 * on.</li>
 * </ul>
 */
final class ZoneHistory {

	private static final Duration LONGEST_WITHOUT_TRANSITION = Duration.ofDays(100 * 365);

	private final ZoneRules rules;

	private final ZoneAbbreviations abbreviations;

	ZoneHistory(ZoneRules rules, ZoneAbbreviations abbreviations) {
		this.rules = rules;
		this.abbreviations = abbreviations;
	}

	List<Object> toList() {
		return List.of(first(), changes(), rules());
	}

	private List<Object> first() {
		List<ZoneOffsetTransition> changes = this.rules.getTransitions();
		if (changes.isEmpty()) {
			return items(this.rules.getOffset(Instant.EPOCH), Duration.ZERO);
		}
		ZoneOffset offset = changes.get(0).getOffsetBefore();
		return List.of(offset.getTotalSeconds(), 0, this.abbreviations.first(offset));
	}

	private List<Object> changes() {
		List<Object> changes = new ArrayList<>();
		List<ZoneOffsetTransition> transitions = this.rules.getTransitions();
		for (int i = 0; i < transitions.size(); i++) {
			Instant begin = transitions.get(i).getInstant();
			Instant end = (i + 1 < transitions.size()) ? transitions.get(i + 1).getInstant()
					: begin.plus(LONGEST_WITHOUT_TRANSITION);
			changes(begin, end, changes);
		}
		return changes;
	}

	// Where summer time becomes standard time, clocks go on as before, so the platform
	// has
	// no transition there, and does not say when it was.
	private void changes(Instant begin, Instant end, List<Object> changes) {
		changes.add(begin.getEpochSecond());
		changes.addAll(items(this.rules.getOffset(begin), this.rules.getDaylightSavings(begin)));
		ZoneOffset standard = this.rules.getStandardOffset(begin);
		long same = begin.getEpochSecond();
		long other = end.getEpochSecond() - 1;
		if (standard.equals(this.rules.getStandardOffset(Instant.ofEpochSecond(other)))
				|| !this.rules.getOffset(begin).equals(this.rules.getOffset(Instant.ofEpochSecond(other)))) {
			return;
		}
		while (other - same > 1) {
			long middle = same + (other - same) / 2;
			if (standard.equals(this.rules.getStandardOffset(Instant.ofEpochSecond(middle)))) {
				same = middle;
			}
			else {
				other = middle;
			}
		}
		changes(Instant.ofEpochSecond(other), end, changes);
	}

	private List<Object> rules() {
		List<Object> rules = new ArrayList<>();
		for (ZoneOffsetTransitionRule rule : this.rules.getTransitionRules()) {
			rules.add(rule.getMonth().getValue());
			rules.add(rule.getDayOfMonthIndicator());
			rules.add((rule.getDayOfWeek() != null) ? rule.getDayOfWeek().getValue() : 0);
			rules.add(secondsOfDay(rule));
			ZoneOffset offset = rule.getOffsetAfter();
			rules.addAll(items(offset,
					Duration.ofSeconds(offset.getTotalSeconds() - rule.getStandardOffset().getTotalSeconds())));
		}
		return rules;
	}

	private static int secondsOfDay(ZoneOffsetTransitionRule rule) {
		int seconds = rule.isMidnightEndOfDay() ? (int) Duration.ofDays(1).toSeconds()
				: rule.getLocalTime().toSecondOfDay();
		return switch (rule.getTimeDefinition()) {
			case UTC -> seconds;
			case STANDARD -> seconds - rule.getStandardOffset().getTotalSeconds();
			case WALL -> seconds - rule.getOffsetBefore().getTotalSeconds();
		};
	}

	private List<Object> items(ZoneOffset offset, Duration daylightSaving) {
		return List.of(offset.getTotalSeconds(), (int) daylightSaving.toSeconds(),
				this.abbreviations.of(offset, !daylightSaving.isZero()));
	}

}
