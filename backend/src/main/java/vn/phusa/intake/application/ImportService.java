package vn.phusa.intake.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import vn.phusa.document.application.FileStore;
import vn.phusa.identity.application.Access;
import vn.phusa.identity.application.Permission;
import vn.phusa.intake.persistence.ImportRowStore;
import vn.phusa.intake.persistence.ImportRunStore;
import vn.phusa.job.application.JobService;
import vn.phusa.job.application.JobView;
import vn.phusa.shared.actor.Recorder;
import vn.phusa.shared.problem.FieldViolation;
import vn.phusa.shared.problem.Language;
import vn.phusa.shared.problem.Problem;
import vn.phusa.shared.problem.SharedProblem;

/** Takes uploaded tables and puts them into the queue. */
@ApplicationScoped
public class ImportService {

    /** Largest file taken, in bytes. */
    public static final long LARGEST = 50L * 1024 * 1024;
    private static final int DAYS_KEPT = 30;

    private final FileStore files;
    private final JobService jobs;
    private final ImportRunStore runs;
    private final ImportRowStore rows;
    private final ImportTargets targets;
    private final Access access;
    private final Recorder recorder;
    private final ObjectMapper mapper;

    ImportService(FileStore files, JobService jobs, ImportRunStore runs, ImportRowStore rows, ImportTargets targets,
            Access access, Recorder recorder, ObjectMapper mapper) {
        this.files = files;
        this.jobs = jobs;
        this.runs = runs;
        this.rows = rows;
        this.targets = targets;
        this.access = access;
        this.recorder = recorder;
        this.mapper = mapper;
    }

    /** An uploaded file where the server has put it; {@code path} is null when none came. */
    public record Upload(Path path, String name, long size) {
    }

    /** Checks the parameters, all at once. */
    public ImportOptions options(String target, Boolean dryRun, String onError, String encoding) {
        return ImportOptions.read(target, dryRun, onError, encoding, targets.names());
    }

    /** Keeps the file and enqueues the job that reads it. */
    @Transactional
    public JobView start(Upload upload, ImportOptions options, Language language) {
        requireContent(upload);
        recorder.record("import.start", upload.name());
        FileStore.StoredFile file = files.keep(upload.path(), upload.name());
        UUID jobId = jobs.enqueue(ImportHandler.KIND, mapper.createObjectNode().put("fileName", file.name())
                .put("target", options.target()).put("dryRun", options.dryRun()));
        runs.insert(new ImportRunStore.Asked(jobId, options.target(), file.id(), file.name(), access.accountId(),
                access.account().name(), options.dryRun(), options.onError().name(), options.encoding().name(),
                json(access.scope(Permission.COOPERATIVE_WRITE))));
        return jobs.get(jobId, language);
    }

    private static void requireContent(Upload upload) {
        if (upload.path() == null) {
            throw Problem.at(SharedProblem.INVALID_INPUT, List.of(FieldViolation.body("file", "required",
                    "hãy gửi tệp trong phần \"file\" của biểu mẫu", "send the file as the part \"file\" of the form")));
        }
        if (upload.size() == 0) {
            throw Problem.at(SharedProblem.INVALID_INPUT, List.of(FieldViolation.body("file", "empty-file",
                    "tệp trống", "the file is empty")));
        }
        if (upload.size() > LARGEST) {
            throw Problem.of(SharedProblem.TOO_LARGE);
        }
    }

    @Scheduled(every = "12h", delayed = "10m", identity = "import-row-cleanup")
    @Transactional
    void forgetOld() {
        rows.forgetOlderThanDays(DAYS_KEPT);
    }

    private String json(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
