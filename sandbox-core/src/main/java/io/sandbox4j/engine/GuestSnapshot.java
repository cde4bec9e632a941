package io.sandbox4j.engine;

import java.util.Arrays;

import com.dylibso.chicory.runtime.Memory;
import org.jspecify.annotations.Nullable;

/**
 * The state of a program between two runs: the pages of memory in which it differs from
 * the image it began from. Snapshots of one session, and of its forks, share the pages
 * that are equal. Immutable, and safe for use by several threads.
 */
public final class GuestSnapshot {

	/**
	 * A page of zeros, shared by all.
	 */
	static final byte[] ZERO = new byte[GuestLayout.PAGE_SIZE];

	private final GuestImage image;

	private final int size;

	// Null where the page is as in the image, and zero beyond it.
	private final byte[] @Nullable [] pages;

	private final long elapsed;

	private final int runs;

	private GuestSnapshot(GuestImage image, int size, byte[] @Nullable [] pages, long elapsed, int runs) {
		this.image = image;
		this.size = size;
		this.pages = pages;
		this.elapsed = elapsed;
		this.runs = runs;
	}

	/**
	 * Return the state of a program that has not begun.
	 * @param image the image
	 * @return the snapshot
	 */
	static GuestSnapshot of(GuestImage image) {
		return new GuestSnapshot(image, image.size(), new byte[0][], 0, 0);
	}

	/**
	 * Restore what was read from elsewhere.
	 * @param image the image that the pages are relative to
	 * @param size the size of the memory in bytes
	 * @param pages the pages, {@code null} where they are as in the image
	 * @param elapsed how long the program has run, in nanoseconds
	 * @param runs how many runs it had
	 * @return the snapshot
	 */
	static GuestSnapshot of(GuestImage image, int size, byte[] @Nullable [] pages, long elapsed, int runs) {
		return new GuestSnapshot(image, size, pages, elapsed, runs);
	}

	/**
	 * Capture what a run left.
	 * @param memory the memory of the guest that was restored from this snapshot
	 * @param ran how long the run took, in nanoseconds
	 * @return the snapshot, which shares with this one what has not changed
	 */
	GuestSnapshot capture(byte[] memory, long ran) {
		int count = memory.length / GuestLayout.PAGE_SIZE;
		byte[] @Nullable [] changed = Arrays.copyOf(this.pages, count);
		for (int page = 0; page < count; page++) {
			if (this.image.layout().isState(page)) {
				changed[page] = capture(memory, page);
			}
		}
		return new GuestSnapshot(this.image, memory.length, changed, this.elapsed + ran, this.runs + 1);
	}

	private byte @Nullable [] capture(byte[] memory, int page) {
		int start = page * GuestLayout.PAGE_SIZE;
		int end = start + GuestLayout.PAGE_SIZE;
		byte[] previous = page(page);
		if (previous != null && Arrays.equals(memory, start, end, previous, 0, GuestLayout.PAGE_SIZE)) {
			return previous;
		}
		if (this.image.equalsPage(page, memory)) {
			return null;
		}
		if (Arrays.equals(memory, start, end, ZERO, 0, GuestLayout.PAGE_SIZE)) {
			return ZERO;
		}
		return Arrays.copyOfRange(memory, start, end);
	}

	/**
	 * Copy the state over a memory.
	 * @param memory an array that may be reused
	 * @return that array if it has the right size, or a new one
	 */
	byte[] copyInto(byte[] memory) {
		byte[] target = this.image.copyInto(memory, this.size);
		copyPagesInto(target);
		return target;
	}

	/**
	 * Copy the pages that differ from the image over a memory that is the image's.
	 * @param memory an array of this snapshot's size
	 */
	void copyPagesInto(byte[] memory) {
		for (int page = 0; page < this.pages.length; page++) {
			byte[] content = this.pages[page];
			if (content != null) {
				System.arraycopy(content, 0, memory, page * GuestLayout.PAGE_SIZE, GuestLayout.PAGE_SIZE);
			}
		}
	}

	byte @Nullable [] page(int page) {
		return (page < this.pages.length) ? this.pages[page] : null;
	}

	GuestImage image() {
		return this.image;
	}

	long elapsed() {
		return this.elapsed;
	}

	int runs() {
		return this.runs;
	}

	/**
	 * Return how large the guest's memory is.
	 * @return the size in bytes
	 */
	public int memorySize() {
		return this.size;
	}

	int memoryPages() {
		return this.size / Memory.PAGE_SIZE;
	}

	/**
	 * Return how much of the heap the state takes by itself, what it shares with other
	 * snapshots included.
	 * @return the size in bytes
	 */
	public long heldSize() {
		long held = 4L * this.pages.length;
		for (byte[] page : this.pages) {
			held += (page != null && page != ZERO) ? GuestLayout.PAGE_SIZE : 0;
		}
		return held;
	}

}
