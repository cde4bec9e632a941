package io.sandbox4j.engine;

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

	private GuestImage(byte[] content, int pages, long stackPointer) {
		this.content = content;
		this.pages = pages;
		this.stackPointer = stackPointer;
	}

	/**
	 * Start an interpreter and capture it. This takes some milliseconds.
	 * @return the image from which all others derive
	 */
	static GuestImage boot() {
		return capture(GuestInstance.start());
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
		return capture(guest);
	}

	private static GuestImage capture(GuestInstance guest) {
		byte[] bytes = guest.memory().bytes;
		int end = bytes.length;
		while (end > 0 && bytes[end - 1] == 0) {
			end--;
		}
		return new GuestImage(Arrays.copyOf(bytes, end), guest.memory().pages(), guest.memory().stackPointer);
	}

	/**
	 * Copy the image over a memory.
	 * @param memory an array that may be reused
	 * @return that array if it has the right size, or a new one
	 */
	byte[] copyInto(byte[] memory) {
		int size = size();
		if (memory.length != size) {
			memory = new byte[size];
		}
		else {
			Arrays.fill(memory, this.content.length, size, (byte) 0);
		}
		System.arraycopy(this.content, 0, memory, 0, this.content.length);
		return memory;
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

	long stackPointer() {
		return this.stackPointer;
	}

}
