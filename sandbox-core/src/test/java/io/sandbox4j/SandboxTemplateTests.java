package io.sandbox4j;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import io.sandbox4j.policy.SandboxPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Tests for {@link SandboxTemplate} and its builder, with a runtime that needs no guest.
 */
@Timeout(60)
class SandboxTemplateTests {

	private final FakeRuntime waiting = FakeRuntime.waiting();

	private final SandboxTemplate sandbox = SandboxTemplate.builder().runtime(this.waiting).build();

	@Test
	void hasADefaultPolicyThatGrantsNothing() {
		assertThat(this.sandbox.defaultPolicy()).isEqualTo(SandboxPolicy.of("default"));
		assertThat(this.sandbox.policies()).containsExactly(this.sandbox.defaultPolicy());
	}

	@Test
	void usesADefaultPolicyThatWasAdded() {
		SandboxPolicy mine = SandboxPolicy.builder("default").functions("now").build();
		assertThat(SandboxTemplate.builder().policies(mine).build().defaultPolicy()).isSameAs(mine);
		SandboxPolicy other = SandboxPolicy.of("other");
		SandboxTemplate template = SandboxTemplate.builder().policies(other).defaultPolicy("other").build();
		assertThat(template.defaultPolicy()).isSameAs(other);
		assertThat(template.policies()).containsExactly(other);
	}

	@Test
	void refusesADefaultPolicyThatWasNotAdded() {
		SandboxTemplateBuilder builder = SandboxTemplate.builder().policies(SandboxPolicy.of("a")).defaultPolicy("b");
		assertThatIllegalArgumentException().isThrownBy(builder::build)
			.withMessage("The default policy 'b' is not among the policies [a]; add it or name another");
	}

	@Test
	void refusesANumberOfRecentRunsOutOfRange() {
		assertThatIllegalArgumentException().isThrownBy(() -> SandboxTemplate.builder().recentRuns(-1))
			.withMessageContaining("from 0 to 10000, not -1");
	}

	@Test
	void describesThePolicyThatIsNamed() {
		assertThat(this.sandbox.describe("default")).isEqualTo("# default");
		assertThatIllegalArgumentException().isThrownBy(() -> this.sandbox.describe("other"))
			.withMessageContaining("no policy 'other'");
	}

	@Test
	void showsARunFromItsBeginningToItsEnd() {
		SandboxExecution execution = this.sandbox.code("x").start();
		assertThat(this.sandbox.activeRuns()).singleElement()
			.satisfies((run) -> assertThat(run.id()).isEqualTo(execution.id()))
			.satisfies((run) -> assertThat(run.state()).isEqualTo(SandboxRun.State.WAITING))
			.satisfies((run) -> assertThat(run.started()).isNull());
		assertThat(this.sandbox.statistics().waiting()).isEqualTo(1);
		this.waiting.runs.get(execution.id()).started();
		assertThat(this.sandbox.activeRuns()).singleElement()
			.satisfies((run) -> assertThat(run.state()).isEqualTo(SandboxRun.State.RUNNING))
			.satisfies((run) -> assertThat(run.started()).isNotNull());
		assertThat(this.sandbox.statistics().running()).isEqualTo(1);
		assertThat(this.sandbox.recentRuns()).isEmpty();
		this.waiting.finish(SandboxResult.builder(execution.id(), "default").build());
		assertThat(execution.join().isOk()).isTrue();
		assertThat(this.sandbox.activeRuns()).isEmpty();
		assertThat(this.sandbox.recentRuns()).singleElement()
			.satisfies((run) -> assertThat(run.state()).isEqualTo(SandboxRun.State.FINISHED))
			.satisfies((run) -> assertThat(run.status()).isEqualTo(SandboxStatus.OK))
			.satisfies((run) -> assertThat(run.usage()).isEqualTo(SandboxUsage.NONE));
		assertThat(this.sandbox.statistics().finished()).containsEntry(SandboxStatus.OK, 1L).hasSize(1);
	}

	@Test
	void remembersTheLatestRunsOnly() {
		SandboxTemplate template = SandboxTemplate.builder().recentRuns(2).runtime(FakeRuntime.echo()).build();
		template.execute("1");
		String second = template.execute("2").id();
		String third = template.execute("3").id();
		assertThat(template.recentRuns()).extracting(SandboxRun::id).containsExactly(third, second);
		assertThat(template.statistics().finished()).containsEntry(SandboxStatus.OK, 3L);
	}

