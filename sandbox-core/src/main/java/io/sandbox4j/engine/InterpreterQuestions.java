package io.sandbox4j.engine;

import java.util.List;

import io.sandbox4j.value.PythonValues;
import org.jspecify.annotations.Nullable;

/**
 * Answers what the interpreter asks for itself, such as a name in a literal: neither a
 * policy nor the application has a say in it, and it counts as no host call. Questions
 * are {@code [2, code point]} for the name of a character and {@code [3, name]} for the
 * character of a name.
 */
final class InterpreterQuestions {

	private static final byte PAIR = (byte) 0x82;

	private static final int CHARACTER_NAME = 2;

	private static final int NAMED_CHARACTER = 3;

	private static final int LONGEST_ANSWER = 1_000;

	private InterpreterQuestions() {
	}

	/**
	 * Answer a question.
	 * @param request the guest's bytes, which can be anything
	 * @return the answer, or {@code null} if the request is none of these questions
	 */
	static byte @Nullable [] answer(byte[] request) {
		if (request.length < 3 || request[0] != PAIR
				|| (request[1] != CHARACTER_NAME && request[1] != NAMED_CHARACTER)) {
			return null;
		}
		Object subject = (PythonValues.decode(request) instanceof List<?> parts) ? parts.get(1) : null;
		if (request[1] == CHARACTER_NAME && subject instanceof Long codePoint) {
			return PythonValues.encodeAnswer(CharacterNames.nameOf(codePoint), LONGEST_ANSWER);
		}
		if (request[1] == NAMED_CHARACTER && subject instanceof String name) {
			return PythonValues.encodeAnswer(CharacterNames.codePointOf(name), LONGEST_ANSWER);
		}
		return null;
	}

}
