package io.sandbox4j.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The files that the command line keeps for its user: in {@code $SANDBOX_HOME}, or
 * {@code .sandbox} in the home folder.
 */
final class UserFiles {

	private UserFiles() {
	}

	private static Path folder() {
		String home = System.getenv("SANDBOX_HOME");
		return (home != null) ? Path.of(home) : Path.of(System.getProperty("user.home"), ".sandbox");
	}

	static Path history() throws IOException {
		Files.createDirectories(folder());
		return folder().resolve("history");
	}

	/**
	 * Return the key that seals saved sessions. It is made when it is first needed.
	 * @return the key
	 * @throws IOException if it cannot be read or written
	 */
	static String sessionKey() throws IOException {
		Path file = Files.createDirectories(folder()).resolve("session.key");
		byte[] random = new byte[32];
		new SecureRandom().nextBytes(random);
		try {
			Files.createFile(file, attributes());
			Files.writeString(file, HexFormat.of().formatHex(random));
		}
		catch (FileAlreadyExistsException ex) {
			// as it is from the second time on
		}
		return Files.readString(file).strip();
	}

	private static FileAttribute<?>[] attributes() {
		boolean posix = folder().getFileSystem().supportedFileAttributeViews().contains("posix");
		return posix
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) }
				: new FileAttribute<?>[0];
	}

}
