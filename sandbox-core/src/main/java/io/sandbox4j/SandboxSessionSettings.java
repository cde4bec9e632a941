package io.sandbox4j;

import java.time.Duration;
import java.util.List;

import io.sandbox4j.session.InMemorySandboxSessionStore;
import io.sandbox4j.session.SandboxSessionStore;
import io.sandbox4j.session.SessionSeal;
import org.jspecify.annotations.Nullable;

/**
 * How a sandbox keeps its sessions. What sessions of one policy may do and use is in the
 * policy.
 * <p>
 * Immutable.
 */
public final class SandboxSessionSettings {

	private final SandboxSessionStore store;

	private final SessionSeal seal;

	private final int maxSessions;

	private final int maxResident;

	private final Duration restAfter;

	private final OnImageChange onImageChange;

	private SandboxSessionSettings(Builder builder) {
		this.store = (builder.store != null) ? builder.store : new InMemorySandboxSessionStore();
		this.seal = seal(builder, this.store);
		this.maxSessions = builder.maxSessions;
		this.maxResident = builder.maxResident;
		this.restAfter = builder.restAfter;
		this.onImageChange = builder.onImageChange;
	}

	private static SessionSeal seal(Builder builder, SandboxSessionStore store) {
		if (builder.key != null) {
			return SessionSeal.of(builder.key, builder.previousKeys);
		}
		if (store.isShared()) {
			throw new IllegalArgumentException(
					"A shared store of sessions needs a key that all instances of the application have; set one of "
							+ SessionSeal.SHORTEST_KEY + " characters or more");
		}
		return SessionSeal.random();
	}

	/**
	 * Create a builder of settings: a store in memory, 10,000 sessions at most, 1,000 of
	 * them in use.
	 * @return the builder
	 */
	public static Builder builder() {
		return new Builder();
	}

	SandboxSessionStore store() {
		return this.store;
	}

	SessionSeal seal() {
		return this.seal;
	}

	int maxSessions() {
		return this.maxSessions;
	}

	int maxResident() {
		return this.maxResident;
	}

	Duration restAfter() {
		return this.restAfter;
	}

	OnImageChange onImageChange() {
		return this.onImageChange;
	}

	/**
	 * What becomes of a stored session whose state another version of the interpreter
	 * wrote.
	 */
	public enum OnImageChange {

		/**
		 * It cannot be resumed, and stays in the store.
		 */
		REFUSE,

		/**
		 * It begins anew, with the same id, policy and attributes.
		 */
		RESTART

	}

	/**
	 * Collects settings.
	 */
	public static final class Builder {

		private @Nullable SandboxSessionStore store;

		private @Nullable String key;

		private List<String> previousKeys = List.of();

		private int maxSessions = 10_000;

		private int maxResident = 1_000;

		private Duration restAfter = Duration.ofMinutes(5);

		private OnImageChange onImageChange = OnImageChange.REFUSE;

		private Builder() {
		}

		/**
		 * Set where sessions rest. By default they do in memory, up to 256 MB of them.
		 * @param store the store
		 * @return this builder
		 */
		public Builder store(SandboxSessionStore store) {
			this.store = store;
			return this;
		}

		/**
		 * Set the key that proves that a stored session was not changed. Without one, a
		 * random key is used, and sessions cannot be resumed by another JVM.
		 * @param key the key, 32 characters or more
		 * @return this builder
		 */
		public Builder key(@Nullable String key) {
			this.key = key;
			return this;
		}

		/**
		 * Set keys that were used before and are still accepted.
		 * @param keys the keys
		 * @return this builder
		 */
		public Builder previousKeys(List<String> keys) {
			this.previousKeys = List.copyOf(keys);
			return this;
		}

		/**
		 * Set how many sessions there may be, of all policies.
		 * @param sessions the number of sessions, at least 0
		 * @return this builder
		 */
		public Builder maxSessions(int sessions) {
			this.maxSessions = sessions;
			return this;
		}

		/**
		 * Set how many sessions may be in memory ready to run. The one used least
		 * recently is put to rest where there would be more.
		 * @param sessions the number of sessions, at least 1
		 * @return this builder
		 */
		public Builder maxResident(int sessions) {
			this.maxResident = sessions;
			return this;
		}

		/**
		 * Set after what time of not being used a session is put to rest.
		 * @param time the time, positive
		 * @return this builder
		 */
		public Builder restAfter(Duration time) {
			this.restAfter = time;
			return this;
		}

		/**
		 * Set what becomes of sessions whose state another version of the interpreter
		 * wrote.
		 * @param rule the rule
		 * @return this builder
		 */
		public Builder onImageChange(OnImageChange rule) {
			this.onImageChange = rule;
			return this;
		}

		/**
		 * Build the settings.
		 * @return the settings
		 * @throws IllegalArgumentException if one is out of its range, a key is too
		 * short, or a shared store has no key; the message says what to change
		 */
		public SandboxSessionSettings build() {
			require(this.maxSessions >= 0, "The number of sessions must be 0 or more, not " + this.maxSessions);
			require(this.maxResident >= 1,
					"The number of sessions in memory must be 1 or more, not " + this.maxResident);
			require(this.restAfter.compareTo(Duration.ZERO) > 0,
					"The time after which sessions rest must be positive, not " + this.restAfter);
			return new SandboxSessionSettings(this);
		}

		private static void require(boolean condition, String problem) {
			if (!condition) {
				throw new IllegalArgumentException(problem);
			}
		}

	}

}
