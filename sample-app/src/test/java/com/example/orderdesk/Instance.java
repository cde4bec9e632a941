package com.example.orderdesk;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import io.sandbox4j.postgres.PostgresServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A copy of the application in a process of its own, which can be killed.
 */
final class Instance implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofMinutes(3);

	private static final JsonMapper JSON = JsonMapper.shared();

	private final HttpClient client = HttpClient.newHttpClient();

	private final PostgresServer database;

	private final Path log;

	private final AtomicInteger answers = new AtomicInteger();

	private final AtomicInteger answersSinceStart = new AtomicInteger();

	private Process process;

	private volatile int port;

	Instance(PostgresServer database, Path log) {
		this.database = database;
		this.log = log;
	}

	void start() throws IOException {
		try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			this.port = free.getLocalPort();
		}
		ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx256m", "-cp", classPath(), OrderDeskApplication.class.getName());
		builder.environment().put("SPRING_APPLICATION_JSON", JSON.writeValueAsString(properties()));
		builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(this.log.toFile()));
		this.answersSinceStart.set(0);
		this.process = builder.start();
	}

	private Map<String, Object> properties() {
		return Map.ofEntries(Map.entry("spring.profiles.active", "cluster"), Map.entry("server.port", this.port),
				Map.entry("demo.enabled", false), Map.entry("sandbox.warm-up.enabled", false),
				Map.entry("order-desk.orders", 10), Map.entry("order-desk.customers", 5),
				Map.entry("sandbox.sessions.key", "a key for tests, which others may know"),
				Map.entry("order-desk.session-database.jdbc-url", this.database.url()),
				Map.entry("order-desk.session-database.username", this.database.username()),
				Map.entry("order-desk.session-database.password", this.database.password()));
	}

	// What tests bring is none of the application's.
	private static String classPath() {
		return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
			.filter((entry) -> !entry.endsWith("test-classes"))
			.collect(Collectors.joining(File.pathSeparator));
	}

	void awaitReady() throws IOException, InterruptedException {
		Instant end = Instant.now().plus(PATIENCE);
		while (!isReady()) {
			if (!this.process.isAlive() || Instant.now().isAfter(end)) {
				throw new IllegalStateException("The application did not start: " + Files.readString(this.log));
			}
			Thread.sleep(100);
		}
	}

	private boolean isReady() throws InterruptedException {
		try {
			return send(HttpRequest.newBuilder(uri("/api/policies")).build()).statusCode() == 200;
		}
		catch (IOException ex) {
			return false;
		}
	}

	/**
	 * End the process as the machine's end would.
	 */
	void kill() {
		this.process.destroyForcibly();
	}

	int answers() {
		return this.answers.get();
	}

	int answersSinceStart() {
		return this.answersSinceStart.get();
	}

	Answer run(String session, String program) {
		HttpRequest request = HttpRequest.newBuilder(uri("/api/sessions/" + session + "/run"))
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString(JSON.writeValueAsString(Map.of("program", program))))
			.build();
		try {
			HttpResponse<String> response = send(request);
			this.answers.incrementAndGet();
			this.answersSinceStart.incrementAndGet();
			return new Answer(kind(response), response.body());
		}
		catch (ConnectException ex) {
			return new Answer(Answer.Kind.UNDONE, "");
		}
		catch (IOException ex) {
			return new Answer(Answer.Kind.UNKNOWN, "");
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Answer.Kind kind(HttpResponse<String> response) {
		return switch (response.statusCode()) {
			// Whatever else ends a program is rolled back.
			case 200 -> JSON.readTree(response.body()).path("status").asString().equals("OK") ? Answer.Kind.DONE
					: Answer.Kind.UNDONE;
			case 409 -> Answer.Kind.CONFLICT;
			case 503 -> Answer.Kind.UNDONE;
			default -> throw new IllegalStateException(response.statusCode() + " " + response.body());
		};
	}

	int close(String session) throws IOException, InterruptedException {
		return send(HttpRequest.newBuilder(uri("/api/sessions/" + session)).DELETE().build()).statusCode();
	}

	private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
		return this.client.send(request, BodyHandlers.ofString());
	}

	private URI uri(String path) {
		return URI.create("http://127.0.0.1:" + this.port + path);
	}

	@Override
	public void close() {
		if (this.process != null) {
			this.process.destroy();
			try {
				if (!this.process.waitFor(30, TimeUnit.SECONDS)) {
					this.process.destroyForcibly();
				}
			}
			catch (InterruptedException ex) {
				this.process.destroyForcibly();
				throw new UncheckedIOException(new IOException(ex));
			}
		}
	}

	/**
	 * What came of a request.
	 */
	record Answer(Kind kind, String text) {

		List<Integer> numbers() {
			return JSON.readTree(this.text).path("value").valueStream().map(JsonNode::asInt).toList();
		}

		enum Kind {

			/**
			 * The program ran and the session has what it did.
			 */
			DONE,

			/**
			 * Another run won, and the session has nothing of this one.
			 */
			CONFLICT,

			/**
			 * The program did not run to its end, and the session has nothing of it.
			 */
			UNDONE,

			/**
			 * The answer was lost.
			 */
			UNKNOWN

		}

	}

}
