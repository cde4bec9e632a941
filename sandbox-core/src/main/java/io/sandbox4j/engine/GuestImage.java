package io.sandbox4j.engine;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;

import com.dylibso.chicory.runtime.Memory;

/**
 * A guest at rest, to be copied: what its memory held up to the last byte that is not
 * zero, how large the memory was, and its stack pointer. Immutable.
 */
final class GuestImage {

	private final byte[] content;

	private final int pages;

	private final long stackPointer;

	private final GuestLayout layout;

	private GuestImage(byte[] content, int pages, long stackPointer, GuestLayout layout) {
		this.content = content;
		this.pages = pages;
		this.stackPointer = stackPointer;
		this.layout = layout;
	}

	/**
	 * Start an interpreter and capture it. This takes some milliseconds.
	 * @return the image from which all others derive
	 */
	static GuestImage boot() {
		GuestInstance guest = GuestInstance.start();
		return capture(guest, guest.layout());
	}

	/**
	 * Derive the image in which functions of the host are defined.
	 * @param configuration the functions as the guest's {@code configure} takes them
	 * @return the image
	 */
	GuestImage configured(byte[] configuration) {
		GuestInstance guest = new GuestInstance();
		guest.restore(this);
		guest.memory().fuel = Long.MAX_VALUE;
		int address = guest.write(configuration);
		GuestStatus status = (address != 0) ? guest.configure(address, configuration.length) : GuestStatus.MEMORY_ERROR;
		if (status != GuestStatus.DONE) {
			throw new IllegalStateException(
					"The guest refused its configuration: " + Base64.getEncoder().encodeToString(guest.result()));
		}
		return capture(guest, this.layout);
	}

	private static GuestImage capture(GuestInstance guest, GuestLayout layout) {
		byte[] bytes = guest.memory().bytes;
		layout.clearStacks(bytes);
		int end = bytes.length;
		while (end > 0 && bytes[end - 1] == 0) {
			end--;
		}
		return new GuestImage(Arrays.copyOf(bytes, end), guest.memory().pages(), guest.memory().stackPointer, layout);
	}

	/**
	 * Copy the image over a memory.
	 * @param memory an array that may be reused
	 * @return that array if it has the right size, or a new one
	 */
	byte[] copyInto(byte[] memory) {
		return copyInto(memory, size());
	}

	/**
	 * Copy the image over a memory that is larger.
	 * @param memory an array that may be reused
	 * @param size the size of the memory; what is beyond the image is zero
	 * @return that array if it has the right size, or a new one
	 */
	byte[] copyInto(byte[] memory, int size) {
		if (memory.length != size) {
			memory = new byte[size];
			copy(memory, 0, this.content.length);
			return memory;
		}
		this.layout.clearStacks(memory);
		copy(memory, this.layout.constants(), this.layout.stackStart());
		copy(memory, this.layout.stackEnd(), this.content.length);
		Arrays.fill(memory, this.content.length, size, (byte) 0);
		return memory;
	}

	private void copy(byte[] memory, int from, int to) {
		System.arraycopy(this.content, from, memory, from, to - from);
	}

	/**
	 * Return whether a page of a memory is as in the image.
	 * @param page the number of the page
	 * @param memory the memory
	 * @return whether all its bytes are equal, those beyond the image being zero
	 */
	boolean equalsPage(int page, byte[] memory) {
		int start = page * GuestLayout.PAGE_SIZE;
		int end = start + GuestLayout.PAGE_SIZE;
		int common = Math.max(start, Math.min(end, this.content.length));
		return (common == start || Arrays.equals(memory, start, common, this.content, start, common))
				&& Arrays.equals(memory, common, end, GuestSnapshot.ZERO, 0, end - common);
	}

	/**
	 * Write the image's content to a digest.
	 * @param digest the digest
	 */
	void digest(MessageDigest digest) {
		digest.update(ByteBuffer.allocate(12).putInt(this.pages).putLong(this.stackPointer).flip());
		digest.update(this.content);
	}

	/**
	 * Return the size of a memory that is copied from the image.
	 * @return the size in bytes
	 */
	int size() {
		return this.pages * Memory.PAGE_SIZE;
	}

	/**
	 * Return how much of it is copied.
	 * @return the size in bytes
	 */
	int contentSize() {
		return this.content.length;
	}

	GuestLayout layout() {
		return this.layout;
	}

	long stackPointer() {
		return this.stackPointer;
	}

}
