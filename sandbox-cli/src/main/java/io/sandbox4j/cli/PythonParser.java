package io.sandbox4j.cli;

import java.util.List;

import org.jline.reader.CompletingParsedLine;
import org.jline.reader.EOFError;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;

/**
 * Tells whether a statement is complete, and which word is to be completed.
 */
final class PythonParser implements Parser {

	@Override
	public ParsedLine parse(String line, int cursor, ParseContext context) {
		if (context == ParseContext.ACCEPT_LINE && !line.startsWith(":") && !Completeness.isComplete(line)) {
			throw new EOFError(-1, -1, "The statement goes on");
		}
		int start = cursor;
		while (start > 0 && (Character.isJavaIdentifierPart(line.charAt(start - 1)) || line.charAt(start - 1) == '.'
				|| (line.charAt(start - 1) == ':' && start == 1))) {
			start--;
		}
		return new Word(line, cursor, line.substring(start, cursor));
	}

	/**
	 * A line of which only the word at the cursor matters.
	 */
	private record Word(String line, int cursor, String word) implements CompletingParsedLine {

		@Override
		public int wordCursor() {
			return this.word.length();
		}

		@Override
		public CharSequence escape(CharSequence candidate, boolean complete) {
			return candidate;
		}

		@Override
		public int rawWordCursor() {
			return this.word.length();
		}

		@Override
		public int rawWordLength() {
			return this.word.length();
		}

		@Override
		public int wordIndex() {
			return 0;
		}

		@Override
		public List<String> words() {
			return List.of(this.word);
		}

	}

}
