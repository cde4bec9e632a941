package io.sandbox4j.test;

import java.util.Objects;

import io.sandbox4j.SandboxError;
import io.sandbox4j.SandboxResult;
import io.sandbox4j.SandboxStatus;
import io.sandbox4j.value.PythonValues;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.AbstractStringAssert;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ObjectAssert;
import org.jspecify.annotations.Nullable;

/**
 * AssertJ assertions for a {@link SandboxResult}. Where one fails, the message has the
 * program's error with its traceback.
 */
public final class SandboxResultAssert extends AbstractAssert<SandboxResultAssert, SandboxResult> {

	private static final int LARGEST_VALUE = 64 * 1024 * 1024;

	SandboxResultAssert(@Nullable SandboxResult actual) {
		super(actual, SandboxResultAssert.class);
	}

	/**
	 * Verify that the program ended well.
	 * @return this assertion
	 */
	public SandboxResultAssert isOk() {
		return hasStatus(SandboxStatus.OK);
	}

	/**
	 * Verify how the run ended.
	 * @param expected the status
	 * @return this assertion
	 */
	public SandboxResultAssert hasStatus(SandboxStatus expected) {
		isNotNull();
		if (this.actual.status() != expected) {
			throw failureWithActualExpected(this.actual.status(), expected, "Expected status %s but it was %s%s",
					expected, this.actual.status(), told());
		}
		return this;
	}

	/**
	 * Verify the value of a program that ended well.
	 * @param expected the value. It is compared as it would come from Python, so
	 * {@code 1} is equal to {@code 1L} and a record to a map
	 * @return this assertion
	 */
	public SandboxResultAssert hasValue(@Nullable Object expected) {
		isOk();
		Object value = PythonValues.decode(PythonValues.encode(expected, LARGEST_VALUE));
		if (!Objects.deepEquals(this.actual.value(), value)) {
			throw failureWithActualExpected(this.actual.value(), value, "Expected value %s but it was %s", value,
					this.actual.value());
		}
		return this;
	}

	/**
	 * Go on with the value of a program that ended well.
	 * @param <T> the type of the value
	 * @param type the type to convert the value to
	 * @return assertions for the value
	 */
	public <T> ObjectAssert<T> value(Class<T> type) {
		isOk();
		return Assertions.assertThat(this.actual.value(type)).as("value");
	}

	/**
	 * Go on with what the program printed to standard output.
	 * @return assertions for the text
	 */
	public AbstractStringAssert<?> stdout() {
		isNotNull();
		return Assertions.assertThat(this.actual.stdout()).as("stdout%s", told());
	}

	/**
	 * Go on with what the program printed to standard error.
	 * @return assertions for the text
	 */
	public AbstractStringAssert<?> stderr() {
		isNotNull();
		return Assertions.assertThat(this.actual.stderr()).as("stderr%s", told());
	}

	/**
	 * Verify the type of the exception that ended the program.
	 * @param type the type in Python, such as {@code ValueError}
	 * @return this assertion
	 */
	public SandboxResultAssert hasError(String type) {
		isNotNull();
		String actualType = this.actual.error().map(SandboxError::type).orElse("none");
		if (!actualType.equals(type)) {
			throw failureWithActualExpected(actualType, type, "Expected error %s but it was %s%s", type, actualType,
					told());
		}
		return this;
	}

	/**
	 * Go on with the message of the exception that ended the program.
	 * @return assertions for the message
	 */
	public AbstractStringAssert<?> errorMessage() {
		isNotNull();
		return Assertions.assertThat(this.actual.error().map(SandboxError::message).orElse(null)).as("error message");
	}

	/**
	 * Verify how many host functions the program called.
	 * @param expected the number of calls
	 * @return this assertion
	 */
	public SandboxResultAssert hasHostCalls(int expected) {
		isNotNull();
		int calls = this.actual.usage().hostCalls();
		if (calls != expected) {
			throw failureWithActualExpected(calls, expected, "Expected %d host calls but there were %d%s", expected,
					calls, told());
		}
		return this;
	}

	private String told() {
		return this.actual.error()
			.map((error) -> ":\n" + (error.traceback().isEmpty() ? error.summary() : error.traceback()))
			.orElse("");
	}

}
