package io.sandbox4j.observation;

import io.micrometer.observation.Observation;
import io.sandbox4j.SandboxRequest;
import io.sandbox4j.SandboxResult;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a run while it is observed. Used by one thread at a time.
 */
public class SandboxObservationContext extends Observation.Context {

	private final SandboxRequest request;

	private final String policyTag;

	private @Nullable SandboxResult result;

	/**
	 * Create a new context.
	 * @param request the run that was asked for
	 * @param policyTag the name of its policy if that is configured, or one name for all
	 * others
	 */
	public SandboxObservationContext(SandboxRequest request, String policyTag) {
		this.request = request;
		this.policyTag = policyTag;
	}

	/**
	 * Return the run that was asked for.
	 * @return the request
	 */
	public SandboxRequest getRequest() {
		return this.request;
	}

	/**
	 * Return the name of the policy as far as it may be a tag: code can bring policies of
	 * its own, whose names are without number.
	 * @return the name of a configured policy, or one name for all others
	 */
	public String getPolicyTag() {
		return this.policyTag;
	}

	/**
	 * Return the result.
	 * @return the result, {@code null} before the run is over
	 */
	public @Nullable SandboxResult getResult() {
		return this.result;
	}

	/**
	 * Set the result.
	 * @param result the result
	 */
	public void setResult(SandboxResult result) {
		this.result = result;
	}

}
