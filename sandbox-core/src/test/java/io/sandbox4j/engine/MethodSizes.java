package io.sandbox4j.engine;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads from a class file how many bytes of bytecode each method has (The Java Virtual
 * Machine Specification, chapter 4).
 */
final class MethodSizes {

	private static final int MAGIC = 0xCAFEBABE;

	private static final int UTF8 = 1;

	private static final int LONG = 5;

	private static final int DOUBLE = 6;

	private final DataInputStream in;

	private String[] texts = {};

	private MethodSizes(InputStream in) {
		this.in = new DataInputStream(in);
	}

	/**
	 * Read a class file.
	 * @param in the class file
	 * @return the size of the code of each method that has code, by name and descriptor
	 * @throws IOException if it cannot be read
	 */
	static Map<String, Integer> read(InputStream in) throws IOException {
		return new MethodSizes(in).read();
	}

	private Map<String, Integer> read() throws IOException {
		if (this.in.readInt() != MAGIC) {
			throw new IOException("This is not a class file");
		}
		this.in.skipNBytes(4);
		readConstants();
		this.in.skipNBytes(6);
		this.in.skipNBytes(2L * this.in.readUnsignedShort());
		readMembers();
		return readMembers();
	}

	private void readConstants() throws IOException {
		this.texts = new String[this.in.readUnsignedShort()];
		for (int i = 1; i < this.texts.length; i++) {
			int tag = this.in.readUnsignedByte();
			if (tag == UTF8) {
				this.texts[i] = this.in.readUTF();
				continue;
			}
			this.in.skipNBytes(switch (tag) {
				case 7, 8, 16, 19, 20 -> 2;
				case 15 -> 3;
				case 3, 4, 9, 10, 11, 12, 17, 18 -> 4;
				case LONG, DOUBLE -> 8;
				default -> throw new IOException("Constant " + i + " is of an unknown kind: " + tag);
			});
			if (tag == LONG || tag == DOUBLE) {
				// These take two places in the table.
				i++;
			}
		}
	}

	/**
	 * Read fields or methods, which have the same form.
	 */
	private Map<String, Integer> readMembers() throws IOException {
		Map<String, Integer> sizes = new LinkedHashMap<>();
		int members = this.in.readUnsignedShort();
		for (int i = 0; i < members; i++) {
			this.in.skipNBytes(2);
			String name = this.texts[this.in.readUnsignedShort()] + this.texts[this.in.readUnsignedShort()];
			int attributes = this.in.readUnsignedShort();
			for (int j = 0; j < attributes; j++) {
				String attribute = this.texts[this.in.readUnsignedShort()];
				int length = this.in.readInt();
				if (attribute.equals("Code")) {
					this.in.skipNBytes(4);
					sizes.put(name, this.in.readInt());
					length -= 8;
				}
				this.in.skipNBytes(length);
			}
		}
		return sizes;
	}

}
