package io.sandbox4j.autoconfigure;

import io.sandbox4j.host.InvalidHostFunctionException;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Says which method is no good host function, and why.
 */
class InvalidHostFunctionFailureAnalyzer extends AbstractFailureAnalyzer<InvalidHostFunctionException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, InvalidHostFunctionException cause) {
		return new FailureAnalysis(
				"A host function is not declared well:\n\n    Method: " + cause.method() + "\n    Problem: "
						+ cause.problem(),
				"Change the method " + cause.method() + ", or remove its @HostFunction.", cause);
	}

}
