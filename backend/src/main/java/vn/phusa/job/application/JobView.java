package vn.phusa.job.application;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.phusa.job.domain.JobState;
import vn.phusa.job.persistence.JobStore;
import vn.phusa.shared.problem.Language;

/** How a job stands, in the reader's language. */
@Schema(name = "Job")
public record JobView(
        UUID id,
        @Schema(examples = "import", maxLength = 50) String kind,
        JobState state,
        @Schema(description = "Đã làm · Units done", minimum = "0") long done,
        @Schema(description = "Tổng số; chưa có khi chưa biết · Units in all; absent while not known") Long total,
        @Schema(maxLength = 500) String message,
        @Schema(maxLength = 300) String resultLink,
        JobProblem problem,
        boolean cancellable,
        OffsetDateTime createdAt,
        OffsetDateTime startedAt,
        OffsetDateTime finishedAt) {

    /** Why a job failed. */
    @Schema(name = "JobProblem")
    public record JobProblem(@Schema(maxLength = 100) String code, @Schema(maxLength = 2000) String title) {
    }

    public static JobView from(JobStore.Stored job, Language language) {
        JobProblem problem = job.problemCode() == null ? null
                : new JobProblem(job.problemCode(), language.choose(job.problemVi(), job.problemEn()));
        return new JobView(job.id(), job.kind(), job.state(), job.done(), job.total(),
                job.messageVi() == null ? null : language.choose(job.messageVi(), job.messageEn()), job.resultLink(),
                problem, !job.state().isFinal() && !job.cancelRequested(), job.createdAt(), job.startedAt(),
                job.finishedAt());
    }
}
