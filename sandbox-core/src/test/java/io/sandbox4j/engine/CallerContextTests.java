package io.sandbox4j.engine;

import java.util.ArrayList;
import java.util.List;

import io.micrometer.context.ContextRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link CallerContext}.
 */
class CallerContextTests {

	private static final String KEY = "caller-context-tests";

	private final ThreadLocal<String> user = new ThreadLocal<>();

	@AfterEach
	void forget() {
		ContextRegistry.getInstance().removeThreadLocalAccessor(KEY);
	}

	@Test
	void carriesThreadLocalsThatAreRegistered() throws InterruptedException {
		ContextRegistry.getInstance().registerThreadLocalAccessor(KEY, this.user);
		this.user.set("u1");
		List<String> seen = new ArrayList<>();
		Runnable work = CallerContext.carry(() -> seen.add(this.user.get()));
		this.user.set("u2");
		Thread thread = new Thread(() -> {
			this.user.set("own");
			work.run();
			seen.add(this.user.get());
		});
		thread.start();
		thread.join();
		assertThat(seen).containsExactly("u1", "own");
	}

}
