package io.sandbox4j.engine;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

import com.dylibso.chicory.runtime.Memory;
import org.jspecify.annotations.Nullable;

/**
 * Writes snapshots as bytes, and reads them again where the interpreter is the same. Only
 * pages that differ from the interpreter's image are written, compressed (RFC 1950):
 * size, elapsed time, runs and number of pages, then the number and content of each page
 * that is not zero, the number alone, negated, of one that is.
 * <p>
 * The bytes say neither which interpreter they are for nor who wrote them. Whoever keeps
 * them does, and hands in only what it wrote itself.
 */
public final class SnapshotFormat {

	// Stored states are small because zeros and texts compress well at any level; a
	// session comes to rest on a thread that has better to do.
	private static final int LEVEL = Deflater.BEST_SPEED;

	private static final int MOST_MEMORY_PAGES = 32_767;

	private SnapshotFormat() {
	}

	/**
	 * Return what tells interpreters apart whose snapshots do not fit each other: a
	 * digest of the image that all programs begin from.
	 * @return the SHA-256 in hexadecimal
	 */
	public static String imageDigest() {
		return Digest.VALUE;
	}

	/**
	 * Write a snapshot.
	 * @param snapshot the snapshot
	 * @return the bytes
	 */
	public static byte[] write(GuestSnapshot snapshot) {
		byte[] memory = snapshot.copyInto(new byte[0]);
		GuestImage base = GuestPool.baseImage();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		Deflater deflater = new Deflater(LEVEL);
		try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes, deflater, 8192))) {
			out.writeInt(memory.length);
			out.writeLong(snapshot.elapsed());
			out.writeInt(snapshot.runs());
			for (int page = 0; page < memory.length / GuestLayout.PAGE_SIZE; page++) {
				if (base.layout().isState(page) && !base.equalsPage(page, memory)) {
					write(out, page, memory);
				}
			}
			out.writeInt(0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			deflater.end();
		}
		return bytes.toByteArray();
	}

	// Page 0 is in the C stack and never written, so its number ends the pages.
	private static void write(DataOutputStream out, int page, byte[] memory) throws IOException {
		int start = page * GuestLayout.PAGE_SIZE;
		boolean zero = Arrays.equals(memory, start, start + GuestLayout.PAGE_SIZE, GuestSnapshot.ZERO, 0,
				GuestLayout.PAGE_SIZE);
		out.writeInt(zero ? -page : page);
		if (!zero) {
			out.write(memory, start, GuestLayout.PAGE_SIZE);
		}
	}

	/**
	 * Read a snapshot.
	 * @param data the bytes
	 * @param maxMemory the most linear memory that it may have, in bytes
	 * @return the snapshot
	 * @throws IllegalArgumentException if the bytes are not those of a snapshot, or it
	 * has more memory
	 */
	public static GuestSnapshot read(byte[] data, long maxMemory) {
		try (DataInputStream in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(data)))) {
			GuestImage base = GuestPool.baseImage();
			int size = in.readInt();
			if (size < base.size() || size % Memory.PAGE_SIZE != 0 || size / Memory.PAGE_SIZE > MOST_MEMORY_PAGES
					|| size > maxMemory) {
				throw new IllegalArgumentException("A snapshot cannot have " + size + " bytes of memory here");
			}
			long elapsed = in.readLong();
			int runs = in.readInt();
			byte[] @Nullable [] pages = new byte[size / GuestLayout.PAGE_SIZE][];
			for (int number = in.readInt(); number != 0; number = in.readInt()) {
				int page = Math.abs(number);
				if (page < 0 || page >= pages.length || !base.layout().isState(page)) {
					throw new IllegalArgumentException("A snapshot has no page " + page);
				}
				pages[page] = (number < 0) ? GuestSnapshot.ZERO : in.readNBytes(GuestLayout.PAGE_SIZE);
				if (pages[page].length != GuestLayout.PAGE_SIZE) {
					throw new EOFException("in the middle of page " + page);
				}
			}
			return GuestSnapshot.of(base, size, pages, elapsed, runs);
		}
		catch (IOException ex) {
			throw new IllegalArgumentException("The bytes are not those of a snapshot", ex);
		}
	}

	/**
	 * Apart, so that the interpreter is started only by those who need the digest.
	 */
	private static final class Digest {

		static final String VALUE = compute();

		private static String compute() {
			try {
				MessageDigest digest = MessageDigest.getInstance("SHA-256");
				GuestPool.baseImage().digest(digest);
				return HexFormat.of().formatHex(digest.digest());
			}
			catch (NoSuchAlgorithmException ex) {
				throw new IllegalStateException("Every Java platform has SHA-256", ex);
			}
		}

	}

}
