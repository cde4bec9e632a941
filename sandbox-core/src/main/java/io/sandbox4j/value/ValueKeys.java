package io.sandbox4j.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The keys of a dict or the elements of a set, in order, found by hash.
 * <p>
 * {@link java.util.HashMap} is not used because its keys' hash codes are public: a
 * program can send tens of thousands of tuples, byte strings or mixed types that share
 * one, and each would be compared with all before it. Here hashes depend on a secret of
 * the process. Bytes are compared by content, so they can be keys.
 * <p>
 * Safe for use by several threads once it is filled.
 */
final class ValueKeys {

	private static final long SEED = new SecureRandom().nextLong();

	private static final long FACTOR = new SecureRandom().nextLong() | 1;

	/**
	 * Up to here a look at each key is faster than hashing.
	 */
	private static final int SMALL = 8;

	private final @Nullable Object[] keys;

	private final int @Nullable [] index;

	private int size;

	ValueKeys(int capacity) {
		this.keys = new Object[capacity];
		this.index = (capacity > SMALL) ? new int[Integer.highestOneBit(capacity) << 2] : null;
	}

	/**
	 * Add a key.
	 * @param key the key
	 * @return whether it was not there yet
	 */
	boolean add(@Nullable Object key) {
		int[] index = this.index;
		if (index == null) {
			if (find(key) >= 0) {
				return false;
			}
		}
		else {
			int slot = slot(index, key);
			if (index[slot] != 0) {
				return false;
			}
			index[slot] = this.size + 1;
		}
		this.keys[this.size++] = key;
		return true;
	}

	/**
	 * Return the position of a key.
	 * @param key the key
	 * @return the position, or -1 if it is not there
	 */
	int find(@Nullable Object key) {
		if (this.index != null) {
			return this.index[slot(this.index, key)] - 1;
		}
		for (int i = 0; i < this.size; i++) {
			if (equal(this.keys[i], key)) {
				return i;
			}
		}
		return -1;
	}

	@Nullable Object get(int position) {
		return this.keys[position];
	}

	int size() {
		return this.size;
	}

	private int slot(int[] index, @Nullable Object key) {
		int mask = index.length - 1;
		long hash = hash(key);
		int slot = (int) (hash ^ (hash >>> 32)) & mask;
		while (index[slot] != 0 && !equal(this.keys[index[slot] - 1], key)) {
			slot = (slot + 1) & mask;
		}
		return slot;
	}

	static boolean equal(@Nullable Object one, @Nullable Object other) {
		if (one == null || other == null || one == other) {
			return one == other;
		}
		if (one instanceof byte[] bytes) {
			return other instanceof byte[] otherBytes && Arrays.equals(bytes, otherBytes);
		}
		if (one instanceof List<?> list) {
			return other instanceof List<?> otherList && equal(list, otherList);
		}
		return one.equals(other);
	}

	private static boolean equal(List<?> one, List<?> other) {
		if (one.size() != other.size()) {
			return false;
		}
		Iterator<?> others = other.iterator();
		for (Object item : one) {
			if (!others.hasNext() || !equal(item, others.next())) {
				return false;
			}
		}
		return true;
	}

	private static long hash(@Nullable Object key) {
		if (key == null) {
			return SEED;
		}
		if (key instanceof String text) {
			return hash(text);
		}
		if (key instanceof Long number) {
			return mix(SEED, number);
		}
		if (key instanceof byte[] bytes) {
			return hash(bytes);
		}
		if (key instanceof List<?> list) {
			long hash = SEED;
			for (Object item : list) {
				hash = mix(hash, hash(item));
			}
			return hash;
		}
		if (key instanceof Set<?> set) {
			// in any order
			long hash = SEED;
			for (Object item : set) {
				hash += mix(SEED, hash(item));
			}
			return hash;
		}
		return hashOfScalar(key);
	}

	private static long hashOfScalar(Object key) {
		if (key instanceof Double number) {
			return mix(SEED, Double.doubleToLongBits(number));
		}
		if (key instanceof BigInteger number) {
			return hash(number.toByteArray());
		}
		if (key instanceof BigDecimal number) {
			return mix(hash(number.unscaledValue().toByteArray()), number.scale());
		}
		if (key instanceof UUID uuid) {
			return mix(mix(SEED, uuid.getMostSignificantBits()), uuid.getLeastSignificantBits());
		}
		if (key instanceof Duration duration) {
			return mix(mix(SEED, duration.getSeconds()), duration.getNano());
		}
		if (key.getClass().getName().startsWith("java.time.")) {
			return hash(key.toString());
		}
		return mix(SEED, key.hashCode());
	}

	private static long hash(String text) {
		long hash = SEED;
		for (int i = 0; i < text.length(); i++) {
			hash = mix(hash, text.charAt(i));
		}
		return hash;
	}

	private static long hash(byte[] bytes) {
		long hash = SEED;
		for (byte value : bytes) {
			hash = mix(hash, value);
		}
		return hash;
	}

	// Both halves of the product, so that every bit of the input reaches the low bits of
	// the result: keys that differ in high bits only would share a slot otherwise.
	private static long mix(long hash, long value) {
		long input = hash ^ value;
		return (input * FACTOR) ^ Math.multiplyHigh(input, FACTOR);
	}

}
