package vn.phusa.job.application;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import vn.phusa.job.persistence.JobStore;

/** One run of one job, as its handler sees it. */
public final class JobRun {

    private final JobStore store;
    private final JobStore.Claimed claimed;

    JobRun(JobStore store, JobStore.Claimed claimed) {
        this.store = store;
        this.claimed = claimed;
    }

    public UUID id() {
        return claimed.id();
    }

    public UUID ownerId() {
        return claimed.ownerId();
    }

    /** What the job was asked to do. */
    public JsonNode parameters() {
        return claimed.parameters();
    }

    /**
     * Tells how far the work is, in a transaction of its own.
     *
     * @param done  units done so far
     * @param total units in all, or null while not known
     * @throws JobCancelled when cancelling was asked for, or another instance has taken the job over
     */
    public void progress(long done, Long total, String messageVi, String messageEn) {
        if (!store.progress(claimed, done, total, messageVi, messageEn)) {
            throw new JobCancelled();
        }
    }

    /**
     * Ends the job well; call it as the last step inside the transaction of the effect.
     *
     * @param result what clients may read, or null
     * @param link   address of what came out, or null
     * @throws JobCancelled when the job was cancelled or taken over meanwhile: the transaction must roll back
     */
    public void finish(JsonNode result, String link) {
        if (!store.succeed(claimed, result, link)) {
            throw new JobCancelled();
        }
    }
}
