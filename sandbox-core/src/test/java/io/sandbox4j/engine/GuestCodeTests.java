package io.sandbox4j.engine;

import java.io.InputStream;
import java.net.URI;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for the classes that the guest is compiled to ahead of time.
 */
class GuestCodeTests {

	/**
	 * HotSpot does not compile a method of more than 8,000 bytes
	 * ({@code -XX:-DontCompileHugeMethods}): it stays interpreted, some fifty times
	 * slower.
	 */
	private static final int LIMIT = 8000;

	/**
	 * Chicory's way from a function's number to its method. It is on the path from host
	 * to guest only, and it grows with the number of functions, past the limit at about
	 * 1,000. The engine calls the few exports without it.
	 */
	private static final String DISPATCH = "GuestMachineDispatch_0.call_dispatch_0"
			+ "(Lcom/dylibso/chicory/runtime/Instance;Lcom/dylibso/chicory/runtime/Memory;I[J)[J";

	/**
	 * The helper of {@code str.format}, 8,279 bytes, known by its parameters because the
	 * numbers of functions change with every build of the guest. To be taken out of here
	 * as soon as a patch of the guest splits it.
	 */
	private static final String STR_FORMAT = "(IIIIIIILcom/dylibso/chicory/runtime/Memory;Lcom/dylibso/chicory/runtime/Instance;)V";

	private static final int STR_FORMAT_LIMIT = 8300;

	@Test
	void everyMethodIsSmallEnoughToBeCompiled() throws Exception {
		Map<String, Integer> tooLarge = new TreeMap<>();
		methods().forEach((name, size) -> {
			boolean known = name.equals(DISPATCH) || (name.endsWith(STR_FORMAT) && size < STR_FORMAT_LIMIT);
			if (size >= LIMIT && !known) {
				tooLarge.put(name, size);
			}
		});
		assertThat(tooLarge)
			.as("Methods of %s bytes or more; func_N is function N of wasm/micropython.wasm, imports counted", LIMIT)
			.isEmpty();
	}

	@Test
	void everyFunctionOfTheGuestIsLookedAt() throws Exception {
		assertThat(methods().keySet()).filteredOn((name) -> name.contains(".func_")).hasSizeGreaterThan(500);
	}

	private static Map<String, Integer> methods() throws Exception {
		Map<String, Integer> methods = new TreeMap<>();
		for (Path file : classFiles()) {
			String type = file.getFileName().toString().replace(".class", "");
			try (InputStream in = Files.newInputStream(file)) {
				MethodSizes.read(in).forEach((method, size) -> methods.put(type + "." + method, size));
			}
		}
		return methods;
	}

	private static List<Path> classFiles() throws Exception {
		URI guest = GuestCodeTests.class.getResource("GuestMachine.class").toURI();
		List<Path> files = new ArrayList<>();
		try (DirectoryStream<Path> found = Files.newDirectoryStream(Path.of(guest).getParent(), "Guest*.class")) {
			for (Path file : found) {
				if (!file.getFileName().toString().contains("Tests")) {
					files.add(file);
				}
			}
		}
		return files;
	}

}
