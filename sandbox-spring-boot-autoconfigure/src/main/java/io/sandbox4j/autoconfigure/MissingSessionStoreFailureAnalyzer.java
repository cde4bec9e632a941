package io.sandbox4j.autoconfigure;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Says what the store of sessions needs that is not there.
 */
class MissingSessionStoreFailureAnalyzer extends AbstractFailureAnalyzer<MissingSessionStoreException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, MissingSessionStoreException cause) {
		return new FailureAnalysis(
				cause.getMessage() + ", since " + reason(cause.type()) + ":\n\n    Property: "
						+ OnSessionStoreCondition.PROPERTY,
				action(cause.type()) + ", or change '" + OnSessionStoreCondition.PROPERTY + "'.", cause);
	}

	private static String reason(SessionStoreType type) {
		return (type == SessionStoreType.JDBC) ? "there is no DataSource, or spring-boot-jdbc is not on the class path"
				: "there is no HazelcastInstance, or Hazelcast is not on the class path";
	}

	private static String action(SessionStoreType type) {
		return (type == SessionStoreType.JDBC) ? "Add spring-boot-starter-jdbc and a database"
				: "Add spring-boot-starter-hazelcast and its configuration";
	}

}
