package com.example.orderdesk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import io.sandbox4j.postgres.PostgresServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that sessions are the same in every copy of the application, whichever of them
 * runs a program, and when one of them is killed.
 * <p>
 * Each program adds a number of its own to a list in its session and returns the list. So
 * every answer is a beginning of what the list is at the end, or something was lost.
 */
class TwoInstancesTests {

	private static final Logger logger = LoggerFactory.getLogger(TwoInstancesTests.class);

	private static final int PROGRAMS = 1000;

	private static final int SESSIONS = 50;

	private static final int CLIENTS = 8;

	private static final long SEED = 20261125;

	@RegisterExtension
	static final PostgresServer DATABASE = new PostgresServer();

	@TempDir
	private Path logs;

	private final AtomicInteger numbers = new AtomicInteger();

	private final Map<String, Queue<List<Integer>>> answers = new ConcurrentHashMap<>();

	private final Set<Integer> undone = ConcurrentHashMap.newKeySet();

	private final Set<Integer> unknown = ConcurrentHashMap.newKeySet();

	private final AtomicInteger conflicts = new AtomicInteger();

	private final AtomicInteger answered = new AtomicInteger();

	@Test
	void everySessionIsWhatItsAnsweredProgramsMadeIt() throws Exception {
		Random random = new Random(SEED);
		try (Instance one = new Instance(DATABASE, this.logs.resolve("one.log"));
				Instance other = new Instance(DATABASE, this.logs.resolve("other.log"))) {
			one.start();
			other.start();
			one.awaitReady();
			other.awaitReady();
			List<Task> tasks = tasks(random, one, other);
			// Killed while programs run, and away while others do.
			run(tasks.subList(0, PROGRAMS * 6 / 10), PROGRAMS / 2, other::kill);
			other.start();
			other.awaitReady();
			run(tasks.subList(PROGRAMS * 6 / 10, PROGRAMS), Integer.MAX_VALUE, () -> {
			});
			assertThat(this.answered).hasValue(PROGRAMS);
			assertThat(one.answers()).isPositive();
			assertThat(other.answersSinceStart()).isPositive();
			for (String session : this.answers.keySet()) {
				check(session, one, other);
			}
			logger.info("{} programs answered, {} lost to a conflict, {} others not done, {} answers lost",
					this.answered, this.conflicts, this.undone.size() - this.conflicts.get(), this.unknown.size());
			closed(one, other);
		}
	}

	private List<Task> tasks(Random random, Instance one, Instance other) {
		List<Task> tasks = new ArrayList<>();
		for (int i = 0; i < PROGRAMS; i++) {
			boolean first = random.nextBoolean();
			tasks.add(new Task("conversation-" + random.nextInt(SESSIONS), first ? one : other, first ? other : one));
		}
		return tasks;
	}

	private void run(List<Task> tasks, int when, Runnable then) throws Exception {
		ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
		try {
			List<Future<?>> running = new ArrayList<>();
			for (Task task : tasks) {
				running.add(clients.submit(() -> {
					run(task);
					if (this.answered.incrementAndGet() == when) {
						then.run();
					}
					return null;
				}));
			}
			for (Future<?> each : running) {
				each.get();
			}
		}
		finally {
			clients.shutdownNow();
		}
	}

	private void run(Task task) throws InterruptedException {
		Instance instance = task.first();
		for (int attempt = 0; attempt < 100; attempt++) {
			int number = this.numbers.incrementAndGet();
			Instance.Answer answer = instance.run(task.session(), """
					try:
					    numbers
					except NameError:
					    numbers = []
					numbers.append(%d)
					numbers""".formatted(number));
			switch (answer.kind()) {
				case DONE -> {
					this.answers.computeIfAbsent(task.session(), (session) -> new ConcurrentLinkedQueue<>())
						.add(answer.numbers());
					assertThat(answer.numbers()).endsWith(number);
					return;
				}
				case CONFLICT -> {
					this.conflicts.incrementAndGet();
					this.undone.add(number);
				}
				case UNDONE -> this.undone.add(number);
				case UNKNOWN -> this.unknown.add(number);
			}
			instance = (instance == task.first()) ? task.second() : task.first();
			Thread.sleep(5L * attempt);
		}
		throw new IllegalStateException("No program of " + task.session() + " succeeds");
	}

	private void check(String session, Instance one, Instance other) {
		List<Integer> state = one.run(session, "numbers").numbers();
		assertThat(other.run(session, "numbers").numbers()).as(session).isEqualTo(state);
		assertThat(state).as(session).doesNotHaveDuplicates().doesNotContainAnyElementsOf(this.undone);
		Collection<List<Integer>> seen = this.answers.getOrDefault(session, new ConcurrentLinkedQueue<>());
		Set<Integer> explained = new HashSet<>(this.unknown);
		for (List<Integer> answer : seen) {
			assertThat(state).as(session).startsWith(answer.toArray(Integer[]::new));
			explained.add(answer.get(answer.size() - 1));
		}
		assertThat(explained).as(session).containsAll(state);
	}

	private void closed(Instance one, Instance other) throws IOException, InterruptedException {
		String session = "conversation-0";
		assertThat(one.close(session)).isEqualTo(204);
		run(new Task(session, other, one));
		assertThat(one.run(session, "numbers").numbers()).containsExactly(this.numbers.get());
	}

	private record Task(String session, Instance first, Instance second) {
	}

}
