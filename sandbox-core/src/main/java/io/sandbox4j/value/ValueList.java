package io.sandbox4j.value;

import java.util.AbstractList;
import java.util.RandomAccess;

import org.jspecify.annotations.Nullable;

/**
 * A list or tuple from Python. Unmodifiable, may hold {@code null}, and remembers which
 * of the two it was, so that a value that only passes through comes back as it was.
 */
final class ValueList extends AbstractList<@Nullable Object> implements RandomAccess {

	private final @Nullable Object[] items;

	private final boolean tuple;

	ValueList(@Nullable Object[] items, boolean tuple) {
		this.items = items;
		this.tuple = tuple;
	}

	boolean isTuple() {
		return this.tuple;
	}

	@Override
	public @Nullable Object get(int index) {
		return this.items[index];
	}

	@Override
	public int size() {
		return this.items.length;
	}

	@Override
	public @Nullable Object[] toArray() {
		Object[] copy = new Object[this.items.length];
		System.arraycopy(this.items, 0, copy, 0, copy.length);
		return copy;
	}

}
