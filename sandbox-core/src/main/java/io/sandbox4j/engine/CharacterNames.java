package io.sandbox4j.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The names of characters as Python has them: those of the platform, which has Unicode 13
 * on Java 17 and 14, the guest's version, from Java 19 on. Names do not change from
 * version to version. The platform names ideographs and Hangul syllables in its own way;
 * here they are named by the rules of the Unicode Standard, section 4.8. Thread-safe.
 */
final class CharacterNames {

	private static final String IDEOGRAPH = "CJK UNIFIED IDEOGRAPH-";

	private static final String IDEOGRAPH_BLOCK = "CJK UNIFIED IDEOGRAPHS";

	private static final String SYLLABLE = "HANGUL SYLLABLE ";

	private static final int FIRST_SYLLABLE = 0xAC00;

	private static final int SYLLABLES = 11_172;

	// The short names of jamos, section 3.12 of the standard.
	private static final String[] LEADING = { "G", "GG", "N", "D", "DD", "R", "M", "B", "BB", "S", "SS", "", "J", "JJ",
			"C", "K", "T", "P", "H" };

	private static final String[] VOWELS = { "A", "AE", "YA", "YAE", "EO", "E", "YEO", "YE", "O", "WA", "WAE", "OE",
			"YO", "U", "WEO", "WE", "WI", "YU", "EU", "YI", "I" };

	private static final String[] TRAILING = { "", "G", "GG", "GS", "N", "NJ", "NH", "D", "L", "LG", "LM", "LB", "LS",
			"LT", "LP", "LH", "M", "B", "BS", "S", "SS", "NG", "J", "C", "K", "T", "P", "H" };

	// Control characters have no names, but aliases by which they can be found, and so
	// have some that are invisible.
	private static final String ALIASES = """
			NUL=0 NULL=0 SOH=1 STX=2 ETX=3 EOT=4 ENQ=5 ACK=6 BEL=7 ALERT=7 BS=8 HT=9 TAB=9 LF=A NL=A EOL=A VT=B FF=C CR=D
			SO=E SI=F DLE=10 DC1=11 DC2=12 DC3=13 DC4=14 NAK=15 SYN=16 ETB=17 CAN=18 SUB=1A ESC=1B FS=1C GS=1D RS=1E US=1F
			DEL=7F NEL=85 CSI=9B ST=9C SP=20 NBSP=A0 SHY=AD CGJ=34F ZWSP=200B ZWNJ=200C ZWJ=200D LRM=200E RLM=200F LRE=202A
			RLE=202B PDF=202C LRO=202D RLO=202E NNBSP=202F MMSP=205F WJ=2060 BOM=FEFF ZWNBSP=FEFF VS15=FE0E VS16=FE0F""";

	private static final Map<String, Integer> BY_ALIAS = aliases();

	private CharacterNames() {
	}

	private static Map<String, Integer> aliases() {
		Map<String, Integer> aliases = new HashMap<>();
		for (int character = 0; character <= 0xFF; character++) {
			String name = Character.getName(character);
			if (Character.isISOControl(character) && name != null) {
				// LINE FEED (LF)
				aliases.put(name.replaceFirst(" \\(.*", ""), character);
			}
		}
		for (String alias : ALIASES.split("\\s+")) {
			int equals = alias.indexOf('=');
			aliases.put(alias.substring(0, equals), Integer.valueOf(alias.substring(equals + 1), 16));
		}
		return Map.copyOf(aliases);
	}

	/**
	 * Return the name of a character.
	 * @param codePoint any number
	 * @return its name, or {@code null} if it has none
	 */
	static @Nullable String nameOf(long codePoint) {
		int character = (int) codePoint;
		if (character != codePoint || !Character.isValidCodePoint(character) || Character.isISOControl(character)) {
			return null;
		}
		int syllable = character - FIRST_SYLLABLE;
		if (syllable >= 0 && syllable < SYLLABLES) {
			int perLeading = VOWELS.length * TRAILING.length;
			return SYLLABLE + LEADING[syllable / perLeading] + VOWELS[syllable % perLeading / TRAILING.length]
					+ TRAILING[syllable % TRAILING.length];
		}
		String name = Character.getName(character);
		if (name != null && name.startsWith(IDEOGRAPH_BLOCK)) {
			return IDEOGRAPH + hexadecimal(character);
		}
		// where there is no name, the platform makes one from the block's
		return (name != null && !name.endsWith(" " + hexadecimal(character))) ? name : null;
	}

	/**
	 * Return the character that has a name.
	 * @param text any text; case does not matter
	 * @return the code point, or {@code null} if there is no character of that name
	 */
	static @Nullable Integer codePointOf(String text) {
		String name = text.toUpperCase(Locale.ROOT);
		Integer alias = BY_ALIAS.get(name);
		if (alias != null) {
			return alias;
		}
		Integer found = name.startsWith(SYLLABLE) ? syllable(name)
				: name.startsWith(IDEOGRAPH) ? ideograph(name.substring(IDEOGRAPH.length())) : platform(name);
		// the platform trims, and finds what it has made
		return (found != null && name.equals(nameOf(found))) ? found : null;
	}

	private static @Nullable Integer platform(String name) {
		try {
			return Character.codePointOf(name);
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	private static @Nullable Integer ideograph(String digits) {
		try {
			return Integer.valueOf(digits, 16);
		}
		catch (NumberFormatException ex) {
			return null;
		}
	}

	// Of the short names that could come next the longest is meant.
	private static @Nullable Integer syllable(String name) {
		int leading = longest(LEADING, name, SYLLABLE.length());
		int vowelAt = SYLLABLE.length() + LEADING[leading].length();
		int vowel = longest(VOWELS, name, vowelAt);
		int trailing = (vowel >= 0) ? List.of(TRAILING).indexOf(name.substring(vowelAt + VOWELS[vowel].length())) : -1;
		return (trailing >= 0) ? FIRST_SYLLABLE + (leading * VOWELS.length + vowel) * TRAILING.length + trailing : null;
	}

	private static int longest(String[] parts, String name, int at) {
		int found = -1;
		for (int i = 0; i < parts.length; i++) {
			if (name.startsWith(parts[i], at) && (found < 0 || parts[i].length() > parts[found].length())) {
				found = i;
			}
		}
		return found;
	}

	private static String hexadecimal(int character) {
		return Integer.toHexString(character).toUpperCase(Locale.ROOT);
	}

}
