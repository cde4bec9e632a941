package io.sandbox4j;

/**
 * Thrown by {@link SandboxResult#orElseThrow()} for a run that did not end well.
 */
public class SandboxException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private static final int LONGEST_SUMMARY = 1000;

	// The value in a result need not be serializable.
	private final transient SandboxResult result;

	/**
	 * Create a new exception.
	 * @param result the result of the run
	 */
	public SandboxException(SandboxResult result) {
		super(message(result));
		this.result = result;
	}

	private static String message(SandboxResult result) {
		String outcome = "Run " + result.id() + " under policy '" + result.policy() + "' ended with " + result.status();
		return result.error().map((error) -> outcome + ": " + oneLine(error.summary())).orElse(outcome);
	}

	// Messages of exceptions are logged as they are, and this one is the program's: it
	// must
	// not look like further lines of the log, or turn the text around it.
	private static String oneLine(String text) {
		StringBuilder line = new StringBuilder();
		text.codePoints().limit(LONGEST_SUMMARY).forEach((character) -> {
			if (isPlain(character)) {
				line.appendCodePoint(character);
			}
			else {
				line.append(String.format("\\u%04x", character));
			}
		});
		return line.toString() + ((text.codePointCount(0, text.length()) > LONGEST_SUMMARY) ? "..." : "");
	}

	private static boolean isPlain(int character) {
		return switch (Character.getType(character)) {
			case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR,
					Character.PARAGRAPH_SEPARATOR ->
				false;
			default -> true;
		};
	}

	/**
	 * Return the result of the run.
	 * @return the result
	 */
	public SandboxResult getResult() {
		return this.result;
	}

}
