package io.sandbox4j.engine;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * Guests that are not in use, and the images that they are restored from. A guest comes
 * back with a memory that belonged to a program; it is overwritten whole before another
 * one gets it, and only the next run of the same session finds it as it is. Safe for use
 * by several threads.
 */
final class GuestPool {

	private static final int MOST_IMAGES = 256;

	private final int capacity;

	// The one used last comes first.
	private final Deque<GuestInstance> idle = new ArrayDeque<>();

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
		// The one that is idle longest: a session that was here last may come back.
		GuestInstance guest = take(Deque::pollLast);
		guest.restore(image(functions));
		return guest;
	}

	/**
	 * Take a guest in the state that a session has: if possible the one in which it ran
	 * last.
	 * @param state the session's state
	 * @return the guest
	 */
	GuestInstance take(GuestState state) {
		GuestInstance guest = take((idle) -> {
			for (GuestInstance candidate : idle) {
				if (candidate.holds(state)) {
					idle.remove(candidate);
					return candidate;
				}
			}
			return idle.pollLast();
		});
		guest.restore(state);
		return guest;
	}

	private GuestInstance take(Function<Deque<GuestInstance>, @Nullable GuestInstance> choice) {
		GuestInstance guest;
		synchronized (this.idle) {
			guest = choice.apply(this.idle);
		}
		return (guest != null) ? guest : new GuestInstance();
	}

	/**
	 * Give a guest back. One whose memory has grown keeps none of it.
	 * @param guest the guest
	 */
	void release(GuestInstance guest) {
		if (guest.memory().shrink()) {
			guest.hold(null, null);
		}
		synchronized (this.idle) {
			this.idle.addFirst(guest);
			if (this.idle.size() > this.capacity) {
				this.idle.removeLast();
			}
		}
	}

	/**
	 * Return the image of the interpreter alone, from which all others derive.
	 * @return the image
	 */
	static GuestImage baseImage() {
		return Base.IMAGE;
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
