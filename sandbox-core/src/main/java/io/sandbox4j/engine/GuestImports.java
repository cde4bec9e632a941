package io.sandbox4j.engine;

/**
 * What the guest calls on its host, by the index of the import. Arguments are the guest's
 * claims, to be checked before use.
 */
interface GuestImports {

	/**
	 * Where the guest must not call: while the image is made.
	 */
	GuestImports NONE = (function, arguments) -> {
		throw new IllegalStateException("The guest called its host while it was not running");
	};

	/**
	 * Call an import.
	 * @param function the index of the import in the module
	 * @param arguments its arguments
	 * @return its result, of length 0 or 1
	 */
	long[] call(int function, long[] arguments);

}
