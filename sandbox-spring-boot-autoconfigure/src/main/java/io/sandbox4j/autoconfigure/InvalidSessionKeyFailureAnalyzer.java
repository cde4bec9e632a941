package io.sandbox4j.autoconfigure;

import io.sandbox4j.session.SessionSeal;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Says which key for sessions is wrong, and shows none.
 */
class InvalidSessionKeyFailureAnalyzer extends AbstractFailureAnalyzer<InvalidSessionKeyException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, InvalidSessionKeyException cause) {
		return new FailureAnalysis(cause.getMessage() + ":\n\n    Property: " + cause.property(),
				"Set '" + cause.property() + "' to " + SessionSeal.SHORTEST_KEY
						+ " random characters or more, such as the output of 'openssl rand -base64 32', the same for "
						+ "all instances of the application. Keep it out of the source code.",
				cause);
	}

}
