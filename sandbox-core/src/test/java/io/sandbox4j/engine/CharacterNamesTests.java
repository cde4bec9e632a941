package io.sandbox4j.engine;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CharacterNamesTests {

	@Test
	void everyNameFindsItsCharacter() {
		for (int character = 0; character <= Character.MAX_CODE_POINT; character += (character < 0xE000) ? 1 : 61) {
			String name = CharacterNames.nameOf(character);
			if (name != null) {
				assertThat(CharacterNames.codePointOf(name)).as(name).isEqualTo(character);
			}
		}
	}

	@Test
	void ideographsAndSyllablesAreNamedByRule() {
		assertThat(CharacterNames.nameOf(0x4E00)).isEqualTo("CJK UNIFIED IDEOGRAPH-4E00");
		assertThat(CharacterNames.nameOf(0x20000)).isEqualTo("CJK UNIFIED IDEOGRAPH-20000");
		assertThat(CharacterNames.nameOf(0xAC00)).isEqualTo("HANGUL SYLLABLE GA");
		assertThat(CharacterNames.nameOf(0xD7A3)).isEqualTo("HANGUL SYLLABLE HIH");
	}

	@Test
	void whatHasNoNameGetsNone() {
		for (long character : new long[] { 0, '\n', 0x7F, 0x84, 0xD800, 0xE000, 0x378, 0x17000, 0x10FFFF, 0x110000, -1,
				1L << 32, (1L << 32) + 'A' }) {
			assertThat(CharacterNames.nameOf(character)).as("%x", character).isNull();
		}
	}

	@Test
	void namesAreFoundWithoutRegardToCase() {
		assertThat(CharacterNames.codePointOf("snowman")).isEqualTo(0x2603);
	}

	@Test
	void aliasesAreFound() {
		assertThat(CharacterNames.codePointOf("LINE FEED")).isEqualTo(0xA);
		assertThat(CharacterNames.codePointOf("NUL")).isZero();
		assertThat(CharacterNames.codePointOf("BELL")).isEqualTo(0x1F514);
		assertThat(CharacterNames.codePointOf("zwj")).isEqualTo(0x200D);
	}

	@Test
	void whatThePlatformMakesOfItsOwnIsNotFound() {
		for (String text : new String[] { "LINE FEED (LF)", " SPACE", "SPACE ", "PRIVATE USE AREA E000", "TANGUT 17000",
				"CJK UNIFIED IDEOGRAPHS 4E00", "HANGUL SYLLABLES AC00", "CJK UNIFIED IDEOGRAPH-41",
				"CJK UNIFIED IDEOGRAPH-99999999999", "HANGUL SYLLABLE ", "", "\0" }) {
			assertThat(CharacterNames.codePointOf(text)).as(text).isNull();
		}
	}

}
