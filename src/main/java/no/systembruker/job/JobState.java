package no.systembruker.job;

/** How it goes with a job. */
public enum JobState {
    /** No node has begun. */
    WAITING,
    RUNNING,
    /** Somebody has cancelled it; the batch that was begun is still to end. */
    STOPPING,
    /** Cancelled: some rows have no outcome and will never have one. */
    CANCELLED,
    /** Every row has its outcome. */
    DONE,
    /** Given up, as nothing could be done any more: rows may be left without an outcome. */
    FAILED;

    public boolean isOver() {
        return this == CANCELLED || this == DONE || this == FAILED;
    }
}
