package com.example.readme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that what the documentation shows is what is compiled and run here, and that its
 * links lead somewhere.
 */
class DocumentationTests {

	private static final Path ROOT = Path.of("..");

	private static final Pattern FENCE = Pattern.compile("(?ms)^```(java|yaml)\\n(.*?)^```$");

	private static final Pattern REGION = Pattern.compile("(?ms)^[ \\t]*// tag::\\w+\\[\\]\\n(.*?)^[ \\t]*// end::");

	private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");

	@ParameterizedTest
	@MethodSource("pages")
	void snippetsAreTakenFromTests(Path page) throws IOException {
		List<String> sources = new ArrayList<>(regions());
		try (Stream<Path> files = Files.list(Path.of("src/test/resources/readme"))) {
			for (Path file : files.toList()) {
				sources.add(Files.readString(file));
			}
		}
		Matcher fence = FENCE.matcher(Files.readString(page));
		while (fence.find()) {
			assertThat(sources).contains(fence.group(2));
		}
	}

	@ParameterizedTest
	@MethodSource("pages")
	void linksLeadSomewhere(Path page) throws IOException {
		Matcher link = LINK.matcher(Files.readString(page));
		while (link.find()) {
			assertThat(page.resolveSibling(link.group(1))).exists();
		}
	}

	@Test
	void everyRegionIsShownSomewhere() throws IOException {
		StringBuilder text = new StringBuilder();
		for (Path page : pages().toList()) {
			text.append(Files.readString(page));
		}
		for (String region : regions()) {
			assertThat(text).contains(region);
		}
	}

	@Test
	void everyPublishedModuleIsInTheBom() throws IOException {
		String bom = Files.readString(ROOT.resolve("sandbox-bom/pom.xml"));
		Matcher module = Pattern.compile("<module>(sandbox-[a-z-]+)</module>")
			.matcher(Files.readString(ROOT.resolve("pom.xml")));
		while (module.find()) {
			if (Files.readString(ROOT.resolve(module.group(1)).resolve("pom.xml")).contains("maven-shade-plugin")) {
				// a program, not a library to depend on
				continue;
			}
			assertThat(bom).contains("<artifactId>" + module.group(1) + "</artifactId>");
		}
	}

	static Stream<Path> pages() throws IOException {
		List<Path> pages = new ArrayList<>(List.of(ROOT.resolve("README.md")));
		try (Stream<Path> files = Files.list(ROOT.resolve("docs"))) {
			files.filter((file) -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
		}
		return pages.stream();
	}

	private static List<String> regions() throws IOException {
		List<String> regions = new ArrayList<>();
		try (Stream<Path> files = Files.list(Path.of("src/test/java/com/example/readme"))) {
			for (Path file : files.sorted().toList()) {
				Matcher region = REGION.matcher(Files.readString(file));
				while (region.find()) {
					// a last line without text would count as one without indentation
					regions.add(region.group(1).stripTrailing().stripIndent() + "\n");
				}
			}
		}
		return regions;
	}

}
