package io.sandbox4j.value;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.NoSuchElementException;

import org.jspecify.annotations.Nullable;

/**
 * A set or frozenset from Python: unmodifiable, in the order of Python's iteration.
 */
final class ValueSet extends AbstractSet<@Nullable Object> {

	private final ValueKeys elements;

	private final boolean frozen;

	ValueSet(ValueKeys elements, boolean frozen) {
		this.elements = elements;
		this.frozen = frozen;
	}

	boolean isFrozen() {
		return this.frozen;
	}

	@Override
	public int size() {
		return this.elements.size();
	}

	@Override
	public boolean contains(@Nullable Object element) {
		return this.elements.find(element) >= 0;
	}

	@Override
	public Iterator<@Nullable Object> iterator() {
		return new Iterator<>() {

			private int next;

			@Override
			public boolean hasNext() {
				return this.next < size();
			}

			@Override
			public @Nullable Object next() {
				if (!hasNext()) {
					throw new NoSuchElementException();
				}
				return ValueSet.this.elements.get(this.next++);
			}

		};
	}

}
