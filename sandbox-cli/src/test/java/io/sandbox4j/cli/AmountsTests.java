package io.sandbox4j.cli;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class AmountsTests {

	@ParameterizedTest
	@CsvSource({ "500ms, PT0.5S", "2s, PT2S", "1m, PT1M", "3h, PT3H", "1d, PT24H", "250, PT0.25S", "10us, PT0.00001S",
			"5ns, PT0.000000005S", "PT1.5S, PT1.5S", "2 s, PT2S", "2S, PT2S" })
	void readsDurations(String text, Duration duration) {
		assertThat(Amounts.duration(text)).isEqualTo(duration);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "s", "1x", "1.5s", "2 minutes", "999999999999999999d", "PT" })
	void refusesWhatIsNoDuration(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> Amounts.duration(text))
			.withMessageStartingWith("'" + text + "' is no duration; write a number and");
	}

	@ParameterizedTest
	@CsvSource({ "10, 10", "10B, 10", "64KB, 65536", "32mb, 33554432", "1GB, 1073741824", "1TB, 1099511627776",
			"2 KB, 2048" })
	void readsSizes(String text, long size) {
		assertThat(Amounts.size(text)).isEqualTo(size);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "MB", "1.5MB", "1KiB", "999999999999TB", "9999999999999999999" })
	void refusesWhatIsNoSize(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> Amounts.size(text))
			.withMessageStartingWith("'" + text + "' is no size; write a number and");
	}

	@Test
	void readsNumbersWithUnderscores() {
		assertThat(Amounts.number("1_000_000")).isEqualTo(1_000_000);
		assertThatIllegalArgumentException().isThrownBy(() -> Amounts.number("1e6"))
			.withMessage("'1e6' is no whole number");
	}

}
