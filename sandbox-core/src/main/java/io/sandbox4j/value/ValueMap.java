package io.sandbox4j.value;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A dict from Python: unmodifiable, in order of insertion.
 */
final class ValueMap extends AbstractMap<@Nullable Object, @Nullable Object> {

	private final ValueKeys keys;

	private final @Nullable Object[] values;

	/**
	 * Create a map of filled arrays.
	 * @param keys the keys
	 * @param values a value for each key, in their order
	 */
	ValueMap(ValueKeys keys, @Nullable Object[] values) {
		this.keys = keys;
		this.values = values;
	}

	@Override
	public int size() {
		return this.keys.size();
	}

	@Override
	public boolean containsKey(@Nullable Object key) {
		return this.keys.find(key) >= 0;
	}

	@Override
	public @Nullable Object get(@Nullable Object key) {
		int position = this.keys.find(key);
		return (position >= 0) ? this.values[position] : null;
	}

	@Override
	public Set<Map.Entry<@Nullable Object, @Nullable Object>> entrySet() {
		return new Entries();
	}

	private final class Entries extends AbstractSet<Map.Entry<@Nullable Object, @Nullable Object>> {

		@Override
		public int size() {
			return ValueMap.this.size();
		}

		@Override
		public Iterator<Map.Entry<@Nullable Object, @Nullable Object>> iterator() {
			return new Iterator<>() {

				private int next;

				@Override
				public boolean hasNext() {
					return this.next < size();
				}

				@Override
				public Map.Entry<@Nullable Object, @Nullable Object> next() {
					if (!hasNext()) {
						throw new NoSuchElementException();
					}
					int position = this.next++;
					return new SimpleImmutableEntry<>(ValueMap.this.keys.get(position), ValueMap.this.values[position]);
				}

			};
		}

	}

}
