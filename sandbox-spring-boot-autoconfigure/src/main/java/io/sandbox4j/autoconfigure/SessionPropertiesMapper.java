package io.sandbox4j.autoconfigure;

import java.time.Clock;
import java.util.List;

import io.sandbox4j.SandboxSessionSettings;
import io.sandbox4j.session.InMemorySandboxSessionStore;
import io.sandbox4j.session.SandboxSessionStore;
import io.sandbox4j.session.SessionSeal;
import org.jspecify.annotations.Nullable;

/**
 * Makes settings of sessions of their properties.
 */
final class SessionPropertiesMapper {

	private static final String KEY = "sandbox.sessions.key";

	private final SandboxProperties.Sessions properties;

	private final @Nullable SandboxSessionStore store;

	SessionPropertiesMapper(SandboxProperties.Sessions properties, @Nullable SandboxSessionStore store) {
		this.properties = properties;
		this.store = store;
	}

	/**
	 * Set what the properties say.
	 * @param settings what to set it on
	 * @throws MissingSessionStoreException if the store that they name cannot be had
	 * @throws InvalidSessionKeyException if a key is too short, or the store needs one
	 * and there is none
	 */
	void apply(SandboxSessionSettings.Builder settings) {
		SandboxSessionStore used = store();
		settings.store(used)
			.key(key(used))
			.previousKeys(previousKeys())
			.maxSessions(this.properties.getMaxSessions())
			.maxResident(this.properties.getMaxResident())
			.restAfter(this.properties.getRestAfter())
			.onImageChange(this.properties.getOnImageChange());
	}

	private SandboxSessionStore store() {
		if (this.store != null) {
			return this.store;
		}
		if (this.properties.getStore() != SessionStoreType.IN_MEMORY) {
			throw new MissingSessionStoreException(this.properties.getStore());
		}
		return inMemory(this.properties);
	}

	static InMemorySandboxSessionStore inMemory(SandboxProperties.Sessions properties) {
		return new InMemorySandboxSessionStore(properties.getInMemory().getMaxSize().toBytes(), Clock.systemUTC());
	}

	private @Nullable String key(SandboxSessionStore sessionStore) {
		String key = this.properties.getKey();
		if (key != null) {
			return requireLength(KEY, key);
		}
		if (sessionStore.isShared()) {
			throw new InvalidSessionKeyException(KEY, "Sessions are kept in a store that others can write to, so that "
					+ "they need a key that proves that they were not changed, and there is none");
		}
		if (!this.properties.getPreviousKeys().isEmpty()) {
			throw new InvalidSessionKeyException(KEY, "There are previous keys for sessions, but none to seal with");
		}
		return null;
	}

	private List<String> previousKeys() {
		List<String> keys = this.properties.getPreviousKeys();
		for (int i = 0; i < keys.size(); i++) {
			requireLength("sandbox.sessions.previous-keys[" + i + "]", keys.get(i));
		}
		return keys;
	}

	private static String requireLength(String property, String key) {
		if (key.length() < SessionSeal.SHORTEST_KEY) {
			throw new InvalidSessionKeyException(property, "The key for sessions has " + key.length()
					+ " characters, and must have " + SessionSeal.SHORTEST_KEY + " or more");
		}
		return key;
	}

}
