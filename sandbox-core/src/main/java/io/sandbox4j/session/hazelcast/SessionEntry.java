package io.sandbox4j.session.hazelcast;

import java.time.Instant;

import io.sandbox4j.session.StoredSession;

/**
 * What the map of sessions says of one. It is kept as text: members need no class of ours
 * to hold it, nothing is deserialised but a string, and two of them are equal when they
 * look equal, whatever the format of the map in memory.
 *
 * @param version the session's version
 * @param lastUsed when it was used last
 * @param expires when it expires unless it is used
 * @param size how many bytes its data has
 * @param data the key of its data, of which no two are the same
 * @param policy the name of its policy
 */
record SessionEntry(long version, Instant lastUsed, Instant expires, long size, String data, String policy) {

	static SessionEntry of(StoredSession session, String data) {
		return new SessionEntry(session.version(), session.lastUsed(), session.expires(), session.data().length, data,
				session.policy());
	}

	static SessionEntry decode(String text) {
		String[] parts = text.split(" ", 6);
		return new SessionEntry(Long.parseLong(parts[0]), Instant.ofEpochMilli(Long.parseLong(parts[1])),
				Instant.ofEpochMilli(Long.parseLong(parts[2])), Long.parseLong(parts[3]), parts[4], parts[5]);
	}

	String encode() {
		return this.version + " " + this.lastUsed.toEpochMilli() + " " + this.expires.toEpochMilli() + " " + this.size
				+ " " + this.data + " " + this.policy;
	}

	boolean isAlive(Instant now) {
		return this.expires.isAfter(now);
	}

}
