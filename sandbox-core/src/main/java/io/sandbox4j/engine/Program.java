package io.sandbox4j.engine;

import java.util.Set;

import io.sandbox4j.engine.Outcome.Ending;
import io.sandbox4j.policy.SandboxLimits;
import org.jspecify.annotations.Nullable;

/**
 * All that a run takes from its caller. The arrays are not copied and must not change.
 *
 * @param id the id of the run
 * @param policy the name of the policy whose runs it shares turns with
 * @param limits the limits of the run
 * @param functions the host functions that Python sees, as the guest's {@code configure}
 * takes them, or {@code null} for none. Runs with equal bytes share an image
 * @param setup filename and arguments, as the guest's {@code configure} takes them, or
 * {@code null} to leave them as they are
 * @param variables variables as a map on the wire, or {@code null} for none
 * @param source the code in UTF-8
 * @param state the session's state, or {@code null} to begin from an image
 * @param kept the endings after which the session's state is what the run left; after
 * others it is what it was
 * @param deterministic whether random numbers are the same in every run
 * @param hostCalls answers the program's calls
 * @param output takes the output while the program runs, or {@code null}
 */
// never compared
@SuppressWarnings("ArrayRecordComponent")
public record Program(String id, String policy, SandboxLimits limits, byte @Nullable [] functions,
		byte @Nullable [] setup, byte @Nullable [] variables, byte[] source, @Nullable GuestState state,
		Set<Ending> kept, boolean deterministic, HostCalls hostCalls, @Nullable OutputListener output) {

	/**
	 * Takes output while a program runs, on the program's thread.
	 */
	@FunctionalInterface
	public interface OutputListener {

		/**
		 * Take a piece of output.
		 * @param error whether it goes to standard error
		 * @param text whole characters
		 */
		void write(boolean error, String text);

	}

}
