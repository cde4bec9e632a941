package io.sandbox4j.policy;

import org.jspecify.annotations.Nullable;

/**
 * Checks a limit against the range it may have, in words that name it.
 */
final class LimitRange {

	private LimitRange() {
	}

	/**
	 * Check a limit.
	 * @param <T> its type
	 * @param policy the policy that sets it, or {@code null} if that is not known
	 * @param group the group of properties it is in
	 * @param property its name among them
	 * @param value what it was set to
	 * @param least the least it may be
	 * @param most the most it may be
	 * @param unit the unit with a space before it, or nothing
	 * @throws IllegalArgumentException if it is out of its range, an
	 * {@link InvalidPolicyException} if a policy is named
	 */
	static <T extends Comparable<T>> void check(@Nullable String policy, String group, String property, T value,
			T least, T most, String unit) {
		if (value.compareTo(least) >= 0 && value.compareTo(most) <= 0) {
			return;
		}
		String problem = "limit '" + property + "' must be from " + least + " to " + most + unit + ", not " + value;
		throw (policy != null) ? new InvalidPolicyException(policy, group + "." + property, problem)
				: new IllegalArgumentException(problem);
	}

}
