package io.sandbox4j.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The results of a batch that was not finished.
 *
 * @param done the ids of the programs that have results
 */
record BatchResults(Set<String> done) {

	/**
	 * Read what is there. A last line that was cut off when the earlier process ended is
	 * removed, since its program runs again.
	 * @param file the file, or {@code null}
	 * @param resume whether to go on from it
	 * @return the results
	 * @throws IOException if the file cannot be read or written
	 */
	static BatchResults open(@Nullable Path file, boolean resume) throws IOException {
		Set<String> done = new HashSet<>();
		if (resume && file != null && Files.exists(file)) {
			String text = Files.readString(file, StandardCharsets.UTF_8);
			int end = text.lastIndexOf('\n') + 1;
			if (end < text.length()) {
				Files.writeString(file, text.substring(0, end), StandardCharsets.UTF_8);
			}
			for (String line : List.of(text.substring(0, end).split("\n"))) {
				if (!line.isBlank() && Json.read(line) instanceof Map<?, ?> map && map.get("id") != null) {
					done.add(String.valueOf(map.get("id")));
				}
			}
		}
		return new BatchResults(done);
	}

}
