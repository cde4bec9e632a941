package io.sandbox4j;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import io.sandbox4j.engine.Engine;
import io.sandbox4j.host.HostFunctionRegistry;
import io.sandbox4j.host.HostFunctions;
import io.sandbox4j.policy.SandboxPolicy;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link SandboxTemplate}. Not safe for use by several threads; a builder can
 * build more than one template.
 */
public final class SandboxTemplateBuilder {

	private static final int MOST_RECENT_RUNS = 10_000;

	private static final int MOST_CONCURRENT_RUNS = 1_000;

	private final Map<String, SandboxPolicy> policies = new LinkedHashMap<>();

	private final List<SandboxInterceptor> interceptors = new ArrayList<>();

	private final List<SandboxListener> listeners = new ArrayList<>();

	private String defaultPolicy = SandboxPolicy.DEFAULT_NAME;

	private int recentRuns = 100;

	private int concurrentRuns = Math.max(4, 2 * Runtime.getRuntime().availableProcessors());

	private HostFunctionRegistry functions = HostFunctionRegistry.of(List.of());

	private final SandboxSessionSettings.Builder sessions = SandboxSessionSettings.builder();

	private @Nullable SandboxRuntime runtime;

	SandboxTemplateBuilder() {
	}

	/**
	 * Add policies that can be used by name. A policy replaces one of the same name.
	 * @param policies the policies
	 * @return this builder
	 */
	public SandboxTemplateBuilder policies(SandboxPolicy... policies) {
		return policies(Arrays.asList(policies));
	}

	/**
	 * Add policies that can be used by name. A policy replaces one of the same name.
	 * @param policies the policies
	 * @return this builder
	 */
	public SandboxTemplateBuilder policies(Collection<SandboxPolicy> policies) {
		policies.forEach((policy) -> this.policies.put(policy.name(), policy));
		return this;
	}

	/**
	 * Set the policy that holds where none is named. It is {@code default} if this method
	 * is not called; where no policy of that name was added, one is there that grants
	 * nothing and has the default limits.
	 * @param name the name of the policy
	 * @return this builder
	 */
	public SandboxTemplateBuilder defaultPolicy(String name) {
		this.defaultPolicy = name;
		return this;
	}

	/**
	 * Add interceptors. The first one added sees a request first and its result last.
	 * @param interceptors the interceptors
	 * @return this builder
	 */
	public SandboxTemplateBuilder interceptors(SandboxInterceptor... interceptors) {
		return interceptors(Arrays.asList(interceptors));
	}

	/**
	 * Add interceptors. The first one added sees a request first and its result last.
	 * @param interceptors the interceptors
	 * @return this builder
	 */
	public SandboxTemplateBuilder interceptors(Collection<? extends SandboxInterceptor> interceptors) {
		this.interceptors.addAll(interceptors);
		return this;
	}

	/**
	 * Add listeners.
	 * @param listeners the listeners
	 * @return this builder
	 */
	public SandboxTemplateBuilder listeners(SandboxListener... listeners) {
		return listeners(Arrays.asList(listeners));
	}

	/**
	 * Add listeners.
	 * @param listeners the listeners
	 * @return this builder
	 */
	public SandboxTemplateBuilder listeners(Collection<? extends SandboxListener> listeners) {
		this.listeners.addAll(listeners);
		return this;
	}

	/**
	 * Set how many runs that are over the template remembers. 100 by default.
	 * @param count the number of runs, from 0 to 10,000
	 * @return this builder
	 * @throws IllegalArgumentException if the number is out of that range
	 * @see SandboxTemplate#recentRuns()
	 */
	public SandboxTemplateBuilder recentRuns(int count) {
		if (count < 0 || count > MOST_RECENT_RUNS) {
			throw new IllegalArgumentException(
					"The number of recent runs must be from 0 to " + MOST_RECENT_RUNS + ", not " + count);
		}
		this.recentRuns = count;
		return this;
	}

	/**
	 * Set how many runs can be under way at once, of all policies; further ones wait.
	 * Each has a thread of its own, and up to the memory that its policy allows. By
	 * default twice the number of processors, at least 4.
	 * @param count the number of runs, from 1 to 1,000
	 * @return this builder
	 * @throws IllegalArgumentException if the number is out of that range
	 */
	public SandboxTemplateBuilder concurrentRuns(int count) {
		if (count < 1 || count > MOST_CONCURRENT_RUNS) {
			throw new IllegalArgumentException(
					"The number of concurrent runs must be from 1 to " + MOST_CONCURRENT_RUNS + ", not " + count);
		}
		this.concurrentRuns = count;
		return this;
	}

	/**
	 * Set the host functions. Which of them a program may call is for its policy to say.
	 * @param functions the functions, in place of those set before
	 * @return this builder
	 */
	public SandboxTemplateBuilder functions(HostFunctionRegistry functions) {
		this.functions = functions;
		return this;
	}

	/**
	 * Set the host functions by the objects that have them. Which of them a program may
	 * call is for its policy to say.
	 * @param beans objects with methods annotated with
	 * {@link io.sandbox4j.host.HostFunction}
	 * @return this builder
	 * @throws io.sandbox4j.host.InvalidHostFunctionException if a function is not
	 * declared well, an object has none, or two have the same name
	 */
	public SandboxTemplateBuilder functions(Object... beans) {
		return functions(HostFunctionRegistry.of(HostFunctions.of(beans)));
	}

	/**
	 * Change how sessions are kept. What is not mentioned stays as it is.
	 * @param settings what to change
	 * @return this builder
	 */
	public SandboxTemplateBuilder sessions(Consumer<SandboxSessionSettings.Builder> settings) {
		settings.accept(this.sessions);
		return this;
	}

	SandboxTemplateBuilder runtime(SandboxRuntime runtime) {
		this.runtime = runtime;
		return this;
	}

	/**
	 * Build the template. It starts no threads before its first run.
	 * @return the template
	 * @throws IllegalArgumentException if the default policy was set to one that was not
	 * added, or a setting of sessions is not valid
	 */
	public SandboxTemplate build() {
		Map<String, SandboxPolicy> known = new LinkedHashMap<>(this.policies);
		if (this.defaultPolicy.equals(SandboxPolicy.DEFAULT_NAME)) {
			known.computeIfAbsent(SandboxPolicy.DEFAULT_NAME, SandboxPolicy::of);
		}
		SandboxPolicy initial = known.get(this.defaultPolicy);
		if (initial == null) {
			throw new IllegalArgumentException("The default policy '" + this.defaultPolicy
					+ "' is not among the policies " + known.keySet() + "; add it or name another");
		}
		SandboxRuntime engine = (this.runtime != null) ? this.runtime
				: new EngineRuntime(new Engine(this.concurrentRuns), this.functions);
		return new SandboxTemplate(Collections.unmodifiableMap(known), initial, List.copyOf(this.interceptors),
				List.copyOf(this.listeners), this.recentRuns, engine, this.sessions.build());
	}

}
