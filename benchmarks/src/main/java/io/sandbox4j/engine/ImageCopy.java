package io.sandbox4j.engine;

import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The image that a fresh sandbox is a copy of: its size, and how long the copy takes.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class ImageCopy {

	private final GuestImage image = GuestImage.boot();

	private byte[] memory = new byte[0];

	@Setup
	public void printSize() {
		System.out.printf("%n# The image is %,d bytes, of which %,d are copied.%n", this.image.size(),
				this.image.contentSize());
	}

	/**
	 * Over a memory that was used before.
	 * @return the memory
	 */
	@Benchmark
	public byte[] reused() {
		this.memory = this.image.copyInto(this.memory);
		return this.memory;
	}

	@Benchmark
	public byte[] fresh() {
		return this.image.copyInto(new byte[0]);
	}

}
