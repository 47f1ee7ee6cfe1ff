package vn.phusa.job.application;

/** The work of one kind of job; upper rooms implement it. */
public interface JobHandler {

    /** Name of the kind, such as {@code import}. */
    String kind();

    /**
     * Does the work. Its effect must be one transaction that ends with {@link JobRun#finish}, so that a job killed at
     * any moment has either happened or not.
     *
     * @throws JobCancelled when {@link JobRun#progress} found that cancelling was asked for
     * @throws vn.phusa.shared.problem.Problem for a refusal the person should read
     */
    void run(JobRun run);
}
