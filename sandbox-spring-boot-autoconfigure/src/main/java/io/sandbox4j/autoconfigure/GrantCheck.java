package io.sandbox4j.autoconfigure;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.sandbox4j.host.HostFunctionDescriptor;
import io.sandbox4j.host.HostFunctionRegistry;
import io.sandbox4j.policy.FunctionPattern;

/**
 * Checks that every function which a policy grants is there. A grant of nothing is a typo
 * or a bean that is missing, and either shows only when a program needs the function.
 */
final class GrantCheck {

	private static final int MOST_SUGGESTIONS = 3;

	private final HostFunctionRegistry functions;

	GrantCheck(HostFunctionRegistry functions) {
		this.functions = functions;
	}

	/**
	 * Check the policies of the properties. A grant that is inherited is checked where it
	 * is written.
	 * @param policies the properties by policy name
	 * @throws UnknownHostFunctionException if a pattern covers no function
	 */
	void check(Map<String, SandboxProperties.Policy> policies) {
		policies.forEach((name, policy) -> {
			for (int i = 0; i < policy.getFunctions().size(); i++) {
				check(name, i, policy.getFunctions().get(i));
			}
		});
	}

	private void check(String policy, int position, String text) {
		FunctionPattern pattern = FunctionPattern.of(text);
		List<String> names = this.functions.functions().stream().map(HostFunctionDescriptor::qualifiedName).toList();
		if (names.stream().noneMatch(pattern::matches)) {
			throw new UnknownHostFunctionException(policy, position, text, near(text, names), names);
		}
	}

	private static List<String> near(String text, List<String> names) {
		String wanted = text.replace(".*", "").toLowerCase(Locale.ROOT);
		int tolerance = Math.max(2, wanted.length() / 3);
		return names.stream()
			.filter((name) -> distance(wanted, name) <= tolerance)
			.sorted(Comparator.comparingInt((name) -> distance(wanted, name)))
			.limit(MOST_SUGGESTIONS)
			.toList();
	}

	/**
	 * Return how many letters differ, at best: between the whole names, or one of them
	 * and the module or function of the other.
	 */
	private static int distance(String wanted, String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		int dot = lower.indexOf('.');
		int best = Math.min(edits(wanted, lower), edits(wanted, lower.substring(dot + 1)));
		return (dot > 0) ? Math.min(best, edits(wanted, lower.substring(0, dot))) : best;
	}

	// Levenshtein's distance, by rows.
	private static int edits(String one, String other) {
		int[] row = new int[other.length() + 1];
		for (int j = 0; j < row.length; j++) {
			row[j] = j;
		}
		for (int i = 1; i <= one.length(); i++) {
			int diagonal = row[0];
			row[0] = i;
			for (int j = 1; j < row.length; j++) {
				int replaced = diagonal + ((one.charAt(i - 1) == other.charAt(j - 1)) ? 0 : 1);
				diagonal = row[j];
				row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
			}
		}
		return row[other.length()];
	}

}
