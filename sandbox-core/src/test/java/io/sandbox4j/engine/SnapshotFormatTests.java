package io.sandbox4j.engine;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;

import io.sandbox4j.engine.Outcome.Ending;
import io.sandbox4j.policy.SandboxLimits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for snapshots, in the heap and as bytes.
 */
class SnapshotFormatTests {

	private static final long MEMORY = SandboxLimits.defaults().memory();

	private final Engine engine = new Engine(1);

	private final GuestState state = this.engine.newState(null);

	@AfterEach
	void closeEngine() {
		this.engine.close();
	}

	@Test
	void aStateGoesOnAfterItWasWrittenAndRead() {
		run(this.state, "x = list(range(10_000))\ndef f(): return sum(x)");
		GuestSnapshot read = SnapshotFormat.read(SnapshotFormat.write(this.state.snapshot()), MEMORY);
		assertThat(run(GuestState.fromElsewhere(read), "f()").data()).containsExactly(0x1a, 0x02, 0xfa, 0xdc, 0xf8);
	}

	@Test
	void whatDoesNotChangeIsShared() {
		run(this.state, "x = bytearray(1_000_000)");
		GuestSnapshot before = this.state.snapshot();
		run(this.state, "x[500_000] = 1");
		GuestSnapshot after = this.state.snapshot();
		int different = 0;
		for (int page = 0; page < after.memorySize() / GuestLayout.PAGE_SIZE; page++) {
			different += (before.page(page) != after.page(page)) ? 1 : 0;
		}
		assertThat(different).isBetween(1, 40);
	}

	@Test
	void zerosTakeNoSpace() {
		run(this.state, "x = bytearray(8_000_000)");
		assertThat(this.state.snapshot().memorySize()).isGreaterThan(8_000_000);
		assertThat(this.state.snapshot().heldSize()).isLessThan(700_000);
		assertThat(SnapshotFormat.write(this.state.snapshot())).hasSizeLessThan(200_000);
	}

	@Test
	void aRunThatIsNotKeptLeavesTheSnapshotAsItWas() {
		run(this.state, "x = 1");
		GuestSnapshot before = this.state.snapshot();
		run(this.state, "x = 2\n1 / 0");
		assertThat(this.state.snapshot()).isSameAs(before);
	}

	@Test
	void aStateWithMoreMemoryThanAllowedIsRefused() {
		run(this.state, "x = bytearray(3_000_000)");
		byte[] data = SnapshotFormat.write(this.state.snapshot());
		assertThatIllegalArgumentException().isThrownBy(() -> SnapshotFormat.read(data, 2_000_000));
	}

	@Test
	void otherBytesAreRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> SnapshotFormat.read(new byte[] { 1, 2, 3 }, MEMORY));
	}

	@Test
	void constantsStayAsTheyAreInTheImage() {
		run(this.state,
				"import json, re, datetime\nx = [str(i) for i in range(20_000)]\nre.sub('1', '2', ','.join(x))");
		byte[] memory = this.state.snapshot().copyInto(new byte[0]);
		GuestImage image = GuestPool.baseImage();
		for (int page = 0; page < image.layout().writable() / GuestLayout.PAGE_SIZE; page++) {
			assertThat(image.equalsPage(page, memory)).as("page " + page).isTrue();
		}
	}

	@Test
	void theInterpreterAlwaysStartsInTheSameState() {
		assertThat(SnapshotFormat.imageDigest()).hasSize(64);
		GuestImage again = GuestImage.boot();
		assertThat(again.copyInto(new byte[0])).isEqualTo(GuestPool.baseImage().copyInto(new byte[0]));
	}

	private Outcome run(GuestState state, String source) {
		Program program = new Program("test", "test", SandboxLimits.defaults(), null, null, null,
				source.getBytes(StandardCharsets.UTF_8), state, EnumSet.of(Ending.DONE), false,
				(request) -> new byte[] { (byte) 0x82, 0, (byte) 0xf6 }, null);
		return this.engine.submit(program, () -> {
		}).outcome().join();
	}

}
