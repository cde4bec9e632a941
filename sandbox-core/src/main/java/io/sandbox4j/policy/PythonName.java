package io.sandbox4j.policy;

import java.util.Set;

/**
 * The rule for names that become visible to Python: of variables, functions, modules and
 * parameters.
 */
public final class PythonName {

	/**
	 * The reserved words of Python 3.11. Soft keywords such as {@code match} are names
	 * like any other.
	 */
	private static final Set<String> KEYWORDS = Set.of("False", "None", "True", "and", "as", "assert", "async", "await",
			"break", "class", "continue", "def", "del", "elif", "else", "except", "finally", "for", "from", "global",
			"if", "import", "in", "is", "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try", "while",
			"with", "yield");

	private PythonName() {
	}

	/**
	 * Return whether Python code can use the text as a name: an identifier that is not a
	 * keyword.
	 * @param text the text to look at
	 * @return whether it is a usable name
	 */
	public static boolean isValid(String text) {
		return isIdentifier(text) && !KEYWORDS.contains(text);
	}

	/**
	 * Return the text if Python code can use it as a name.
	 * @param text the text to check
	 * @param what what the name is for, as the subject of a message, such as "Variable"
	 * @return the text
	 * @throws IllegalArgumentException if it is no identifier, or a keyword
	 */
	public static String require(String text, String what) {
		if (!isIdentifier(text)) {
			throw new IllegalArgumentException(what + " '" + text
					+ "' is not a Python name; use letters, digits and underscores, and start with no digit");
		}
		if (KEYWORDS.contains(text)) {
			throw new IllegalArgumentException(what + " '" + text + "' is a keyword of Python; use another name");
		}
		return text;
	}

	private static boolean isIdentifier(String text) {
		if (text.isEmpty()) {
			return false;
		}
		int first = text.codePointAt(0);
		if (first != '_' && !Character.isUnicodeIdentifierStart(first)) {
			return false;
		}
		// Java's identifier parts include ignorable control characters; Python's do not.
		return text.codePoints().skip(1).allMatch(PythonName::isPart);
	}

	private static boolean isPart(int character) {
		return Character.isUnicodeIdentifierPart(character) && !Character.isIdentifierIgnorable(character);
	}

}
