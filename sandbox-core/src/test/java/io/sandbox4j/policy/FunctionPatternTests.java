package io.sandbox4j.policy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for {@link FunctionPattern}.
 */
class FunctionPatternTests {

	@ParameterizedTest
	@CsvSource({ "shop.orders, shop.orders", "shop.*, shop.orders", "shop.*, shop._private", "now, now" })
	void covers(String pattern, String function) {
		assertThat(FunctionPattern.of(pattern).matches(function)).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "shop.orders, shop.order", "shop.orders, shop.orders2", "shop.orders, orders", "shop.*, shopping.list",
			"shop.*, shop", "shop.*, sho.p", "now, shop.now", "now, nowhere" })
	void doesNotCover(String pattern, String function) {
		assertThat(FunctionPattern.of(pattern).matches(function)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", ".", "shop.", ".orders", "shop.**", "**", "shop.o*", "*.orders", "shop.a.b",
			"shop.or ders", "shop.class", "1shop.x", "shop.[a-z]" })
	void refusesWhatIsNoneOfTheThreeForms(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> FunctionPattern.of(text))
			.withMessageContaining("'" + text + "'")
			.withMessageContaining("'module.function', 'module.*' or 'function'");
	}

	@Test
	void refusesToGrantEverything() {
		assertThatIllegalArgumentException().isThrownBy(() -> FunctionPattern.of("*"))
			.withMessageContaining("would grant everything");
	}

	@Test
	void equalsAnotherOfTheSameText() {
		assertThat(FunctionPattern.of("shop.*")).isEqualTo(FunctionPattern.of("shop.*"))
			.hasSameHashCodeAs(FunctionPattern.of("shop.*"))
			.isNotEqualTo(FunctionPattern.of("shop.orders"))
			.hasToString("shop.*");
		assertThat(FunctionPattern.of("now")).hasToString("now");
	}

}
