package io.sandbox4j.engine;

/**
 * How a call of the guest ended, as it says itself; see {@code wasm/README.md}.
 */
enum GuestStatus {

	DONE, EXCEPTION, MEMORY_ERROR, NOT_REPRESENTABLE, EXIT;

	private static final GuestStatus[] BY_CODE = values();

	/**
	 * Return the status of a code.
	 * @param code the code
	 * @return the status
	 * @throws IllegalStateException if there is no such status: the guest's memory is
	 * corrupt
	 */
	static GuestStatus of(int code) {
		if (code < 0 || code >= BY_CODE.length) {
			throw new IllegalStateException("The guest returned a status that does not exist");
		}
		return BY_CODE[code];
	}

}
