package io.sandbox4j.engine;

import java.util.Arrays;

/**
 * Where in the guest's memory a program's state is. Between two calls neither stack holds
 * anything, and constants do not change, so only the rest is kept of a session. A program
 * that corrupts its memory can change constants too; it finds them as they were when the
 * state is continued elsewhere. From its beginning memory is: the C stack, constants,
 * writable data with the Python stack in its midst, the heap. Immutable.
 *
 * @param constants where the C stack ends and the constants begin
 * @param writable where writable data begins
 * @param stackStart where the Python stack begins
 * @param stackEnd where it ends
 */
record GuestLayout(int constants, int writable, int stackStart, int stackEnd) {

	/**
	 * The unit in which states are compared and shared, in bytes.
	 */
	static final int PAGE_SIZE = 4096;

	/**
	 * Return whether a page can hold state.
	 * @param page the number of the page
	 * @return whether any byte of it counts
	 */
	boolean isState(int page) {
		int start = page * PAGE_SIZE;
		int end = start + PAGE_SIZE;
		return end > this.writable && (start < this.stackStart || end > this.stackEnd);
	}

	/**
	 * Empty the stacks: what they hold between two calls is left over.
	 * @param memory the memory
	 */
	void clearStacks(byte[] memory) {
		Arrays.fill(memory, 0, this.constants, (byte) 0);
		Arrays.fill(memory, this.stackStart, this.stackEnd, (byte) 0);
	}

}
