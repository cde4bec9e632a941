package io.sandbox4j.timezone;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/**
 * The abbreviations of a time zone, such as CET and CEST: those of the IANA time zone
 * database, by offset and whether it is daylight saving time. The platform's own differ
 * from version to version and have names that nobody uses. Offsets without an
 * abbreviation are named by numbers, such as {@code +0530}, as in the database.
 */
final class ZoneAbbreviations {

	private static final String RESOURCE = "abbreviations.txt";

	private static final char DAYLIGHT_SAVING = '*';

	// Local mean time, before a place had a standard time.
	private static final String LOCAL_MEAN_TIME = "LMT";

	private static final int QUARTER_OF_AN_HOUR = 15 * 60;

	private static final ZoneAbbreviations NONE = new ZoneAbbreviations(Map.of());

	private final Map<String, String> byOffset;

	private ZoneAbbreviations(Map<String, String> byOffset) {
		this.byOffset = byOffset;
	}

	static ZoneAbbreviations of(String zone) {
		return Table.ZONES.getOrDefault(zone, NONE);
	}

	String of(ZoneOffset offset, boolean daylightSaving) {
		String seconds = String.valueOf(offset.getTotalSeconds());
		String name = this.byOffset.get(daylightSaving ? seconds + DAYLIGHT_SAVING : seconds);
		return (name != null) ? name : number(offset);
	}

	String first(ZoneOffset offset) {
		return (offset.getTotalSeconds() % QUARTER_OF_AN_HOUR == 0) ? of(offset, false) : LOCAL_MEAN_TIME;
	}

	private static String number(ZoneOffset offset) {
		return offset.equals(ZoneOffset.UTC) ? "+00" : offset.getId().replace(":", "").replaceFirst("00$", "");
	}

	/**
	 * Lines as {@code 3600=CET 7200*=CEST|Europe/Berlin Europe/Paris}, read when a zone
	 * is first asked for.
	 */
	private static final class Table {

		private static final Map<String, ZoneAbbreviations> ZONES = read();

		private static Map<String, ZoneAbbreviations> read() {
			Map<String, ZoneAbbreviations> zones = new HashMap<>();
			try (InputStream resource = ZoneAbbreviations.class.getResourceAsStream(RESOURCE)) {
				if (resource == null) {
					throw new IllegalStateException("There is no " + RESOURCE);
				}
				new String(resource.readAllBytes(), StandardCharsets.UTF_8).lines()
					.filter((line) -> !line.startsWith("#"))
					.forEach((line) -> add(zones, line));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
			return Map.copyOf(zones);
		}

		private static void add(Map<String, ZoneAbbreviations> zones, String line) {
			int bar = line.indexOf('|');
			Map<String, String> byOffset = new HashMap<>();
			for (String entry : line.substring(0, bar).split(" ")) {
				int equals = entry.indexOf('=');
				byOffset.put(entry.substring(0, equals), entry.substring(equals + 1));
			}
			ZoneAbbreviations abbreviations = new ZoneAbbreviations(Map.copyOf(byOffset));
			for (String zone : line.substring(bar + 1).split(" ")) {
				zones.put(zone, abbreviations);
			}
		}

	}

}
