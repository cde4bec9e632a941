package io.sandbox4j.cli;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One program of a batch.
 *
 * @param id its id, text or another value of JSON
 * @param code its code, empty if there is a problem
 * @param variables its variables
 * @param stdin what {@code input()} reads, or {@code null}
 * @param policy the name of its policy, or {@code null} for that of the command line
 * @param problem what is wrong with its line, or {@code null}
 */
record BatchProgram(Object id, String code, Map<String, ?> variables, @Nullable String stdin, @Nullable String policy,
		@Nullable String problem) {

	static BatchProgram wrong(Object id, String problem) {
		return new BatchProgram(id, "", Map.of(), null, null, problem);
	}

}
