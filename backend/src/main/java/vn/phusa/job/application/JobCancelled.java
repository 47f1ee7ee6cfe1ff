package vn.phusa.job.application;

/** Ends a job because its owner asked for it. */
public final class JobCancelled extends RuntimeException {

    public JobCancelled() {
        super("cancelled", null, false, false);
    }
}
