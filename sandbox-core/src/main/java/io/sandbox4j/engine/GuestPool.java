package io.sandbox4j.engine;

import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;

/**
 * Guests that are not in use, and the images that they are restored from. A guest comes
 * back with a memory that belonged to a program; it is overwritten whole before the next
 * one gets it. Safe for use by several threads.
 */
final class GuestPool {

	private static final int MOST_IMAGES = 256;

	private final int capacity;

	private final ConcurrentLinkedDeque<GuestInstance> idle = new ConcurrentLinkedDeque<>();

	private final AtomicInteger size = new AtomicInteger();

	// The interpreter's image, made once for all engines.
	private static final class Base {

		static final GuestImage IMAGE = GuestImage.boot();

	}

	private final Map<ByteBuffer, GuestImage> images = new LinkedHashMap<>(16, 0.75f, true) {

		@Override
		protected boolean removeEldestEntry(Map.Entry<ByteBuffer, GuestImage> eldest) {
			return size() > MOST_IMAGES;
		}

	};

	GuestPool(int capacity) {
		this.capacity = capacity;
	}

	/**
	 * Take a guest in the state of an image.
	 * @param functions the host functions that Python sees in it, or {@code null}
	 * @return the guest
	 */
	GuestInstance take(byte @Nullable [] functions) {
		GuestInstance guest = this.idle.pollFirst();
		if (guest != null) {
			this.size.decrementAndGet();
		}
		else {
			guest = new GuestInstance();
		}
		guest.restore(image(functions));
		return guest;
	}

	/**
	 * Give a guest back. One whose memory has grown keeps none of it.
	 * @param guest the guest
	 */
	void release(GuestInstance guest) {
		if (this.size.incrementAndGet() > this.capacity) {
			this.size.decrementAndGet();
			return;
		}
		guest.memory().shrink();
		this.idle.addFirst(guest);
	}

	GuestImage image(byte @Nullable [] functions) {
		if (functions == null) {
			return Base.IMAGE;
		}
		ByteBuffer key = ByteBuffer.wrap(functions);
		synchronized (this.images) {
			return this.images.computeIfAbsent(key, (missing) -> Base.IMAGE.configured(functions));
		}
	}

}
