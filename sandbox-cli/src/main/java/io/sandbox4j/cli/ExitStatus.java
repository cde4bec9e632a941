package io.sandbox4j.cli;

import io.sandbox4j.SandboxError;
import io.sandbox4j.SandboxResult;

/**
 * The exit statuses of the process, which scripts rely on.
 */
final class ExitStatus {

	static final int OK = 0;

	static final int PYTHON_ERROR = 1;

	static final int USAGE = 2;

	static final int LIMIT = 3;

	static final int DENIED = 4;

	static final int FAILED = 70;

	static final int INTERRUPTED = 130;

	static final int PIPE_CLOSED = 141;

	private static final int MOST = 255;

	private ExitStatus() {
	}

	/**
	 * Return the status that tells how a run ended.
	 * @param result the result
	 * @return the status; what the program passed to {@code sys.exit()} if it did
	 */
	static int of(SandboxResult result) {
		return switch (result.status()) {
			case OK -> OK;
			case PYTHON_ERROR -> result.error().map(ExitStatus::ofError).orElse(PYTHON_ERROR);
			case TIMEOUT, FUEL, MEMORY, OUTPUT_LIMIT -> LIMIT;
			case DENIED -> DENIED;
			case CANCELLED -> INTERRUPTED;
			case REJECTED, CONFLICT, CRASHED -> FAILED;
		};
	}

	private static int ofError(SandboxError error) {
		if (!error.type().equals("SystemExit")) {
			return PYTHON_ERROR;
		}
		try {
			return (int) (Long.parseLong(error.message()) & MOST);
		}
		catch (NumberFormatException ex) {
			return PYTHON_ERROR;
		}
	}

}
