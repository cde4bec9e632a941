package io.sandbox4j.autoconfigure;

import io.sandbox4j.policy.InvalidPolicyException;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Says what is wrong with a policy that a customizer or another bean made; for those of
 * the properties the binding does.
 */
class InvalidPolicyFailureAnalyzer extends AbstractFailureAnalyzer<InvalidPolicyException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, InvalidPolicyException cause) {
		String property = "sandbox.policies." + cause.getPolicy() + "." + cause.getProperty();
		return new FailureAnalysis(String.valueOf(cause.getMessage()),
				"Change '" + property + "', or the code that makes the policy.", cause);
	}

}
