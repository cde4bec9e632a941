package io.sandbox4j.policy;

import java.time.ZoneId;
import java.time.zone.ZoneRulesProvider;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * Time zones that a policy grants, by the names of the IANA time zone database:
 * {@code Europe/Berlin} is one, {@code Europe/*} is all whose names begin with
 * {@code Europe/}, and {@code *} is all that the Java platform has. UTC and fixed offsets
 * need no grant.
 * <p>
 * Immutable and safe for use by several threads.
 */
public final class TimeZonePattern {

	private static final String ANY = "*";

	// Names of Solaris; Python does not know them.
	private static final String FOREIGN = "SystemV/";

	// Python knows these, too. They are no zones of the platform's, whose own short names
	// mean other things from version to version.
	private static final Map<String, String> OFFSETS = Map.of("EST", "-05:00", "MST", "-07:00", "HST", "-10:00");

	private static final Set<String> KNOWN = known();

	private final String text;

	private final Set<String> names;

	private TimeZonePattern(String text, Set<String> names) {
		this.text = text;
		this.names = names;
	}

	private static Set<String> known() {
		Set<String> known = new TreeSet<>(ZoneRulesProvider.getAvailableZoneIds());
		known.removeIf((name) -> name.startsWith(FOREIGN));
		known.addAll(OFFSETS.keySet());
		return Collections.unmodifiableSet(known);
	}

	/**
	 * Create a new pattern from its text.
	 * @param text the text, such as {@code Europe/*}
	 * @return the pattern
	 * @throws IllegalArgumentException if there is no such zone on this platform
	 */
	public static TimeZonePattern of(String text) {
		Set<String> names = text.equals(ANY) ? KNOWN : text.endsWith("/" + ANY)
				? matching((name) -> name.startsWith(text.substring(0, text.length() - 1))) : matching(text::equals);
		if (names.isEmpty()) {
			throw new IllegalArgumentException("Time zone '" + text
					+ "' is not known; use a name as 'Europe/Berlin', an area as 'Europe/*', or '*' for all zones");
		}
		return new TimeZonePattern(text, names);
	}

	private static Set<String> matching(Predicate<String> condition) {
		Set<String> names = new TreeSet<>(KNOWN);
		names.removeIf(condition.negate());
		return Collections.unmodifiableSet(names);
	}

	/**
	 * Return the zone of a name that a pattern covers.
	 * @param name the name
	 * @return the zone
	 * @throws java.time.DateTimeException if there is no such zone on this platform
	 */
	public static ZoneId zone(String name) {
		return ZoneId.of(name, OFFSETS);
	}

	/**
	 * Return the names of the zones that the pattern covers.
	 * @return the names in alphabetic order; unmodifiable, never empty
	 */
	public Set<String> names() {
		return this.names;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return this == other || (other instanceof TimeZonePattern pattern && this.text.equals(pattern.text));
	}

	@Override
	public int hashCode() {
		return this.text.hashCode();
	}

	/**
	 * Return the text that {@link #of(String)} makes this pattern from.
	 */
	@Override
	public String toString() {
		return this.text;
	}

}
