package io.sandbox4j.cli;

/**
 * Tells whether lines typed so far are a whole statement, as Python's interactive
 * interpreter does: open brackets, texts in triple quotes and lines that end with a
 * backslash go on, and a block ends with an empty line.
 */
final class Completeness {

	private final String text;

	private int position;

	private int open;

	private boolean unfinished;

	private Completeness(String text) {
		this.text = text;
	}

	/**
	 * Return whether a text is complete.
	 * @param text the lines so far
	 * @return whether it can be run
	 */
	static boolean isComplete(String text) {
		Completeness state = new Completeness(text);
		state.scan();
		if (state.unfinished || state.open > 0 || text.endsWith("\\")) {
			return false;
		}
		return !isBlock(text) || text.endsWith("\n") || lastLine(text).isBlank();
	}

	private static String lastLine(String text) {
		return text.substring(text.lastIndexOf('\n') + 1);
	}

	// A first line that ends with a colon, a decorator, or any line that is indented.
	private static boolean isBlock(String text) {
		String[] lines = text.split("\n", -1);
		if (lines.length > 1) {
			for (String line : lines) {
				if (opensBlock(line)) {
					return true;
				}
			}
			return false;
		}
		return opensBlock(text);
	}

	private static boolean opensBlock(String line) {
		String code = line.replaceAll("#[^'\"]*$", "").strip();
		return code.endsWith(":") || code.startsWith("@");
	}

	private void scan() {
		while (this.position < this.text.length()) {
			char c = this.text.charAt(this.position++);
			switch (c) {
				case '(', '[', '{' -> this.open++;
				case ')', ']', '}' -> this.open--;
				case '#' -> skipComment();
				case '\'', '"' -> skipText(c);
				default -> {
					// nothing that makes a statement go on
				}
			}
		}
	}

	private void skipComment() {
		int end = this.text.indexOf('\n', this.position);
		this.position = (end < 0) ? this.text.length() : end;
	}

	private void skipText(char quote) {
		String triple = String.valueOf(quote).repeat(3);
		boolean isLong = this.text.startsWith(triple, this.position - 1);
		String end = isLong ? triple : String.valueOf(quote);
		this.position += isLong ? 2 : 0;
		while (this.position < this.text.length()) {
			if (this.text.charAt(this.position) == '\\') {
				this.position += 2;
			}
			else if (this.text.startsWith(end, this.position)) {
				this.position += end.length();
				return;
			}
			else if (!isLong && this.text.charAt(this.position) == '\n') {
				// an error that Python reports
				return;
			}
			else {
				this.position++;
			}
		}
		this.unfinished = isLong;
	}

}
