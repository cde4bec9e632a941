package io.sandbox4j.cli;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CompletenessTests {

	@ParameterizedTest
	@ValueSource(strings = { "", "1 + 1", "x = 5", "f(1, 2)", "[1,\n2]", "'('", "\"[\"", "'it\\'s ('", "x = 1 # (",
			"'''a\nb'''", "\"\"\"a\nb\"\"\"", "''", "''''''", "def f():\n    return 1\n",
			"if x:\n    y\nelse:\n    z\n", "while True: x += 1", "x = {'a': 1}", "x = [1, # (\n2]", "1 + \\\n1",
			"@d\ndef f():\n    pass\n", "'open", "f(')')", "r'\\d+'", "x[1:]", ")", "# only: a comment" })
	void isComplete(String text) {
		assertThat(Completeness.isComplete(text)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "f(", "[1,", "{'a':", "'''a", "\"\"\"a\nb", "def f():", "def f():\n    return 1", "if x:",
			"if x:\n    y\nelse:", "@d", "1 + \\", "f('(',", "x = (1 # )", "class A: # comment", "'''a''' + '''b",
			"'''it's (", "for i in range(3):\n    for j in x:\n        print(i)", "with (a,\nb):" })
	void goesOn(String text) {
		assertThat(Completeness.isComplete(text)).isFalse();
	}

}
