package io.sandbox4j.engine;

import java.util.Arrays;

import com.dylibso.chicory.runtime.ConstantEvaluators;
import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.runtime.Machine;
import com.dylibso.chicory.runtime.Memory;
import com.dylibso.chicory.wasm.types.ActiveDataSegment;
import com.dylibso.chicory.wasm.types.DataSegment;

/**
 * The linear memory of a guest as one array, and beside it the guest's two mutable
 * globals: together all the state there is. Not safe for use by several threads, except
 * for {@link #requestStop()}.
 * <p>
 * It is also the instance's {@link Machine}, because that is what generated code gets
 * from an instance in one step; to its memory there are five, at every access to a
 * global.
 */
final class FlatMemory implements Memory, Machine {

	private static final byte[] NONE = new byte[0];

	/**
	 * Read and written by the generated code without further checks: the array's own
	 * bounds are the bounds of memory.
	 */
	byte[] bytes;

	long stackPointer;

	long fuel;

	volatile boolean stopRequested;

	GuestImports imports = GuestImports.NONE;

	private final int initialPages;

	// What memory was before it grew, so that the next program need not have a new one.
	private byte[] initial = NONE;

	private int limitPages = Memory.RUNTIME_MAX_PAGES;

	FlatMemory(int initialPages) {
		this.initialPages = initialPages;
		this.bytes = new byte[initialPages * Memory.PAGE_SIZE];
	}

	/**
	 * Bound the growth of memory.
	 * @param limit the limit in bytes; what is there already stays
	 */
	void limit(long limit) {
		this.limitPages = (int) (limit / Memory.PAGE_SIZE);
	}

	/**
	 * Forget what is there if it is large.
	 * @return whether it was
	 */
	boolean shrink() {
		boolean large = this.bytes.length > 4 * this.initialPages * Memory.PAGE_SIZE;
		if (large) {
			this.bytes = this.initial;
		}
		return large;
	}

	/**
	 * Return an array to overwrite.
	 * @param size the size that the memory is to have
	 * @return an array of that size if there is one
	 */
	byte[] reusable(int size) {
		return (this.initial.length == size) ? this.initial : this.bytes;
	}

	/**
	 * Have the guest stop at its next tick of fuel. Called by other threads.
	 */
	void requestStop() {
		this.stopRequested = true;
	}

	@Override
	public int pages() {
		return this.bytes.length / Memory.PAGE_SIZE;
	}

	@Override
	public int grow(int pages) {
		int before = pages();
		if (pages < 0 || pages > this.limitPages - before) {
			return -1;
		}
		try {
			byte[] grown = Arrays.copyOf(this.bytes, (before + pages) * Memory.PAGE_SIZE);
			if (before == this.initialPages) {
				this.initial = this.bytes;
			}
			this.bytes = grown;
		}
		catch (OutOfMemoryError ex) {
			// the guest takes it as a MemoryError of its own
			return -1;
		}
		return before;
	}

	@Override
	public int initialPages() {
		return this.initialPages;
	}

	@Override
	public int maximumPages() {
		return this.limitPages;
	}

	@Override
	public boolean shared() {
		return false;
	}

	@Override
	public void initialize(Instance instance, DataSegment[] segments) {
		for (DataSegment segment : segments) {
			if (segment instanceof ActiveDataSegment active) {
				long offset = ConstantEvaluators.computeConstantValue(instance, active.offsetInstructions())[0];
				write((int) offset, active.data(), 0, active.data().length);
			}
		}
	}

	@Override
	public void copy(int destination, int source, int size) {
		System.arraycopy(this.bytes, source, this.bytes, destination, size);
	}

	@Override
	public void fill(byte value, int from, int to) {
		Arrays.fill(this.bytes, from, to, value);
	}

	@Override
	public void zero() {
		Arrays.fill(this.bytes, (byte) 0);
	}

	@Override
	public void write(int address, byte[] data, int offset, int size) {
		System.arraycopy(data, offset, this.bytes, address, size);
	}

	@Override
	public byte[] readBytes(int address, int length) {
		if (address < 0 || length < 0 || length > this.bytes.length - address) {
			throw new IndexOutOfBoundsException("out of bounds memory access");
		}
		return Arrays.copyOfRange(this.bytes, address, address + length);
	}

	@Override
	public byte read(int address) {
		return GuestMachineShaded.memoryReadByte(address, 0, this);
	}

	@Override
	public void writeByte(int address, byte value) {
		GuestMachineShaded.memoryWriteByte(address, value, 0, this);
	}

	@Override
	public short readShort(int address) {
		return GuestMachineShaded.memoryReadShort(address, 0, this);
	}

	@Override
	public long readU16(int address) {
		return Short.toUnsignedLong(readShort(address));
	}

	@Override
	public void writeShort(int address, short value) {
		GuestMachineShaded.memoryWriteShort(address, value, 0, this);
	}

	@Override
	public int readInt(int address) {
		return GuestMachineShaded.memoryReadInt(address, 0, this);
	}

	@Override
	public void writeI32(int address, int value) {
		GuestMachineShaded.memoryWriteInt(address, value, 0, this);
	}

	@Override
	public long readLong(int address) {
		return GuestMachineShaded.memoryReadLong(address, 0, this);
	}

	@Override
	public void writeLong(int address, long value) {
		GuestMachineShaded.memoryWriteLong(address, value, 0, this);
	}

	@Override
	public float readFloat(int address) {
		return GuestMachineShaded.memoryReadFloat(address, 0, this);
	}

	@Override
	public long readF32(int address) {
		return readInt(address);
	}

	@Override
	public void writeF32(int address, float value) {
		GuestMachineShaded.memoryWriteFloat(address, value, 0, this);
	}

	@Override
	public double readDouble(int address) {
		return GuestMachineShaded.memoryReadDouble(address, 0, this);
	}

	@Override
	public long readF64(int address) {
		return readLong(address);
	}

	@Override
	public void writeF64(int address, double value) {
		GuestMachineShaded.memoryWriteDouble(address, value, 0, this);
	}

	/**
	 * Exports are called without a machine: see {@link GuestModule#export}.
	 */
	@Override
	public long[] call(int function, long[] arguments) {
		throw new UnsupportedOperationException();
	}

	// The guest has neither passive segments nor threads.

	@Override
	public void initPassiveSegment(int segment, int destination, int offset, int size) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void drop(int segment) {
		throw new UnsupportedOperationException();
	}

	@Override
	@SuppressWarnings("removal")
	public int waitOn(int address, int expected, long timeout) {
		throw new UnsupportedOperationException();
	}

	@Override
	@SuppressWarnings("removal")
	public int waitOn(int address, long expected, long timeout) {
		throw new UnsupportedOperationException();
	}

	@Override
	@SuppressWarnings("removal")
	public int notify(int address, int threads) {
		throw new UnsupportedOperationException();
	}

	@Override
	@SuppressWarnings("removal")
	public Object lock(int address) {
		throw new UnsupportedOperationException();
	}

}
