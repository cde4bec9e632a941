package io.sandbox4j.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Starts the PostgreSQL that Debian installs, with a database of its own that is gone
 * afterwards, for the tests of a class. Where it is not installed they are skipped. It
 * listens on the loopback address only, at a free port.
 */
public final class PostgresServer implements BeforeAllCallback, AfterAllCallback {

	private static final String USER = "sandbox";

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private final String password = UUID.randomUUID().toString();

	private @Nullable Path directory;

	private @Nullable Process server;

	private int port;

	/**
	 * Return the address of the database.
	 * @return the address
	 */
	public String url() {
		return "jdbc:postgresql://127.0.0.1:" + this.port + "/postgres";
	}

	/**
	 * Return the name of the user, who may do everything.
	 * @return the name
	 */
	public String username() {
		return USER;
	}

	/**
	 * Return the password of the user.
	 * @return the password
	 */
	public String password() {
		return this.password;
	}

	@Override
	public void beforeAll(ExtensionContext context) throws Exception {
		Optional<Path> programs = programs();
		Assumptions.assumeTrue(programs.isPresent(),
				"PostgreSQL is not installed; on Debian 'apt-get install postgresql' does it");
		try {
			start(programs.orElseThrow());
		}
		catch (IOException | RuntimeException ex) {
			stop();
			throw ex;
		}
	}

	@Override
	public void afterAll(ExtensionContext context) throws Exception {
		stop();
	}

	private static Optional<Path> programs() throws IOException {
		Path installed = Path.of("/usr/lib/postgresql");
		if (!Files.isDirectory(installed)) {
			return Optional.empty();
		}
		try (Stream<Path> versions = Files.list(installed)) {
			return versions.map((version) -> version.resolve("bin"))
				.filter((bin) -> Files.isExecutable(bin.resolve("initdb"))
						&& Files.isExecutable(bin.resolve("postgres")))
				.max(Comparator.naturalOrder());
		}
	}

	private void start(Path programs) throws IOException, InterruptedException {
		Path directory = Files.createTempDirectory("sandbox-postgres");
		this.directory = directory;
		Path secret = Files.writeString(directory.resolve("password"), this.password);
		run("chown", "-R", unprivileged(), directory.toString());
		Path data = directory.resolve("data");
		run(asUnprivileged(programs.resolve("initdb").toString(), "-D", data.toString(), "-U", USER, "--auth=md5",
				"--pwfile=" + secret, "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync"));
		try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			this.port = free.getLocalPort();
		}
		// The shell ends the server when its input ends, so with this process however
		// that ends.
		String command = "'%s' -D '%s' -p %d -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off"
			.formatted(programs.resolve("postgres"), data, this.port)
				+ " -c max_connections=60 & server=$!; cat > /dev/null; kill -INT $server; wait $server";
		this.server = new ProcessBuilder(asUnprivileged("sh", "-c", command)).redirectErrorStream(true)
			.redirectOutput(log().toFile())
			.directory(directory.toFile())
			.start();
		awaitConnection();
	}

	private void awaitConnection() throws IOException, InterruptedException {
		Instant end = Instant.now().plus(PATIENCE);
		while (true) {
			try (Connection connection = DriverManager.getConnection(url(), USER, this.password)) {
				return;
			}
			catch (SQLException ex) {
				if (Instant.now().isAfter(end)) {
					throw new IllegalStateException("PostgreSQL did not start: " + Files.readString(log()), ex);
				}
				Thread.sleep(50);
			}
		}
	}

	private void stop() throws IOException, InterruptedException {
		Process server = this.server;
		if (server != null) {
			server.getOutputStream().close();
			if (!server.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
				server.destroyForcibly();
			}
		}
		Path directory = this.directory;
		if (directory != null) {
			try (Stream<Path> files = Files.walk(directory)) {
				files.sorted(Comparator.reverseOrder()).forEach(PostgresServer::delete);
			}
			Files.deleteIfExists(log());
		}
	}

	private static void delete(Path file) {
		try {
			Files.delete(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	// Beside the directory, which belongs to another user when this one is root.
	private Path log() {
		return Path.of(this.directory + ".log");
	}

	private static void run(String... command) throws IOException, InterruptedException {
		run(List.of(command));
	}

	private static void run(List<String> command) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(command).redirectErrorStream(true)
			.directory(Path.of("/").toFile())
			.start();
		String output = new String(process.getInputStream().readAllBytes());
		if (process.waitFor() != 0) {
			throw new IllegalStateException(command + " failed: " + output);
		}
	}

	// PostgreSQL refuses to be run by root, and its package brings a user for it.
	private static List<String> asUnprivileged(String... command) {
		List<String> whole = new ArrayList<>(List.of(command));
		if (isRoot()) {
			whole.addAll(0, List.of("runuser", "-u", unprivileged(), "--"));
		}
		return whole;
	}

	private static String unprivileged() {
		return isRoot() ? "postgres" : System.getProperty("user.name");
	}

	private static boolean isRoot() {
		return System.getProperty("user.name").equals("root");
	}

}
