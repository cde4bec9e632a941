package io.sandbox4j.session;

import java.time.Instant;
import java.util.regex.Pattern;

/**
 * A session as a store keeps it. The array is not copied and must not change.
 *
 * @param id the id: 1 to 200 characters, none of them a control character, half a
 * surrogate pair, or a blank at either end
 * @param version changes with every write and does not come back when a session of the
 * same id begins anew
 * @param policy the name of the policy, 1 to 64 ASCII characters
 * @param lastUsed when the session was used last
 * @param expires when it expires unless it is used
 * @param data its sealed state
 */
// never compared
@SuppressWarnings("ArrayRecordComponent")
public record StoredSession(String id, long version, String policy, Instant lastUsed, Instant expires, byte[] data) {

	/**
	 * The most characters of an id.
	 */
	public static final int LONGEST_ID = 200;

	// Half a surrogate pair has no UTF-8: where ids are stored as that, all such ids
	// would be the same.
	private static final Pattern UNFIT = Pattern.compile("[\\p{Cntrl}\\p{Cs}]");

	/**
	 * Check an id.
	 * @param id the id
	 * @return the id
	 * @throws IllegalArgumentException if it cannot be the id of a session
	 */
	public static String requireId(String id) {
		if (id.isEmpty() || id.length() > LONGEST_ID || UNFIT.matcher(id).find() || !id.equals(id.strip())) {
			throw new IllegalArgumentException("The id of a session must have 1 to " + LONGEST_ID
					+ " characters, no control characters, no halves of surrogate pairs, and no blank at either end");
		}
		return id;
	}

	/**
	 * Return id, version and policy, and nothing of the state.
	 */
	@Override
	public String toString() {
		return "StoredSession[id=" + this.id + ", version=" + this.version + ", policy=" + this.policy + ", bytes="
				+ this.data.length + "]";
	}

}
