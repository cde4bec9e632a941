package io.sandbox4j;

/**
 * Sees every run before and after: for audit, approval, rate limits, observation.
 * Interceptors run in the caller's context, outside the limits of the run.
 * <p>
 * Must be safe for use by several threads.
 */
@FunctionalInterface
public interface SandboxInterceptor {

	/**
	 * Handle a run: pass it on, changed or not, or answer it with a result of its own.
	 * @param request the run that is asked for
	 * @param chain what follows
	 * @return the result that the caller gets, such as
	 * {@code SandboxResult.builder(request).status(DENIED)}
	 * @throws RuntimeException to refuse the run with an exception, which reaches the
	 * caller
	 */
	SandboxResult intercept(SandboxRequest request, Chain chain);

	/**
	 * The interceptors that follow, and the run.
	 */
	interface Chain {

		/**
		 * Go on with the run and wait for its result. May be called once.
		 * @param request the request to go on with
		 * @return the result
		 * @throws IllegalStateException if it was called before
		 */
		SandboxResult proceed(SandboxRequest request);

	}

}
