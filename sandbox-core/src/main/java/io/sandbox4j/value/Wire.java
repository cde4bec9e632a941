package io.sandbox4j.value;

/**
 * The numbers of the wire format: CBOR's major types and simple values (RFC 8949), tags
 * from its registry, and tags of our own where the registry has none that fits.
 */
final class Wire {

	static final int UNSIGNED = 0;

	static final int NEGATIVE = 1;

	static final int BYTES = 2;

	static final int TEXT = 3;

	static final int ARRAY = 4;

	static final int MAP = 5;

	static final int TAG = 6;

	static final int SIMPLE = 7;

	static final int FALSE = 20;

	static final int TRUE = 21;

	static final int NULL = 22;

	static final int FLOAT64 = 27;

	static final int TAG_DATETIME = 0;

	static final int TAG_BIG_POSITIVE = 2;

	static final int TAG_BIG_NEGATIVE = 3;

	static final int TAG_UUID = 37;

	static final int TAG_SET = 258;

	static final int TAG_DATE = 1004;

	static final int TAG_TUPLE = 60101;

	static final int TAG_FROZENSET = 60102;

	static final int TAG_TIME = 60103;

	static final int TAG_TIMEDELTA = 60104;

	static final int TAG_DECIMAL = 60105;

	/**
	 * How deep containers may be nested, tags not counted. The guest has the same limit.
	 */
	static final int MAX_DEPTH = 200;

	private Wire() {
	}

}
