package io.sandbox4j.engine;

/**
 * Answers the calls of one run. It is called on the thread of the run, one call at a
 * time.
 */
@FunctionalInterface
public interface HostCalls {

	/**
	 * Answer a request. Both are values on the wire, as {@code wasm/README.md} says. The
	 * thread is interrupted when the run shall end.
	 * @param request the request: the guest's bytes, which can be anything
	 * @return the response
	 */
	byte[] call(byte[] request);

}
