package io.sandbox4j.policy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for {@link PythonName}.
 */
class PythonNameTests {

	@ParameterizedTest
	@ValueSource(strings = { "a", "_", "_x1", "orders", "größe", "match", "none" })
	void acceptsIdentifiers(String text) {
		assertThat(PythonName.isValid(text)).isTrue();
		assertThat(PythonName.require(text, "Variable")).isEqualTo(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "1a", "a-b", "a b", "a.b", "a$", "$a", "a\u0000", "a\u200b" })
	void refusesWhatIsNoIdentifier(String text) {
		assertThat(PythonName.isValid(text)).isFalse();
		assertThatIllegalArgumentException().isThrownBy(() -> PythonName.require(text, "Variable"))
			.withMessageStartingWith("Variable '" + text + "' is not a Python name");
	}

	@Test
	void refusesKeywords() {
		assertThat(PythonName.isValid("None")).isFalse();
		assertThatIllegalArgumentException().isThrownBy(() -> PythonName.require("class", "Variable"))
			.withMessage("Variable 'class' is a keyword of Python; use another name");
	}

}
