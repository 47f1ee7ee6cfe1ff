package vn.phusa.intake.application;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An import in the list of imports. */
@Schema(name = "ImportSummary")
public record ImportSummary(
        @Schema(required = true, description = "Id của việc nền · Id of its job") UUID id,
        @Schema(required = true, examples = "cooperatives", maxLength = 50) String target,
        @Schema(required = true, examples = "danh-sach-htx.xlsx", maxLength = 255) String fileName,
        @Schema(required = true, maxLength = 200) String startedBy,
        @Schema(required = true, maxLength = 20, examples = "SUCCEEDED", enumeration = {"QUEUED", "RUNNING", "SUCCEEDED", "FAILED", "CANCELLED"})
        String state,
        @Schema(required = true) ImportCounts counts,
        @Schema(required = true) boolean dryRun,
        @Schema(required = true) boolean applied,
        @Schema(required = true) OffsetDateTime createdAt,
        OffsetDateTime finishedAt) {
}
