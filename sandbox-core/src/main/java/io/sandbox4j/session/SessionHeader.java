package io.sandbox4j.session;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What is known of a stored session besides its state. It is sealed together with it.
 *
 * @param id its id
 * @param version its version
 * @param policy the name of its policy
 * @param attributes what the application says of it
 * @param labels what its state has been in touch with, for rules about the flow of
 * information
 * @param image which interpreter the state is for
 * @param created when it began, to the millisecond
 * @param runs how many programs ran in it
 * @param rollbacks how many of these were rolled back
 * @param fuel how much they computed
 */
public record SessionHeader(String id, long version, String policy, Map<String, String> attributes, List<String> labels,
		String image, Instant created, long runs, long rollbacks, long fuel) {

	public SessionHeader {
		attributes = Map.copyOf(attributes);
		labels = List.copyOf(labels);
	}

}
