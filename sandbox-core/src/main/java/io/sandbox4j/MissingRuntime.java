package io.sandbox4j;

import io.sandbox4j.policy.SandboxPolicy;

/**
 * Stands where the engine is not there yet.
 */
final class MissingRuntime implements SandboxRuntime {

	@Override
	public SandboxExecution submit(SandboxRequest request, TrackedRun run) {
		throw new IllegalStateException("There is no engine to run programs");
	}

	@Override
	public String describe(SandboxPolicy policy) {
		throw new IllegalStateException("There is no engine whose functions could be described");
	}

	@Override
	public void close() {
	}

}
