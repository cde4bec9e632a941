package io.sandbox4j.cli;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

import io.sandbox4j.session.StoredSession;

/**
 * A stored session in a file: four letters, id, version, policy, and the sealed data. The
 * seal proves that the data belongs to these and was not changed.
 */
final class SessionFile {

	private static final int MAGIC = 0x53425846; // SBXF

	private static final long LARGEST = 1L << 31;

	private SessionFile() {
	}

	static void write(Path file, StoredSession session) throws IOException {
		try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(file))) {
			out.writeInt(MAGIC);
			out.writeUTF(session.id());
			out.writeLong(session.version());
			out.writeUTF(session.policy());
			out.write(session.data());
		}
	}

	static StoredSession read(Path file) throws IOException {
		try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
			if (Files.size(file) > LARGEST || in.readInt() != MAGIC) {
				throw new IllegalArgumentException("'" + file + "' is no saved session");
			}
			Instant now = Instant.now();
			return new StoredSession(StoredSession.requireId(in.readUTF()), in.readLong(), in.readUTF(), now,
					now.plus(Duration.ofDays(1)), in.readAllBytes());
		}
		catch (NoSuchFileException ex) {
			throw new IllegalArgumentException("There is no file '" + file + "'");
		}
		catch (EOFException ex) {
			throw new IllegalArgumentException("'" + file + "' is no saved session");
		}
	}

}
