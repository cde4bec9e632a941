package io.sandbox4j.autoconfigure;

import java.util.Locale;

/**
 * The store of sessions that the properties name cannot be had.
 */
class MissingSessionStoreException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final SessionStoreType type;

	MissingSessionStoreException(SessionStoreType type) {
		super("Sessions cannot be kept in the store '" + type.name().toLowerCase(Locale.ROOT) + "'");
		this.type = type;
	}

	SessionStoreType type() {
		return this.type;
	}

}
