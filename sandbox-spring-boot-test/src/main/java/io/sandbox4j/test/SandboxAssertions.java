package io.sandbox4j.test;

import io.sandbox4j.SandboxResult;
import org.jspecify.annotations.Nullable;

/**
 * AssertJ assertions for the types of the sandbox.
 */
public final class SandboxAssertions {

	private SandboxAssertions() {
	}

	/**
	 * Begin to assert something of a result.
	 * @param actual the result
	 * @return the assertions
	 */
	public static SandboxResultAssert assertThat(@Nullable SandboxResult actual) {
		return new SandboxResultAssert(actual);
	}

}
