package io.sandbox4j.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

/**
 * Tests for {@link MethodSizes}.
 */
class MethodSizesTests {

	private static final long LONG = 1L << 40;

	private static final double DOUBLE = 0.1;

	@Test
	void readsTheSizeOfEachMethodWithCode() throws IOException {
		try (InputStream in = MethodSizesTests.class.getResourceAsStream("MethodSizesTests$Sample.class")) {
			Map<String, Integer> sizes = MethodSizes.read(in);
			// dload_0, dreturn; and aload_0, invokespecial with two bytes of index,
			// return
			assertThat(sizes).containsEntry("same(D)D", 2).containsEntry("<init>()V", 5).doesNotContainKey("none()V");
		}
	}

	@Test
	void refusesWhatIsNoClassFile() {
		assertThatIOException().isThrownBy(() -> MethodSizes.read(new ByteArrayInputStream(new byte[100])))
			.withMessage("This is not a class file");
	}

	abstract static class Sample {

		static double same(double value) {
			return value;
		}

		abstract void none();

		double constants() {
			return LONG * DOUBLE;
		}

	}

}
