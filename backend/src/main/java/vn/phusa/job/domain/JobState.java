package vn.phusa.job.domain;

/** Where a job stands. */
public enum JobState {
    /** Waits for an instance to take it up. */
    QUEUED,
    /** An instance works on it. */
    RUNNING,
    SUCCEEDED,
    /** Ended with a problem; nothing of it was kept. */
    FAILED,
    /** Ended on request; nothing of it was kept. */
    CANCELLED;

    public boolean isFinal() {
        return this == SUCCEEDED || this == FAILED || this == CANCELLED;
    }
}
