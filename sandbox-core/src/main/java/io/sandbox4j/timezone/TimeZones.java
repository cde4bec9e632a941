package io.sandbox4j.timezone;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import io.sandbox4j.policy.SandboxPolicy;
import io.sandbox4j.policy.TimeZonePattern;
import io.sandbox4j.value.PythonValues;
import org.jspecify.annotations.Nullable;

/**
 * Answers what Python's {@code zoneinfo} asks: {@code [4, name]} for the history of a
 * time zone, and {@code [4, null]} for the names of all that are granted. The history of
 * a zone is {@code false} if it is not granted, and {@code null} if there is no such
 * zone. Neither question is a call of a host function.
 * <p>
 * Immutable and safe for use by several threads.
 */
public final class TimeZones {

	private static final byte PAIR = (byte) 0x82;

	private static final byte TIME_ZONE = 4;

	// The longest history has some 8,000 bytes, all names some 10,000.
	private static final int LONGEST_ANSWER = 100_000;

	private final List<TimeZonePattern> granted;

	/**
	 * Create the time zones of a policy.
	 * @param policy says which zones there are
	 */
	public TimeZones(SandboxPolicy policy) {
		this.granted = policy.timeZones();
	}

	/**
	 * Answer a request.
	 * @param request the guest's bytes, which can be anything
	 * @return the answer, or {@code null} if the request is not about time zones
	 */
	public byte @Nullable [] answer(byte[] request) {
		if (request.length < 3 || request[0] != PAIR || request[1] != TIME_ZONE
				|| !(PythonValues.decode(request) instanceof List<?> parts)) {
			return null;
		}
		Object subject = parts.get(1);
		if (subject == null) {
			return PythonValues.encodeAnswer(List.copyOf(names()), LONGEST_ANSWER);
		}
		return (subject instanceof String name) ? PythonValues.encodeAnswer(history(name), LONGEST_ANSWER) : null;
	}

	private Set<String> names() {
		Set<String> names = new TreeSet<>();
		this.granted.forEach((pattern) -> names.addAll(pattern.names()));
		return names;
	}

	private @Nullable Object history(String name) {
		// Not a constant: a run that asks for no zone does not load the platform's.
		if (!TimeZonePattern.of("*").names().contains(name)) {
			return null;
		}
		if (this.granted.stream().noneMatch((pattern) -> pattern.names().contains(name))) {
			return false;
		}
		return new ZoneHistory(TimeZonePattern.zone(name).getRules(), ZoneAbbreviations.of(name)).toList();
	}

}
