package io.sandbox4j.engine;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;

import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.runtime.Memory;
import org.jspecify.annotations.Nullable;

/**
 * A guest that can be called: the compiled code with a memory of its own. What was in the
 * memory before is overwritten whole by {@link #restore}. Not safe for use by several
 * threads, except for what its memory says.
 */
final class GuestInstance {

	private static final MethodHandle INIT = export("init", void.class);

	private static final MethodHandle LIMIT_HEAP = export("limit_heap", void.class, int.class);

	private static final MethodHandle LAYOUT = export("layout", int.class, int.class);

	private static final MethodHandle RESEED = export("reseed", void.class);

	private static final MethodHandle BUFFER = export("buffer", int.class, int.class);

	private static final MethodHandle CONFIGURE = export("configure", int.class, int.class, int.class);

	private static final MethodHandle SET = export("set", int.class, int.class, int.class);

	private static final MethodHandle RUN = export("run", int.class, int.class, int.class, int.class);

	private static final MethodHandle RESULT_PTR = export("result_ptr", int.class);

	private static final MethodHandle RESULT_LEN = export("result_len", int.class);

	private final FlatMemory memory;

	private final Instance instance;

	private @Nullable GuestState owner;

	private @Nullable GuestSnapshot held;

	private @Nullable GuestImage prepared;

	/**
	 * Create an instance whose memory has to be restored from an image before use.
	 */
	GuestInstance() {
		this.memory = new FlatMemory(GuestModule.initialPages());
		this.instance = GuestModule.instantiate(this.memory);
	}

	/**
	 * Start an interpreter from the beginning.
	 * @return the instance, initialised
	 */
	static GuestInstance start() {
		GuestInstance guest = new GuestInstance();
		guest.memory.stackPointer = guest.instance.global(GuestModule.STACK_POINTER).getValue();
		guest.memory.fuel = Long.MAX_VALUE;
		invoke(() -> {
			INIT.invokeExact((Memory) guest.memory, guest.instance);
		});
		return guest;
	}

	FlatMemory memory() {
		return this.memory;
	}

	/**
	 * Overwrite memory and globals with those of an image.
	 * @param image the image
	 */
	void restore(GuestImage image) {
		prepare(image);
		this.prepared = null;
		reset(image);
	}

	/**
	 * Overwrite memory with that of an image, so that {@link #restore} need not.
	 * @param image the image
	 */
	void prepare(GuestImage image) {
		if (this.prepared != image) {
			hold(null, null);
			this.memory.bytes = image.copyInto(this.memory.reusable(image.size()));
			this.prepared = image;
		}
	}

	/**
	 * Return whether the memory is that of an image.
	 * @param image the image
	 * @return whether nothing has to be copied
	 */
	boolean isPrepared(GuestImage image) {
		return this.prepared == image;
	}

	/**
	 * Bring memory and globals to where a session's next run begins, unless that is where
	 * its last run in this guest ended.
	 * @param state the session's state
	 */
	void restore(GuestState state) {
		GuestSnapshot snapshot = state.snapshot();
		if (isPrepared(snapshot.image()) && this.memory.bytes.length == snapshot.memorySize()) {
			snapshot.copyPagesInto(this.memory.bytes);
		}
		else if (!holds(state)) {
			hold(null, null);
			this.memory.bytes = snapshot.copyInto(this.memory.reusable(snapshot.memorySize()));
		}
		this.prepared = null;
		reset(snapshot.image());
	}

	private void reset(GuestImage image) {
		this.memory.stackPointer = image.stackPointer();
		this.memory.stopRequested = false;
	}

	/**
	 * Remember whose state the memory has now.
	 * @param owner the session's state, or {@code null} if it is nobody's any more
	 * @param snapshot the snapshot that was taken of the memory
	 */
	void hold(@Nullable GuestState owner, @Nullable GuestSnapshot snapshot) {
		this.owner = owner;
		this.held = snapshot;
	}

	/**
	 * Return whether the memory is that of a session as it is now. Its forks do not
	 * count: between two calls there are leftovers on the stacks that are no part of its
	 * state.
	 * @param state the session's state
	 * @return whether nothing has to be copied
	 */
	boolean holds(GuestState state) {
		return this.owner == state && this.held == state.snapshot();
	}

	GuestLayout layout() {
		return new GuestLayout((int) this.memory.stackPointer, layout(0), layout(1), layout(2));
	}

	private int layout(int kind) {
		int[] address = new int[1];
		invoke(() -> address[0] = (int) LAYOUT.invokeExact(kind, (Memory) this.memory, this.instance));
		return address[0];
	}

	void reseed() {
		invoke(() -> {
			RESEED.invokeExact((Memory) this.memory, this.instance);
		});
	}

	void limitHeap(long bytes) {
		this.memory.limit(bytes);
		invoke(() -> {
			LIMIT_HEAP.invokeExact((int) bytes, (Memory) this.memory, this.instance);
		});
	}

	/**
	 * Copy bytes into a buffer of the guest.
	 * @param data the bytes
	 * @return the buffer's address, or 0 if the guest has no memory left
	 */
	int write(byte[] data) {
		int[] address = new int[1];
		invoke(() -> address[0] = (int) BUFFER.invokeExact(data.length, (Memory) this.memory, this.instance));
		if (address[0] != 0) {
			this.memory.write(address[0], data, 0, data.length);
		}
		return address[0];
	}

	GuestStatus configure(int address, int length) {
		int[] status = new int[1];
		invoke(() -> status[0] = (int) CONFIGURE.invokeExact(address, length, (Memory) this.memory, this.instance));
		return GuestStatus.of(status[0]);
	}

	GuestStatus set(int address, int length) {
		int[] status = new int[1];
		invoke(() -> status[0] = (int) SET.invokeExact(address, length, (Memory) this.memory, this.instance));
		return GuestStatus.of(status[0]);
	}

	GuestStatus run(int address, int length, boolean value) {
		int[] status = new int[1];
		int flags = value ? 1 : 0;
		invoke(() -> status[0] = (int) RUN.invokeExact(address, length, flags, (Memory) this.memory, this.instance));
		return GuestStatus.of(status[0]);
	}

	int resultLength() {
		int[] length = new int[1];
		invoke(() -> length[0] = (int) RESULT_LEN.invokeExact((Memory) this.memory, this.instance));
		return length[0];
	}

	byte[] result() {
		int[] address = new int[1];
		invoke(() -> address[0] = (int) RESULT_PTR.invokeExact((Memory) this.memory, this.instance));
		return this.memory.readBytes(address[0], resultLength());
	}

	private static MethodHandle export(String name, Class<?> result, Class<?>... arguments) {
		return GuestModule.export(name, MethodType.methodType(result, arguments));
	}

	private static void invoke(GuestCall call) {
		try {
			call.invoke();
		}
		catch (RuntimeException | Error ex) {
			throw ex;
		}
		catch (Throwable ex) {
			throw new IllegalStateException("Compiled guest code throws no checked exceptions", ex);
		}
	}

	private interface GuestCall {

		void invoke() throws Throwable;

	}

}
