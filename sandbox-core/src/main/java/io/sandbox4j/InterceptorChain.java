package io.sandbox4j;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/**
 * The interceptors from one place on, and the run after them.
 */
final class InterceptorChain implements SandboxInterceptor.Chain {

	private final List<SandboxInterceptor> interceptors;

	private final int position;

	private final Function<SandboxRequest, SandboxResult> run;

	private final AtomicBoolean used = new AtomicBoolean();

	InterceptorChain(List<SandboxInterceptor> interceptors, Function<SandboxRequest, SandboxResult> run) {
		this(interceptors, 0, run);
	}

	private InterceptorChain(List<SandboxInterceptor> interceptors, int position,
			Function<SandboxRequest, SandboxResult> run) {
		this.interceptors = interceptors;
		this.position = position;
		this.run = run;
	}

	@Override
	public SandboxResult proceed(SandboxRequest request) {
		// A second run would need an id of its own.
		if (!this.used.compareAndSet(false, true)) {
			throw new IllegalStateException("An interceptor may call proceed once for each request");
		}
		if (this.position == this.interceptors.size()) {
			return this.run.apply(request);
		}
		return this.interceptors.get(this.position)
			.intercept(request, new InterceptorChain(this.interceptors, this.position + 1, this.run));
	}

}