	@Test
	void forgetsARequestThatWasNotValid() {
		SandboxTemplate template = SandboxTemplate.builder().runtime(FakeRuntime.answering((request) -> {
			throw new IllegalArgumentException("Variable 'x' cannot be represented");
		})).build();
		assertThatIllegalArgumentException().isThrownBy(() -> template.execute("1"));
		assertThat(template.activeRuns()).isEmpty();
		assertThat(template.recentRuns()).isEmpty();
	}

	@Test
	void cancelsARun() {
		SandboxExecution execution = this.sandbox.code("x").start();
		assertThat(execution.isDone()).isFalse();
		assertThat(execution.cancel()).isTrue();
		assertThat(execution.join().status()).isEqualTo(SandboxStatus.CANCELLED);
		assertThat(execution.isDone()).isTrue();
		assertThat(execution.cancel()).isFalse();
	}

	@Test
	void doesNotLetAFutureDecideOnTheRun() {
		SandboxExecution execution = this.sandbox.code("x").start();
		execution.future().cancel(true);
		execution.future().complete(SandboxResult.builder("other", "other").build());
		assertThat(execution.isDone()).isFalse();
		this.waiting.finish(SandboxResult.builder(execution.id(), "default").build());
		assertThat(execution.future().join().id()).isEqualTo(execution.id());
	}

	@Test
	void cancelsTheRunOfAThreadThatIsInterrupted() throws InterruptedException {
		List<SandboxResult> results = new ArrayList<>();
		boolean[] interrupted = new boolean[1];
		Thread caller = new Thread(() -> {
			results.add(this.sandbox.execute("x"));
			interrupted[0] = Thread.currentThread().isInterrupted();
		});
		caller.start();
		caller.interrupt();
		caller.join();
		assertThat(results).extracting(SandboxResult::status).containsExactly(SandboxStatus.CANCELLED);
		assertThat(interrupted[0]).isTrue();
	}

	@Test
	void asksInterceptorsInTheirOrder() {
		List<String> seen = new ArrayList<>();
		SandboxTemplate template = SandboxTemplate.builder()
			.interceptors(noting(seen, "outer"), noting(seen, "inner"))
			.runtime(FakeRuntime.echo())
			.build();
		template.execute("x");
		assertThat(seen).containsExactly("outer before", "inner before", "inner after", "outer after");
	}

	private static SandboxInterceptor noting(List<String> seen, String name) {
		return (request, chain) -> {
			seen.add(name + " before");
			SandboxResult result = chain.proceed(request);
			seen.add(name + " after");
			return result;
		};
	}

	@Test
	void letsAnInterceptorTellHostFunctionsSomething() {
		FakeRuntime runtime = FakeRuntime.echo();
		SandboxTemplate template = SandboxTemplate.builder()
			.interceptors((request, chain) -> chain.proceed(request.withAttribute("user", "u1")))
			.runtime(runtime)
			.build();
		template.execute("x");
		assertThat(runtime.requests.get("x").attributes()).containsEntry("user", "u1");
	}

	@Test
	void letsAnInterceptorAnswer() {
		FakeRuntime runtime = FakeRuntime.echo();
		SandboxTemplate template = SandboxTemplate.builder()
			.interceptors((request, chain) -> SandboxResult.builder(request)
				.status(SandboxStatus.DENIED)
				.error(SandboxError.of("PermissionError", "not approved"))
				.build())
			.runtime(runtime)
			.build();
		assertThat(template.execute("x").status()).isEqualTo(SandboxStatus.DENIED);
		assertThat(template.code("x").start().join().status()).isEqualTo(SandboxStatus.DENIED);
		assertThat(runtime.requests).isEmpty();
	}

	@Test
	void letsAnInterceptorRefuseWithAnException() {
		SandboxTemplate template = SandboxTemplate.builder().interceptors((request, chain) -> {
			throw new SecurityException("not approved");
		}).runtime(FakeRuntime.echo()).build();
		assertThatExceptionOfType(SecurityException.class).isThrownBy(() -> template.execute("x"));
		SandboxExecution execution = template.code("x").start();
		assertThatExceptionOfType(CompletionException.class).isThrownBy(execution::join)
			.withCauseExactlyInstanceOf(SecurityException.class);
	}

	@Test
	void letsAnInterceptorProceedOnce() {
		SandboxTemplate template = SandboxTemplate.builder().interceptors((request, chain) -> {
			chain.proceed(request);
			return chain.proceed(request);
		}).runtime(FakeRuntime.echo()).build();
		assertThatIllegalStateException().isThrownBy(() -> template.execute("x"))
			.withMessage("An interceptor may call proceed once for each request");
	}

