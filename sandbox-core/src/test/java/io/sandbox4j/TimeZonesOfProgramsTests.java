package io.sandbox4j;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import io.sandbox4j.policy.SandboxPolicy;
import io.sandbox4j.policy.TimeZonePattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What programs see of time zones, from a grant to an offset.
 */
class TimeZonesOfProgramsTests {

	private static final SandboxTemplate SANDBOX = SandboxTemplate.builder()
		.policies(SandboxPolicy.of(SandboxPolicy.DEFAULT_NAME),
				SandboxPolicy.builder("planning").timeZones("Europe/*", "Asia/Tokyo").build(),
				SandboxPolicy.builder("everywhere")
					.timeZones("*")
					.limits((limits) -> limits.fuel(Long.MAX_VALUE).timeout(Duration.ofMinutes(1)))
					.build())
		.build();

	@AfterAll
	static void closeSandbox() {
		SANDBOX.close();
	}

	@Test
	void aGrantedZoneKnowsItsClock() {
		SandboxResult result = SANDBOX.code("""
				from datetime import datetime
				from zoneinfo import ZoneInfo
				str(datetime(2024, 7, 1, 12, tzinfo=ZoneInfo("Europe/Berlin")).astimezone(ZoneInfo("Asia/Tokyo")))
				""").policy("planning").execute();
		assertThat(result.value()).isEqualTo("2024-07-01 19:00:00+09:00");
		assertThat(result.usage().hostCalls()).isZero();
	}

	@Test
	void aZoneThatIsNotGrantedIsNotFoundAndTheReasonIsSaid() {
		assertThat(SANDBOX.execute("from zoneinfo import ZoneInfo\nZoneInfo('Europe/Berlin')").error())
			.hasValueSatisfying((error) -> {
				assertThat(error.type()).isEqualTo("ZoneInfoNotFoundError");
				assertThat(error.message()).contains("Europe/Berlin",
						"the policy does not grant it; use UTC, or datetime.timezone for a fixed offset");
			});
	}

	@Test
	void utcNeedsNoGrant() {
		assertThat(SANDBOX.execute("""
				import zoneinfo
				zoneinfo.ZoneInfo("UTC").key, sorted(zoneinfo.available_timezones())[-3:]
				""").value()).isEqualTo(List.of("UTC", List.of("UTC", "Universal", "Zulu")));
	}

	@Test
	void aSessionKeepsItsZones() {
		try (SandboxSession session = SANDBOX.session("planner", "planning", Map.of())) {
			session.execute(
					"from zoneinfo import ZoneInfo\nfrom datetime import datetime\nzone = ZoneInfo('Europe/Oslo')");
			assertThat(session.execute("zone is ZoneInfo('Europe/Oslo'), datetime(2024, 1, 1, tzinfo=zone).tzname()")
				.value()).isEqualTo(List.of(true, "CET"));
		}
	}

	@Test
	void offsetsOfAllZonesAreThePlatforms() {
		long seed = System.nanoTime();
		Random random = new Random(seed);
		Map<String, List<Long>> times = new LinkedHashMap<>();
		Map<String, List<Long>> offsets = new LinkedHashMap<>();
		for (String zone : TimeZonePattern.of("*").names()) {
			for (int i = 0; i < 40; i++) {
				// from 1850 to 2350
				long time = random.nextLong(-3_786_912_000L, 11_991_456_000L);
				times.computeIfAbsent(zone, (key) -> new ArrayList<>()).add(time);
				offsets.computeIfAbsent(zone, (key) -> new ArrayList<>())
					.add((long) TimeZonePattern.zone(zone)
						.getRules()
						.getOffset(Instant.ofEpochSecond(time))
						.getTotalSeconds());
			}
		}
		SandboxResult result = SANDBOX.code("""
				from datetime import datetime, timedelta, timezone
				from zoneinfo import ZoneInfo
				offsets = {}
				for name, moments in times.items():
				    zone = ZoneInfo(name)
				    offsets[name] = found = []
				    for moment in moments:
				        local = (datetime(1970, 1, 1, tzinfo=timezone.utc) + timedelta(seconds=moment)).astimezone(zone)
				        # forth by UTC, back by what the clock shows
				        assert local.astimezone(timezone.utc).timestamp() == moment, (name, moment, local)
				        found.append(local.utcoffset() // timedelta(seconds=1))
				offsets
				""").policy("everywhere").variable("times", times).execute();
		assertThat(result.value()).as("seed %d, %s", seed, result.error()).isEqualTo(offsets);
	}

	// No zone of today's platforms has such a rule, but its rules are made for them.
	@Test
	void daysAreCountedFromEitherEndOfAMonth() {
		assertThat(SANDBOX.execute("""
				from zoneinfo import _moment
				from datetime import datetime
				days = ((2, -1, 0), (2, -1, 7), (2, -8, 1), (12, -1, 5), (12, 31, 0), (3, 8, 7), (12, 29, 3), (1, 1, 1))
				[datetime.utcfromtimestamp(_moment(2024, *day, 3600)).strftime("%a %F %H") for day in days]
				""").value())
			.isEqualTo(List.of("Thu 2024-02-29 01", "Sun 2024-02-25 01", "Mon 2024-02-19 01", "Fri 2024-12-27 01",
					"Tue 2024-12-31 01", "Sun 2024-03-10 01", "Wed 2025-01-01 01", "Mon 2024-01-01 01"));
	}

	@Test
	void linesOfInputAreNoHostCalls() {
		SandboxResult result = SANDBOX.code("input() + input()").input("a\nb\n").execute();
		assertThat(result.value()).isEqualTo("ab");
		assertThat(result.usage().hostCalls()).isZero();
	}

}
