package vn.phusa.intake.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import vn.phusa.identity.application.Scope;
import vn.phusa.intake.persistence.ImportRowStore;
import vn.phusa.intake.persistence.ImportRunStore;
import vn.phusa.job.application.JobCancelled;
import vn.phusa.job.application.JobHandler;
import vn.phusa.job.application.JobRun;
import vn.phusa.shared.problem.Problem;
import vn.phusa.shared.problem.SharedProblem;
import vn.phusa.shared.sql.SqlFailure;

/** The job of an import: load the rows, compare them with what is stored, and write them in one transaction. */
@ApplicationScoped
public class ImportHandler implements JobHandler {

    static final String KIND = "import";
    private static final int LONGEST_SECONDS = 1_800;
    /** Unique violation, deadlock, lock timeout, serialization failure: somebody else was faster. */
    private static final Set<String> OVERTAKEN = Set.of("23505", "40P01", "55P03", "40001");

    private final ImportRunStore runs;
    private final ImportRowStore rows;
    private final ImportTargets targets;
    private final RowLoader loader;
    private final ObjectMapper mapper;

    ImportHandler(ImportRunStore runs, ImportRowStore rows, ImportTargets targets, RowLoader loader,
            ObjectMapper mapper) {
        this.runs = runs;
        this.rows = rows;
        this.targets = targets;
        this.loader = loader;
        this.mapper = mapper;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun job) {
        try {
            carryOut(job);
        } catch (SqlFailure failed) {
            String state = ((SQLException) failed.getCause()).getSQLState();
            throw state != null && OVERTAKEN.contains(state) ? Problem.of(ImportProblem.REGISTER_CHANGED) : failed;
        }
    }

    private void carryOut(JobRun job) {
        UUID attempt = UUID.randomUUID();
        ImportRunStore.Asked asked = QuarkusTransaction.requiringNew().call(() -> {
            runs.begin(job.id(), attempt);
            return runs.find(job.id()).orElseThrow(() -> Problem.of(SharedProblem.NOT_FOUND)).asked();
        });
        ImportTarget target = targets.find(asked.target()).orElseThrow(() -> Problem.of(SharedProblem.NOT_FOUND));
        RowLoader.Loaded loaded = loader.load(job, attempt, asked, target);
        ImportRun run = new ImportRun(job.id(), asked.fileName(), scope(asked.scope()), asked.ownerId(),
                asked.ownerName(), loaded.columns());
        job.progress(loaded.rows(), loaded.rows(), "Đang đối chiếu với sổ đăng ký", "Comparing with the register");
        ImportCounts counts = compare(attempt, target, run);
        if (asked.dryRun()) {
            inAttempt(run, attempt, () -> finish(job, counts));
            return;
        }
        if (counts.error() > 0 && OnError.valueOf(asked.onError()) == OnError.REJECT_ALL) {
            throw Problem.of(ImportProblem.ROWS_REJECTED, counts.error(), counts.records());
        }
        job.progress(loaded.rows(), loaded.rows(), "Đang ghi vào sổ đăng ký", "Writing to the register");
        apply(job, attempt, target, run, counts);
    }

    /** Without fresh statistics the planner would take a new upload for a handful of rows. */
    private ImportCounts compare(UUID attempt, ImportTarget target, ImportRun run) {
        inAttempt(run, attempt, rows::refreshStatistics);
        return match(attempt, target, run);
    }

    private ImportCounts match(UUID attempt, ImportTarget target, ImportRun run) {
        ImportCounts[] counts = new ImportCounts[1];
        inAttempt(run, attempt, () -> {
            rows.planAfresh();
            target.match(run);
            counts[0] = ImportCounts.of(rows.countByAction(run.jobId()));
            runs.count(run.jobId(), json(counts[0]));
        });
        return counts[0];
    }

    private void apply(JobRun job, UUID attempt, ImportTarget target, ImportRun run, ImportCounts counts) {
        inAttempt(run, attempt, () -> {
            rows.planAfresh();
            target.apply(run);
            runs.markApplied(run.jobId());
            finish(job, counts);
        });
    }

    private void finish(JobRun job, ImportCounts counts) {
        job.finish(mapper.valueToTree(counts), "/imports/" + job.id());
    }

    private void inAttempt(ImportRun run, UUID attempt, Runnable work) {
        QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).run(() -> {
            if (!runs.holds(run.jobId(), attempt)) {
                throw new JobCancelled();
            }
            work.run();
        });
    }

    private Scope scope(String json) {
        try {
            return mapper.readValue(json, Scope.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String json(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
