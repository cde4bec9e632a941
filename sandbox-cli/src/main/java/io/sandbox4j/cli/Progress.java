package io.sandbox4j.cli;

import java.io.PrintStream;

/**
 * A bar on standard error, where that is a terminal and the number of programs is known.
 */
final class Progress {

	private static final int WIDTH = 40;

	private static final long INTERVAL = 100_000_000;

	private final PrintStream err;

	private final long size;

	private final boolean shown;

	private final long start = System.nanoTime();

	private long count;

	private long last;

	Progress(PrintStream err, long size) {
		this.err = err;
		this.size = size;
		this.shown = size > 0 && Terminals.hasError();
	}

	void step() {
		this.count++;
		long now = System.nanoTime();
		if (this.shown && now - this.last > INTERVAL) {
			this.last = now;
			draw();
		}
	}

	private void draw() {
		int filled = (int) (WIDTH * this.count / this.size);
		double seconds = (System.nanoTime() - this.start) / 1e9;
		this.err.printf("\r[%s%s] %,d of %,d, %,.0f a second ", "#".repeat(filled), ".".repeat(WIDTH - filled),
				this.count, this.size, this.count / seconds);
	}

	void end() {
		if (this.shown) {
			draw();
			this.err.println();
		}
	}

}
