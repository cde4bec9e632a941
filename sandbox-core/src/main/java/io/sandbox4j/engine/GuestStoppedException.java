package io.sandbox4j.engine;

/**
 * Unwinds the guest when its run shall end. Guest code cannot catch it: generated
 * handlers catch wasm exceptions only. Why the run ends is in its {@link Run}.
 */
@SuppressWarnings("serial")
final class GuestStoppedException extends RuntimeException {

	GuestStoppedException() {
		super("stopped", null, false, false);
	}

}
