package io.sandbox4j.engine;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class GuestPoolTests {

	private final GuestPool pool = new GuestPool(2);

	private final GuestImage image = GuestPool.baseImage();

	@Test
	void aRecycledGuestWaitsInTheStateOfItsImage() {
		GuestInstance guest = this.pool.take((byte[]) null);
		spoil(guest);
		this.pool.recycle(guest, null);
		assertThat(guest.isPrepared(this.image)).isTrue();
		assertThat(guest.memory().bytes).isEqualTo(fresh());
		assertThat(this.pool.take((byte[]) null)).isSameAs(guest);
		assertThat(guest.isPrepared(this.image)).isFalse();
	}

	@Test
	void aGuestThatIsReadyIsPreferredToOneThatIsNot() {
		GuestInstance ready = this.pool.take((byte[]) null);
		GuestInstance spoilt = this.pool.take((byte[]) null);
		this.pool.recycle(ready, null);
		this.pool.release(spoilt);
		assertThat(this.pool.take((byte[]) null)).isSameAs(ready);
	}

	@Test
	void aGuestThatIsNotReadyIsOverwrittenWhole() {
		GuestInstance guest = this.pool.take((byte[]) null);
		spoil(guest);
		this.pool.release(guest);
		assertThat(this.pool.take((byte[]) null)).isSameAs(guest);
		assertThat(guest.memory().bytes).isEqualTo(fresh());
	}

	@Test
	void aMemoryThatGrewGivesItsFirstArrayBack() {
		GuestInstance guest = this.pool.take((byte[]) null);
		byte[] first = guest.memory().bytes;
		assertThat(guest.memory().grow(100)).isPositive();
		spoil(guest);
		this.pool.recycle(guest, null);
		assertThat(guest.memory().bytes).isSameAs(first).isEqualTo(fresh());
	}

	@Test
	void aSessionContinuesInAGuestThatIsReadyForOthers() {
		GuestInstance guest = this.pool.take((byte[]) null);
		Arrays.fill(guest.memory().bytes, this.image.layout().stackEnd(), guest.memory().bytes.length, (byte) 7);
		GuestSnapshot snapshot = GuestSnapshot.of(this.image).capture(guest.memory().bytes, 1);
		this.pool.recycle(guest, null);
		assertThat(this.pool.take(new GuestState(snapshot, false))).isSameAs(guest);
		assertThat(guest.memory().bytes).isEqualTo(snapshot.copyInto(new byte[0]));
		assertThat(guest.isPrepared(this.image)).isFalse();
	}

	@Test
	void aGuestThatIsReadyIsNotASessionsThatRanInItBefore() {
		GuestInstance guest = this.pool.take((byte[]) null);
		spoil(guest);
		GuestState state = new GuestState(GuestSnapshot.of(this.image).capture(guest.memory().bytes, 1), false);
		guest.hold(state, state.snapshot());
		this.pool.recycle(guest, null);
		assertThat(guest.holds(state)).isFalse();
	}

	private byte[] fresh() {
		return this.image.copyInto(new byte[0]);
	}

	// Every byte, as a program could that has corrupted its memory.
	private static void spoil(GuestInstance guest) {
		Arrays.fill(guest.memory().bytes, (byte) 0x5a);
	}

}
