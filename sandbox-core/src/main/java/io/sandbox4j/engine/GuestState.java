package io.sandbox4j.engine;

/**
 * What a session's runs share: the snapshot that the next run begins from. One run at a
 * time may have it; whoever submits runs sees to that.
 */
public final class GuestState {

	private volatile GuestSnapshot snapshot;

	private boolean continuedTwice;

	private boolean fromElsewhere;

	/**
	 * Create a new state.
	 * @param snapshot what the first run begins from
	 * @param continuedTwice whether others continue from that snapshot as well, so that
	 * unpredictable seeds in it are to be replaced
	 */
	public GuestState(GuestSnapshot snapshot, boolean continuedTwice) {
		this.snapshot = snapshot;
		this.continuedTwice = continuedTwice;
	}

	/**
	 * Create a new state from what was stored.
	 * @param snapshot what the first run begins from. Its functions are defined again
	 * @return the state
	 */
	public static GuestState fromElsewhere(GuestSnapshot snapshot) {
		GuestState state = new GuestState(snapshot, true);
		state.fromElsewhere = true;
		return state;
	}

	/**
	 * Return what the next run begins from.
	 * @return the snapshot
	 */
	public GuestSnapshot snapshot() {
		return this.snapshot;
	}

	/**
	 * Begin from another snapshot, which runs have continued from before. Not while a run
	 * is under way.
	 * @param snapshot the snapshot
	 */
	public synchronized void returnTo(GuestSnapshot snapshot) {
		this.snapshot = snapshot;
		this.continuedTwice = true;
	}

	synchronized void advance(GuestSnapshot next) {
		this.snapshot = next;
		this.continuedTwice = false;
		this.fromElsewhere = false;
	}

	synchronized boolean isFromElsewhere() {
		return this.fromElsewhere;
	}

	synchronized boolean isContinuedTwice() {
		return this.continuedTwice;
	}

}
