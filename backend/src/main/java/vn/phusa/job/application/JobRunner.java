package vn.phusa.job.application;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import vn.phusa.job.persistence.JobStore;
import vn.phusa.shared.actor.Acting;
import vn.phusa.shared.actor.ActorKind;
import vn.phusa.shared.problem.Problem;
import vn.phusa.shared.problem.ProblemText;
import vn.phusa.shared.problem.SharedProblem;

/** Takes up waiting jobs on this instance, one at a time, and keeps their heart beating. */
@ApplicationScoped
public class JobRunner {

    private static final Logger LOG = Logger.getLogger(JobRunner.class);

    private final JobStore store;
    private final Acting acting;
    private final Map<String, JobHandler> handlers;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("job-worker").factory());
    private final ScheduledExecutorService pulse = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("job-heartbeat").factory());
    private final AtomicBoolean busy = new AtomicBoolean();

    JobRunner(JobStore store, Acting acting, @All List<JobHandler> handlers) {
        this.store = store;
        this.acting = acting;
        this.handlers = handlers.stream().collect(Collectors.toMap(JobHandler::kind, Function.identity()));
    }

    void stop(@Observes ShutdownEvent event) {
        worker.shutdownNow();
        pulse.shutdownNow();
    }

    /** Looks for work now; costs nothing when this instance is already at work. */
    @Scheduled(every = "1s", identity = "job-poll", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void wake() {
        if (!worker.isShutdown() && busy.compareAndSet(false, true)) {
            worker.execute(this::workUntilIdle);
        }
    }

    private void workUntilIdle() {
        try {
            store.giveUp(SharedProblem.INTERNAL.code(), SharedProblem.INTERNAL.vi(), SharedProblem.INTERNAL.en());
            Optional<JobStore.Claimed> next = store.claim();
            while (next.isPresent()) {
                inRequestContext(next.get());
                next = store.claim();
            }
        } catch (RuntimeException databaseAway) {
            LOG.warnf("no look at the queue possible: %s", databaseAway.getMessage());
        } finally {
            busy.set(false);
        }
    }

    private void inRequestContext(JobStore.Claimed job) {
        ManagedContext context = Arc.container().requestContext();
        context.activate();
        ScheduledFuture<?> beat = pulse.scheduleAtFixedRate(() -> beat(job), 2, 2, TimeUnit.SECONDS);
        try {
            acting.become(job.ownerId(), job.ownerName(), job.ownerId() == null ? ActorKind.PRODUCT : ActorKind.PERSON);
            acting.underRequest(job.requestId());
            work(job);
        } finally {
            beat.cancel(false);
            context.terminate();
        }
    }

    private void work(JobStore.Claimed job) {
        try {
            handlers.get(job.kind()).run(new JobRun(store, job));
        } catch (JobCancelled cancelled) {
            store.cancelled(job);
        } catch (Problem refused) {
            store.fail(job, refused.code().code(), ProblemText.fill(refused.code().vi(), refused.arguments()),
                    ProblemText.fill(refused.code().en(), refused.arguments()));
        } catch (RuntimeException failed) {
            if (failed.getCause() instanceof JobCancelled) {
                store.cancelled(job);
                return;
            }
            failUnexpectedly(job, failed);
        } catch (StackOverflowError | OutOfMemoryError exhausted) {
            failUnexpectedly(job, exhausted);
        }
    }

    private void failUnexpectedly(JobStore.Claimed job, Throwable failed) {
        LOG.errorf(failed, "job %s failed", job.id());
        SharedProblem code = SharedProblem.INTERNAL;
        store.fail(job, code.code(), code.vi(), code.en());
    }

    private void beat(JobStore.Claimed job) {
        try {
            store.heartbeat(job);
        } catch (RuntimeException databaseAway) {
            LOG.debugf("heartbeat missed: %s", databaseAway.getMessage());
        }
    }
}