	@Test
	void cancelsARunThatWaitsForAnInterceptor() throws InterruptedException {
		CountDownLatch asked = new CountDownLatch(1);
		FakeRuntime runtime = FakeRuntime.echo();
		SandboxTemplate template = SandboxTemplate.builder().interceptors((request, chain) -> {
			asked.countDown();
			try {
				TimeUnit.DAYS.sleep(1);
			}
			catch (InterruptedException ex) {
				// An approval that does not care must not start what was cancelled.
			}
			return chain.proceed(request);
		}).runtime(runtime).build();
		SandboxExecution execution = template.code("x").start();
		asked.await();
		assertThat(execution.cancel()).isTrue();
		assertThat(execution.join().status()).isEqualTo(SandboxStatus.CANCELLED);
		assertThat(runtime.requests).isEmpty();
	}

	@Test
	void tellsListenersAndSurvivesThem() {
		List<String> seen = new ArrayList<>();
		SandboxListener failing = new SandboxListener() {

			@Override
			public void runSubmitted(SandboxRun run) {
				throw new IllegalStateException("listener");
			}

		};
		SandboxListener noting = new SandboxListener() {

			@Override
			public void runSubmitted(SandboxRun run) {
				seen.add("submitted " + run.state());
			}

			@Override
			public void runStarted(SandboxRun run) {
				seen.add("started " + run.state());
			}

			@Override
			public void hostCallFinished(SandboxRun run, SandboxHostCall call) {
				seen.add("called " + call.function() + " " + call.outcome());
			}

			@Override
			public void denied(SandboxRun run, String function) {
				seen.add("denied " + function);
			}

			@Override
			public void runFinished(SandboxRun run, SandboxResult result) {
				seen.add("finished " + run.status());
			}

		};
		SandboxTemplate template = SandboxTemplate.builder().listeners(failing, noting).runtime(this.waiting).build();
		SandboxExecution execution = template.code("x").start();
		TrackedRun run = this.waiting.runs.get(execution.id());
		run.started();
		run.hostCallFinished("shop.orders", SandboxHostCall.Outcome.SUCCESS, Duration.ofMillis(1));
		run.denied("sql.query");
		this.waiting.finish(SandboxResult.builder(execution.id(), "default").build());
		assertThat(seen).containsExactly("submitted WAITING", "started RUNNING", "called shop.orders SUCCESS",
				"denied sql.query", "finished OK");
		assertThat(template.statistics().hostCalls()).isEqualTo(1);
		assertThat(template.statistics().denials()).isEqualTo(1);
	}

	@Test
	void refusesRunsOnceItIsClosed() {
		SandboxExecution before = this.sandbox.code("x").start();
		this.sandbox.close();
		assertThat(this.waiting.closed).isTrue();
		assertThat(before.join().status()).isEqualTo(SandboxStatus.CANCELLED);
		SandboxResult after = this.sandbox.execute("y");
		assertThat(after.status()).isEqualTo(SandboxStatus.REJECTED);
		assertThat(after.error()).map(SandboxError::message).contains("The sandbox is closed");
		assertThat(this.sandbox.statistics().finished()).containsEntry(SandboxStatus.REJECTED, 1L);
	}

	@Test
	void letsRunsEndBeforeItShutsDown() {
		SandboxExecution execution = this.sandbox.code("x").start();
		CompletableFuture<Boolean> drained = CompletableFuture
			.supplyAsync(() -> this.sandbox.shutdown(Duration.ofMinutes(1)));
		while (!isRejected(this.sandbox.code("late").start())) {
			Thread.onSpinWait();
		}
		assertThat(drained).isNotDone();
		assertThat(this.waiting.closed).isFalse();
		this.waiting.finish(SandboxResult.builder(execution.id(), "default").build());
		assertThat(drained.join()).isTrue();
		assertThat(this.waiting.closed).isTrue();
	}

	private static boolean isRejected(SandboxExecution execution) {
		execution.cancel();
		return execution.join().status() == SandboxStatus.REJECTED;
	}

	@Test
	void cancelsWhatDoesNotEndBeforeItShutsDown() {
		SandboxExecution execution = this.sandbox.code("x").start();
		assertThat(this.sandbox.shutdown(Duration.ZERO)).isFalse();
		assertThat(execution.join().status()).isEqualTo(SandboxStatus.CANCELLED);
	}

}
