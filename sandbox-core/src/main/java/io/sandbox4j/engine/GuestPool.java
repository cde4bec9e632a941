package io.sandbox4j.engine;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * Guests that are not in use, and the images that they are restored from. A guest comes
 * back with a memory that belonged to a program; it is overwritten whole before another
 * one gets it, if possible as soon as its program's caller has the outcome, and only the
 * next run of the same session finds it as it is. Safe for use by several threads.
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
		GuestImage image = image(functions);
		GuestInstance guest = take((candidate) -> candidate.isPrepared(image));
		guest.restore(image);
		return guest;
	}

	/**
	 * Take a guest in the state that a session has: if possible the one in which it ran
	 * last.
	 * @param state the session's state
	 * @return the guest
	 */
	GuestInstance take(GuestState state) {
		GuestInstance guest = take((candidate) -> candidate.holds(state));
		guest.restore(state);
		return guest;
	}

	// Or the one that is idle longest: a session that was here last may come back.
	private GuestInstance take(Predicate<GuestInstance> preference) {
		synchronized (this.idle) {
			for (GuestInstance candidate : this.idle) {
				if (preference.test(candidate)) {
					this.idle.remove(candidate);
					return candidate;
				}
			}
			if (!this.idle.isEmpty()) {
				return this.idle.removeLast();
			}
		}
		return new GuestInstance();
	}

	/**
	 * Give a guest back whose memory the next run of the same session may want. If it has
	 * grown, none of it is kept.
	 * @param guest the guest
	 */
	void release(GuestInstance guest) {
		if (guest.memory().shrink()) {
			guest.hold(null, null);
		}
		add(guest);
	}

	/**
	 * Give a guest back that is to have the state of an image again, and see to that.
	 * @param guest the guest
	 * @param functions the host functions that Python sees in it, or {@code null}
	 */
	void recycle(GuestInstance guest, byte @Nullable [] functions) {
		guest.prepare(image(functions));
		add(guest);
	}

	private void add(GuestInstance guest) {
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
