package io.sandbox4j.session;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import io.sandbox4j.session.SessionRefusedException.Reason;
import io.sandbox4j.value.MalformedValueException;
import io.sandbox4j.value.PythonValues;
import io.sandbox4j.value.ValueConversionException;

/**
 * Seals what is stored of a session, and opens nothing that is not what it sealed: four
 * letters, the number of the format, the length of the header, the header in CBOR, the
 * state, and an authentication code over all of it (HMAC with SHA-256, RFC 2104). The
 * header has id and version, so that a session cannot be put in the place of another or
 * of a later one. The data is authenticated, not encrypted.
 * <p>
 * Immutable and safe for use by several threads.
 */
public final class SessionSeal {

	/**
	 * The fewest characters of a key.
	 */
	public static final int SHORTEST_KEY = 32;

	private static final byte[] MAGIC = "SBXS".getBytes(StandardCharsets.US_ASCII);

	private static final byte FORMAT = 1;

	private static final int PREFIX = MAGIC.length + 1 + Integer.BYTES;

	private static final String ALGORITHM = "HmacSHA256";

	private static final int CODE_LENGTH = 32;

	private static final int LARGEST_HEADER = 1024 * 1024;

	private final List<SecretKeySpec> keys;

	private SessionSeal(List<SecretKeySpec> keys) {
		this.keys = keys;
	}

	/**
	 * Create a seal with a random key: what it seals can be opened in this JVM only.
	 * @return the seal
	 */
	public static SessionSeal random() {
		byte[] key = new byte[CODE_LENGTH];
		new SecureRandom().nextBytes(key);
		return new SessionSeal(List.of(new SecretKeySpec(key, ALGORITHM)));
	}

	/**
	 * Create a seal.
	 * @param key the key to seal and open with, 32 characters or more
	 * @param previousKeys keys to open with as well
	 * @return the seal
	 * @throws IllegalArgumentException if a key is too short
	 */
	public static SessionSeal of(String key, List<String> previousKeys) {
		List<SecretKeySpec> keys = new ArrayList<>();
		keys.add(key(key));
		previousKeys.forEach((previous) -> keys.add(key(previous)));
		return new SessionSeal(List.copyOf(keys));
	}

	private static SecretKeySpec key(String text) {
		if (text.length() < SHORTEST_KEY) {
			throw new IllegalArgumentException("A key for sessions must have " + SHORTEST_KEY
					+ " characters or more, not " + text.length() + "; take random ones");
		}
		return new SecretKeySpec(text.getBytes(StandardCharsets.UTF_8), ALGORITHM);
	}

	/**
	 * Seal a session.
	 * @param header what is known of it
	 * @param state its state
	 * @return the bytes to store
	 */
	public byte[] seal(SessionHeader header, byte[] state) {
		byte[] head = encode(header);
		ByteBuffer data = ByteBuffer.allocate(PREFIX + head.length + state.length + CODE_LENGTH);
		data.put(MAGIC).put(FORMAT).putInt(head.length).put(head).put(state);
		data.put(code(this.keys.get(0), data.array(), data.position()));
		return data.array();
	}

	/**
	 * Open a stored session.
	 * @param session the session
	 * @return header and state
	 * @throws SessionRefusedException if it is not what this seal sealed under that id
	 * and version
	 */
	public Opened open(StoredSession session) {
		byte[] data = session.data();
		if (data.length < PREFIX + CODE_LENGTH || !Arrays.equals(data, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
			throw new SessionRefusedException(session.id(), Reason.NOT_A_SESSION);
		}
		if (data[MAGIC.length] != FORMAT) {
			throw new SessionRefusedException(session.id(), Reason.UNKNOWN_FORMAT);
		}
		if (!isAuthentic(data)) {
			throw new SessionRefusedException(session.id(), Reason.NOT_AUTHENTIC);
		}
		int length = ByteBuffer.wrap(data).getInt(MAGIC.length + 1);
		if (length < 0 || length > data.length - PREFIX - CODE_LENGTH) {
			throw new SessionRefusedException(session.id(), Reason.NOT_A_SESSION);
		}
		SessionHeader header = decode(session.id(), Arrays.copyOfRange(data, PREFIX, PREFIX + length));
		if (!header.id().equals(session.id()) || header.version() != session.version()
				|| !header.policy().equals(session.policy())) {
			throw new SessionRefusedException(session.id(), Reason.NOT_AUTHENTIC);
		}
		return new Opened(header, Arrays.copyOfRange(data, PREFIX + length, data.length - CODE_LENGTH));
	}

	private boolean isAuthentic(byte[] data) {
		int end = data.length - CODE_LENGTH;
		byte[] found = Arrays.copyOfRange(data, end, data.length);
		return this.keys.stream().anyMatch((key) -> MessageDigest.isEqual(found, code(key, data, end)));
	}

	private static byte[] code(SecretKeySpec key, byte[] data, int length) {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(key);
			mac.update(data, 0, length);
			return mac.doFinal();
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Every Java platform has " + ALGORITHM, ex);
		}
	}

	private static byte[] encode(SessionHeader header) {
		Map<String, Object> values = new LinkedHashMap<>();
		values.put("id", header.id());
		values.put("version", header.version());
		values.put("policy", header.policy());
		values.put("attributes", header.attributes());
		values.put("labels", header.labels());
		values.put("image", header.image());
		values.put("created", header.created().toEpochMilli());
		values.put("runs", header.runs());
		values.put("rollbacks", header.rollbacks());
		values.put("fuel", header.fuel());
		return PythonValues.encode(values, LARGEST_HEADER);
	}

	@SuppressWarnings("unchecked") // what this class wrote; anything else fails as a cast
	private static SessionHeader decode(String id, byte[] data) {
		try {
			if (PythonValues.decode(data) instanceof Map<?, ?> values) {
				return new SessionHeader((String) value(values, "id"), (Long) value(values, "version"),
						(String) value(values, "policy"), (Map<String, String>) value(values, "attributes"),
						(List<String>) value(values, "labels"), (String) value(values, "image"),
						Instant.ofEpochMilli((Long) value(values, "created")), (Long) value(values, "runs"),
						(Long) value(values, "rollbacks"), (Long) value(values, "fuel"));
			}
		}
		catch (MalformedValueException | ValueConversionException | ClassCastException ex) {
			// falls through: the same answer as for what is no map
		}
		throw new SessionRefusedException(id, Reason.NOT_A_SESSION);
	}

	private static Object value(Map<?, ?> values, String name) {
		Object value = values.get(name);
		if (value == null) {
			throw new MalformedValueException("The header of a session has no " + name);
		}
		return value;
	}

	/**
	 * A session that was opened. The array is the caller's.
	 *
	 * @param header what is known of it
	 * @param state its state
	 */
	// never compared
	@SuppressWarnings("ArrayRecordComponent")
	public record Opened(SessionHeader header, byte[] state) {
	}

}
