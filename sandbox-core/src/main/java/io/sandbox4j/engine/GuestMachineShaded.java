package io.sandbox4j.engine;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.runtime.Memory;
import com.dylibso.chicory.runtime.TrapException;
import com.dylibso.chicory.runtime.WasmException;
import com.dylibso.chicory.wasm.ChicoryException;

/**
 * What the guest's generated code calls for memory, globals and traps. It has the name of
 * a class that Chicory generates, and takes its place: HotSpot's optimising compiler
 * stops inlining into a method at 8,000 bytes of bytecode, callees included, so in the
 * interpreter loop every byte between an access and its array counts. In one run on one
 * machine, warm, this made recursive calls 1.5 times and a loop over a list 1.9 times
 * faster than the generated class.
 * <p>
 * An address that is out of bounds shows as {@link IndexOutOfBoundsException}; the engine
 * takes it for the trap that it is. A sum of base and offset that wraps around stays
 * within the guest's memory.
 */
final class GuestMachineShaded {

	private static final VarHandle SHORTS = MethodHandles.byteArrayViewVarHandle(short[].class,
			ByteOrder.LITTLE_ENDIAN);

	private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

	private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

	private static final VarHandle FLOATS = MethodHandles.byteArrayViewVarHandle(float[].class,
			ByteOrder.LITTLE_ENDIAN);

	private static final VarHandle DOUBLES = MethodHandles.byteArrayViewVarHandle(double[].class,
			ByteOrder.LITTLE_ENDIAN);

	private GuestMachineShaded() {
	}

	public static byte memoryReadByte(int base, int offset, Memory memory) {
		return ((FlatMemory) memory).bytes[base + offset];
	}

	public static short memoryReadShort(int base, int offset, Memory memory) {
		return (short) SHORTS.get(((FlatMemory) memory).bytes, base + offset);
	}

	public static int memoryReadInt(int base, int offset, Memory memory) {
		return (int) INTS.get(((FlatMemory) memory).bytes, base + offset);
	}

	public static long memoryReadLong(int base, int offset, Memory memory) {
		return (long) LONGS.get(((FlatMemory) memory).bytes, base + offset);
	}

	public static float memoryReadFloat(int base, int offset, Memory memory) {
		return (float) FLOATS.get(((FlatMemory) memory).bytes, base + offset);
	}

	public static double memoryReadDouble(int base, int offset, Memory memory) {
		return (double) DOUBLES.get(((FlatMemory) memory).bytes, base + offset);
	}

	public static void memoryWriteByte(int base, byte value, int offset, Memory memory) {
		((FlatMemory) memory).bytes[base + offset] = value;
	}

	public static void memoryWriteShort(int base, short value, int offset, Memory memory) {
		SHORTS.set(((FlatMemory) memory).bytes, base + offset, value);
	}

	public static void memoryWriteInt(int base, int value, int offset, Memory memory) {
		INTS.set(((FlatMemory) memory).bytes, base + offset, value);
	}

	public static void memoryWriteLong(int base, long value, int offset, Memory memory) {
		LONGS.set(((FlatMemory) memory).bytes, base + offset, value);
	}

	public static void memoryWriteFloat(int base, float value, int offset, Memory memory) {
		FLOATS.set(((FlatMemory) memory).bytes, base + offset, value);
	}

	public static void memoryWriteDouble(int base, double value, int offset, Memory memory) {
		DOUBLES.set(((FlatMemory) memory).bytes, base + offset, value);
	}

	public static void memoryCopy(int destination, int source, int size, Memory memory) {
		memory.copy(destination, source, size);
	}

	public static void memoryFill(int offset, byte value, int size, Memory memory) {
		memory.fill(value, offset, Math.addExact(offset, size));
	}

	public static int memoryGrow(int pages, Memory memory) {
		return memory.grow(pages);
	}

	public static int memoryPages(Memory memory) {
		return memory.pages();
	}

	public static long readGlobal(int index, Instance instance) {
		FlatMemory memory = (FlatMemory) instance.getMachine();
		return (index == GuestModule.STACK_POINTER) ? memory.stackPointer : memory.fuel;
	}

	/**
	 * The guest counts fuel at every loop and every call of Python code, so this is also
	 * where a run that shall end is stopped.
	 */
	public static void writeGlobal(long value, int index, Instance instance) {
		FlatMemory memory = (FlatMemory) instance.getMachine();
		if (index == GuestModule.STACK_POINTER) {
			memory.stackPointer = value;
		}
		else {
			memory.fuel = value;
			if (memory.stopRequested) {
				throw new GuestStoppedException();
			}
		}
	}

	/**
	 * Nothing: see {@link #writeGlobal}.
	 */
	public static void checkInterruption() {
	}

	public static int i32_ge_u(int a, int b) {
		return (Integer.compareUnsigned(a, b) >= 0) ? 1 : 0;
	}

	public static long[] callHostFunction(Instance instance, int function, long[] arguments) {
		return ((FlatMemory) instance.getMachine()).imports.call(function, arguments);
	}

	/**
	 * Calls through the table that leave the module: there are none.
	 */
	@SuppressWarnings("DoNotCallSuggester")
	public static long[] callIndirect(long[] arguments, int type, int function, Instance instance) {
		throw throwIndirectCallTypeMismatch();
	}

	public static WasmException createWasmException(long[] arguments, int tag, Instance instance) {
		return new GuestException(instance, tag, arguments);
	}

	public static boolean exceptionMatches(WasmException exception, int tag, Instance instance) {
		return exception.instance() == instance && exception.tagIdx() == tag;
	}

	/**
	 * A Python exception on its way through C, without the Java stack that nobody reads.
	 */
	@SuppressWarnings("serial")
	private static final class GuestException extends WasmException {

		GuestException(Instance instance, int tag, long[] arguments) {
			super(instance, tag, arguments);
		}

		@Override
		public synchronized Throwable fillInStackTrace() {
			return this;
		}

	}

	public static RuntimeException throwTrapException() {
		throw new TrapException("unreachable");
	}

	public static RuntimeException throwIndirectCallTypeMismatch() {
		throw new ChicoryException("indirect call type mismatch");
	}

	public static RuntimeException throwUnknownFunction(int function) {
		throw new ChicoryException("unknown function");
	}

	public static RuntimeException throwCallStackExhausted(StackOverflowError error) {
		throw error;
	}

}
