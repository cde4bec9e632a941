package io.sandbox4j;

import java.util.List;
import java.util.Optional;

import io.sandbox4j.value.ValueConverter;
import org.jspecify.annotations.Nullable;

/**
 * What came of a run. A program that fails is a result too, not an exception; whoever
 * prefers an exception calls {@link #orElseThrow()}.
 * <p>
 * Immutable as far as the value is, and safe for use by several threads.
 */
public final class SandboxResult {

	private final String id;

	private final String policy;

	private final SandboxStatus status;

	private final @Nullable Object value;

	private final String stdout;

	private final String stderr;

	private final boolean stdoutTruncated;

	private final boolean stderrTruncated;

	private final @Nullable SandboxError error;

	private final SandboxUsage usage;

	private SandboxResult(Builder builder) {
		this.id = builder.id;
		this.policy = builder.policy;
		this.status = builder.status;
		this.value = builder.value;
		this.stdout = builder.stdout;
		this.stderr = builder.stderr;
		this.stdoutTruncated = builder.stdoutTruncated;
		this.stderrTruncated = builder.stderrTruncated;
		this.error = builder.error;
		this.usage = builder.usage;
	}

	/**
	 * Create a builder of a result: for interceptors that answer a request themselves.
	 * @param request the request that is answered
	 * @return the builder, of a result that is {@link SandboxStatus#OK} and empty
	 */
	public static Builder builder(SandboxRequest request) {
		return builder(request.id(), request.policy().name());
	}

	/**
	 * Create a builder of a result: for tests of code that uses the sandbox.
	 * @param id the id of the run
	 * @param policy the name of its policy
	 * @return the builder, of a result that is {@link SandboxStatus#OK} and empty
	 */
	public static Builder builder(String id, String policy) {
		return new Builder(id, policy);
	}

	/**
	 * Return the id of the run, as in logs and metrics.
	 * @return the id
	 */
	public String id() {
		return this.id;
	}

	/**
	 * Return the name of the policy that the program ran under.
	 * @return the name
	 */
	public String policy() {
		return this.policy;
	}

	/**
	 * Return how the run ended.
	 * @return the status
	 */
	public SandboxStatus status() {
		return this.status;
	}

	/**
	 * Return whether the program ran to its end.
	 * @return whether the status is {@link SandboxStatus#OK}
	 */
	public boolean isOk() {
		return this.status == SandboxStatus.OK;
	}

	/**
	 * Return the value of the program's last statement if that is an expression, as in a
	 * notebook.
	 * @return the value, {@code null} if it is {@code None}, the last statement is no
	 * expression, or the run did not end well
	 */
	public @Nullable Object value() {
		return this.value;
	}

	/**
	 * Return the value of the program's last statement as a Java type: a number, text,
	 * date, record, or any other that a parameter of a host function can have.
	 * @param <T> the type
	 * @param type the type
	 * @return the value, {@code null} where {@link #value()} is
	 * @throws IllegalArgumentException if the value does not fit the type, which the
	 * message explains, or no value can become the type
	 */
	public <T> @Nullable T value(Class<T> type) {
		return ValueConverter.convert(this.value, type);
	}

	/**
	 * Return the value of the program's last statement as a list.
	 * @param <E> the type of its elements
	 * @param type the type of its elements
	 * @return the elements, empty where {@link #value()} is {@code null}
	 * @throws IllegalArgumentException if the value is no list or an element does not fit
	 * the type, which the message explains, or no value can become the type
	 */
	public <E> List<E> values(Class<E> type) {
		return (this.value != null) ? ValueConverter.convertList(this.value, type) : List.of();
	}

	/**
	 * Return what the program printed to standard output.
	 * @return the text, up to the output limit of the policy
	 */
	public String stdout() {
		return this.stdout;
	}

	/**
	 * Return what the program printed to standard error.
	 * @return the text, up to the output limit of the policy
	 */
	public String stderr() {
		return this.stderr;
	}

	/**
	 * Return whether the program printed more to standard output than there is in
	 * {@link #stdout()}.
	 * @return whether text was cut off
	 */
	public boolean stdoutTruncated() {
		return this.stdoutTruncated;
	}

	/**
	 * Return whether the program printed more to standard error than there is in
	 * {@link #stderr()}.
	 * @return whether text was cut off
	 */
	public boolean stderrTruncated() {
		return this.stderrTruncated;
	}

	/**
	 * Return why the run did not end well.
	 * @return the error, empty if the run is {@link SandboxStatus#OK}
	 */
	public Optional<SandboxError> error() {
		return Optional.ofNullable(this.error);
	}

	/**
	 * Return what the run used.
	 * @return the usage
	 */
	public SandboxUsage usage() {
		return this.usage;
	}

	/**
	 * Return this result if the run ended well.
	 * @return this result
	 * @throws SandboxException if the status is not {@link SandboxStatus#OK}
	 */
	public SandboxResult orElseThrow() {
		if (!isOk()) {
			throw new SandboxException(this);
		}
		return this;
	}

	/**
	 * Return id, policy, status and usage, and nothing of the program's data: results end
	 * up in logs.
	 */
	@Override
	public String toString() {
		return "SandboxResult[id=" + this.id + ", policy=" + this.policy + ", status=" + this.status + ", usage="
				+ this.usage + "]";
	}

	/**
	 * Collects the parts of a result.
	 */
	public static final class Builder {

		private final String id;

		private final String policy;

		private SandboxStatus status = SandboxStatus.OK;

		private @Nullable Object value;

		private String stdout = "";

		private String stderr = "";

		private boolean stdoutTruncated;

		private boolean stderrTruncated;

		private @Nullable SandboxError error;

		private SandboxUsage usage = SandboxUsage.NONE;

		private Builder(String id, String policy) {
			this.id = id;
			this.policy = policy;
		}

		/**
		 * Set how the run ended.
		 * @param status the status
		 * @return this builder
		 */
		public Builder status(SandboxStatus status) {
			this.status = status;
			return this;
		}

		/**
		 * Set the value of the last expression.
		 * @param value the value
		 * @return this builder
		 */
		public Builder value(@Nullable Object value) {
			this.value = value;
			return this;
		}

		/**
		 * Set what the program printed to standard output.
		 * @param text the text
		 * @param truncated whether the program printed more
		 * @return this builder
		 */
		public Builder stdout(String text, boolean truncated) {
			this.stdout = text;
			this.stdoutTruncated = truncated;
			return this;
		}

		/**
		 * Set what the program printed to standard error.
		 * @param text the text
		 * @param truncated whether the program printed more
		 * @return this builder
		 */
		public Builder stderr(String text, boolean truncated) {
			this.stderr = text;
			this.stderrTruncated = truncated;
			return this;
		}

		/**
		 * Set why the run did not end well.
		 * @param error the error
		 * @return this builder
		 */
		public Builder error(SandboxError error) {
			this.error = error;
			return this;
		}

		/**
		 * Set what the run used.
		 * @param usage the usage
		 * @return this builder
		 */
		public Builder usage(SandboxUsage usage) {
			this.usage = usage;
			return this;
		}

		/**
		 * Build the result.
		 * @return the result
		 * @throws IllegalStateException if a result that is {@link SandboxStatus#OK} has
		 * an error, or another has none
		 */
		public SandboxResult build() {
			if ((this.status == SandboxStatus.OK) != (this.error == null)) {
				throw new IllegalStateException((this.error != null) ? "A result that is OK has no error"
						: "A result that is " + this.status + " has an error; set it");
			}
			return new SandboxResult(this);
		}

	}

}
