package io.sandbox4j.test;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import io.sandbox4j.SandboxError;
import io.sandbox4j.SandboxInterceptor;
import io.sandbox4j.SandboxRequest;
import io.sandbox4j.SandboxResult;
import io.sandbox4j.SandboxStatus;
import io.sandbox4j.SandboxTemplate;
import io.sandbox4j.policy.SandboxPolicy;
import io.sandbox4j.value.PythonValues;
import org.jspecify.annotations.Nullable;

import org.springframework.core.Ordered;

/**
 * Answers runs in place of the engine, and remembers them: for tests of code that has
 * programs run, such as what it does with a result or a timeout.
 * <p>
 * It is the last of a template's interceptors, so policies, limits and the application's
 * own interceptors are the real ones; only the program does not run. Safe for use by
 * several threads.
 *
 * <pre class="code">
 * MockSandbox mock = new MockSandbox();
 * mock.whenCodeContains("totals").returns(42);
 * SandboxTemplate sandbox = mock.template("analysis");
 * </pre>
 */
public final class MockSandbox implements SandboxInterceptor, Ordered {

	private static final int LARGEST_VALUE = 64 * 1024 * 1024;

	private final List<Answer> answers = new CopyOnWriteArrayList<>();

	private final List<SandboxRequest> requests = new CopyOnWriteArrayList<>();

	/**
	 * Return a template whose runs are answered here.
	 * @param policies the names of the policies that it knows besides {@code default}
	 * @return a new template
	 */
	public SandboxTemplate template(String... policies) {
		return SandboxTemplate.builder()
			.policies(Stream.of(policies).map(SandboxPolicy::of).toList())
			.interceptors(this)
			.build();
	}

	/**
	 * Begin to say how every run is answered.
	 * @return what takes the answer
	 */
	public Stub whenever() {
		return when((request) -> true);
	}

	/**
	 * Begin to say how runs of programs with a certain text are answered.
	 * @param text a part of the program
	 * @return what takes the answer
	 */
	public Stub whenCodeContains(String text) {
		return when((request) -> request.code().contains(text));
	}

	/**
	 * Begin to say how certain runs are answered. Of several answers that fit, the last
	 * one given holds.
	 * @param condition tells which runs
	 * @return what takes the answer
	 */
	public Stub when(Predicate<SandboxRequest> condition) {
		return new Stub(condition);
	}

	/**
	 * Return the runs that were asked for.
	 * @return the requests, the first one first
	 */
	public List<SandboxRequest> requests() {
		return List.copyOf(this.requests);
	}

	/**
	 * Forget answers and requests.
	 */
	public void reset() {
		this.answers.clear();
		this.requests.clear();
	}

	/**
	 * Answer a run.
	 * @throws AssertionError if no answer was given for it
	 */
	@Override
	public SandboxResult intercept(SandboxRequest request, Chain chain) {
		this.requests.add(request);
		for (int i = this.answers.size() - 1; i >= 0; i--) {
			Answer answer = this.answers.get(i);
			if (answer.condition().test(request)) {
				return answer.result().apply(request);
			}
		}
		throw new AssertionError(
				"No answer was given for this run under policy '" + request.policy().name() + "':\n" + request.code());
	}

	@Override
	public int getOrder() {
		return LOWEST_PRECEDENCE;
	}

	private record Answer(Predicate<SandboxRequest> condition, Function<SandboxRequest, SandboxResult> result) {
	}

	/**
	 * Takes the answer to certain runs.
	 */
	public final class Stub {

		private final Predicate<SandboxRequest> condition;

		private Stub(Predicate<SandboxRequest> condition) {
			this.condition = condition;
		}

		/**
		 * Answer with a value.
		 * @param value the value. It arrives as a value from Python does: numbers without
		 * a fraction as {@code Long}, records as maps
		 * @throws IllegalArgumentException if Python cannot represent the value
		 */
		public void returns(@Nullable Object value) {
			Object arrived = PythonValues.decode(PythonValues.encode(value, LARGEST_VALUE));
			answers((request) -> SandboxResult.builder(request).value(arrived).build());
		}

		/**
		 * Answer with an exception that the program did not handle.
		 * @param type the type of the exception in Python, such as {@code ValueError}
		 * @param message its message
		 */
		public void raises(String type, String message) {
			fails(SandboxStatus.PYTHON_ERROR, type, message);
		}

		/**
		 * Answer with a failure.
		 * @param status how the run ends
		 * @param type the type of the exception in Python
		 * @param message its message
		 */
		public void fails(SandboxStatus status, String type, String message) {
			answers((request) -> SandboxResult.builder(request)
				.status(status)
				.error(SandboxError.of(type, message))
				.build());
		}

		/**
		 * Answer with what a function makes of the request.
		 * @param answer the function
		 */
		public void answers(Function<SandboxRequest, SandboxResult> answer) {
			MockSandbox.this.answers.add(new Answer(this.condition, answer));
		}

	}

}
