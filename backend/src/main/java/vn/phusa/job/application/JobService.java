package vn.phusa.job.application;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.phusa.identity.application.Access;
import vn.phusa.identity.application.Permission;
import vn.phusa.job.persistence.JobStore;
import vn.phusa.shared.actor.Acting;
import vn.phusa.shared.page.Cursor;
import vn.phusa.shared.page.Page;
import vn.phusa.shared.page.SortOption;
import vn.phusa.shared.problem.Language;
import vn.phusa.shared.problem.Problem;
import vn.phusa.shared.problem.SharedProblem;
import vn.phusa.shared.sql.Database;
import vn.phusa.shared.sql.Sql;

/** Enqueues jobs, tells how they stand, and asks them to stop. */
@ApplicationScoped
public class JobService {

    private static final SortOption.Chosen NEWEST =
            new SortOption.Chosen(new SortOption("createdAt", "created_at", "timestamptz"), true);

    private final JobStore store;
    private final JobRunner runner;
    private final Acting acting;
    private final Access access;
    private final Database database;
    private final TransactionSynchronizationRegistry transaction;

    JobService(JobStore store, JobRunner runner, Acting acting, Access access, Database database,
            TransactionSynchronizationRegistry transaction) {
        this.store = store;
        this.runner = runner;
        this.acting = acting;
        this.access = access;
        this.database = database;
        this.transaction = transaction;
    }

    /** Puts a job into the queue, in the caller's transaction. */
    @Transactional
    public UUID enqueue(String kind, JsonNode parameters) {
        UUID id = UUID.randomUUID();
        store.insert(id, kind, acting.id(), acting.name(), acting.requestId(), parameters);
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // Only the outcome matters.
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    runner.wake();
                }
            }
        });
        return id;
    }

    /** A job as a client sees it. */
    @Transactional
    public JobView get(UUID id, Language language) {
        return JobView.from(stored(id), language);
    }

    /** The job with its parameters and result, for the room that made it. */
    @Transactional
    public JobStore.Stored stored(UUID id) {
        return store.find(id).orElseThrow(() -> Problem.of(SharedProblem.NOT_FOUND));
    }

    /** Jobs of one kind, newest first. */
    @Transactional
    public Page<JobStore.Stored> list(String kind, String cursor, int limit) {
        List<JobStore.Stored> rows = database.list(
                JobStore.select().where("kind = ?", kind).page(NEWEST, "id", cursor, limit), store::stored);
        return Page.cut(rows, limit, last -> Cursor.of(NEWEST.name(), last.createdAt(), last.id()).encode(), null);
    }

    /** Asks a job to stop: its owner, or an administrator. Asking one that has ended changes nothing. */
    @Transactional
    public JobView cancel(UUID id, Language language) {
        JobStore.Stored job = stored(id);
        if (!access.accountId().equals(job.ownerId()) && !access.has(Permission.IDENTITY_WRITE)) {
            throw Problem.of(SharedProblem.FORBIDDEN, Permission.IDENTITY_WRITE.name());
        }
        store.requestCancel(id);
        return get(id, language);
    }
}
