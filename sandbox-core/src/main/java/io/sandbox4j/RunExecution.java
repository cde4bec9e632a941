package io.sandbox4j;

import java.util.concurrent.CompletableFuture;

/**
 * A run whose result comes through a future.
 */
final class RunExecution implements SandboxExecution {

	private final String id;

	private final CompletableFuture<SandboxResult> result;

	private final Runnable canceller;

	/**
	 * Create a new execution.
	 * @param id the id of the run
	 * @param result completes when the run is over
	 * @param canceller asks the run to end; called only while the result is missing, and
	 * perhaps more than once
	 */
	RunExecution(String id, CompletableFuture<SandboxResult> result, Runnable canceller) {
		this.id = id;
		this.result = result;
		this.canceller = canceller;
	}

	/**
	 * Return a run that is over.
	 * @param result its result
	 * @return the run
	 */
	static RunExecution finished(SandboxResult result) {
		return new RunExecution(result.id(), CompletableFuture.completedFuture(result), () -> {
		});
	}

	@Override
	public String id() {
		return this.id;
	}

	@Override
	public SandboxResult join() {
		return this.result.join();
	}

	@Override
	public CompletableFuture<SandboxResult> future() {
		return this.result.copy();
	}

	@Override
	public boolean isDone() {
		return this.result.isDone();
	}

	@Override
	public boolean cancel() {
		if (this.result.isDone()) {
			return false;
		}
		this.canceller.run();
		return true;
	}

}
