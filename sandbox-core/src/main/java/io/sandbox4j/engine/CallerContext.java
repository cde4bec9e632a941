package io.sandbox4j.engine;

import io.micrometer.context.ContextSnapshot;
import io.micrometer.context.ContextSnapshotFactory;

/**
 * Carries what belongs to the caller's thread, such as the security context, the logging
 * context and the current observation, to the thread that works for it. It takes what
 * Micrometer's context propagation knows of; without that library it carries nothing.
 */
public final class CallerContext {

	private static final boolean AVAILABLE = isPresent("io.micrometer.context.ContextSnapshotFactory");

	private CallerContext() {
	}

	/**
	 * Capture the context of the current thread.
	 * @param work what another thread shall do in that context
	 * @return the work, which leaves that thread's own context as it was
	 */
	public static Runnable carry(Runnable work) {
		return AVAILABLE ? Propagation.carry(work) : work;
	}

	private static boolean isPresent(String type) {
		try {
			Class.forName(type, false, CallerContext.class.getClassLoader());
			return true;
		}
		catch (ClassNotFoundException ex) {
			return false;
		}
	}

	/**
	 * Apart, so that this class loads where the library is missing.
	 */
	private static final class Propagation {

		// What the caller's thread does not have is cleared, because a host function of
		// an
		// earlier run may have left it on the thread.
		private static final ContextSnapshotFactory SNAPSHOTS = ContextSnapshotFactory.builder()
			.clearMissing(true)
			.build();

		static Runnable carry(Runnable work) {
			ContextSnapshot snapshot = SNAPSHOTS.captureAll();
			return snapshot.wrap(work);
		}

	}

}
