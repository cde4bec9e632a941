package io.sandbox4j.hostile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import io.sandbox4j.host.HostFunction;
import io.sandbox4j.host.HostFunctionException;
import io.sandbox4j.host.HostModule;
import io.sandbox4j.host.SandboxContext;
import org.jspecify.annotations.Nullable;

/**
 * The functions that hostile programs call. {@code secret} is never granted to them.
 */
@HostModule("host")
class HostileHost {

	static final String SECRET = "/srv/secret.key";

	final ThreadLocal<String> residue = new ThreadLocal<>();

	private volatile @Nullable Thread worker;

	/**
	 * Return the thread of the last run that called {@link #thread()}.
	 * @return the thread
	 */
	Thread worker() {
		Thread thread = this.worker;
		if (thread == null) {
			throw new IllegalStateException("No run has called thread()");
		}
		return thread;
	}

	@HostFunction(description = "State of the thread of the run")
	Map<String, @Nullable Object> thread() {
		Thread current = Thread.currentThread();
		this.worker = current;
		Map<String, @Nullable Object> state = new LinkedHashMap<>();
		state.put("interrupted", current.isInterrupted());
		state.put("residue", this.residue.get());
		state.put("loader", current.getContextClassLoader().getName());
		return state;
	}

	@HostFunction
	@Nullable Object echo(@Nullable Object value) {
		return value;
	}

	@HostFunction
	int add(int a, int b) {
		return a + b;
	}

	@HostFunction
	int count(List<@Nullable Object> values) {
		return values.size();
	}

	@HostFunction
	int distinct(Set<@Nullable Object> values) {
		return values.size();
	}

	@HostFunction
	void nap(long millis) throws InterruptedException {
		TimeUnit.MILLISECONDS.sleep(millis);
	}

	@HostFunction
	String text(int length) {
		return "x".repeat(length);
	}

	@HostFunction
	byte[] bytes(int length) {
		return new byte[length];
	}

	@HostFunction
	List<Integer> numbers(int length) {
		return Collections.nCopies(length, 1);
	}

	@HostFunction
	List<?> nested(int depth) {
		List<?> list = List.of();
		for (int i = 1; i < depth; i++) {
			list = List.of(list);
		}
		return list;
	}

	@HostFunction
	List<?> endless() {
		List<@Nullable Object> list = new ArrayList<>();
		list.add(list);
		return list;
	}

	@HostFunction
	void fail() {
		throw new IllegalStateException("select * from users where key = '" + SECRET + "'");
	}

	@HostFunction
	void refuse(String message) {
		throw new HostFunctionException("LookupError", message);
	}

	@HostFunction
	int recurse(int depth) {
		return (depth < 0) ? depth : recurse(depth + 1) + 1;
	}

	@HostFunction
	String run(SandboxContext context) {
		return context.runId();
	}

	@HostFunction
	String secret() {
		return SECRET;
	}

}
