package vn.phusa.selection.application;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.phusa.selection.domain.RoundAction;
import vn.phusa.selection.domain.RoundStatus;

/** One selection round. */
@Schema(name = "SelectionRound")
public record RoundView(
        UUID id,
        @Schema(maxLength = 200) String name,
        CriteriaRef criteria,
        @Schema(minimum = "1", maximum = "5") int quota,
        @Schema(minimum = "1990", maximum = "2200") int dataYear,
        @Schema(implementation = RoundRequest.FilterBody.class) JsonNode filter,
        RoundStatus status,
        @Schema(maxItems = 10) List<AllowedRoundAction> allowedActions,
        Counts counts,
        @Schema(description = "Việc xét đang chạy · The evaluation that is running") UUID evaluationJobId,
        OffsetDateTime evaluatedAt,
        boolean demonstration,
        OffsetDateTime createdAt,
        @Schema(minimum = "0") long version) {

    /** The criteria version that the round applies. */
    @Schema(name = "CriteriaRef")
    public record CriteriaRef(UUID setId, int version, @Schema(maxLength = 300) String nameVi,
            @Schema(maxLength = 300) String nameEn) {
    }

    /** Candidates by outcome. */
    @Schema(name = "CandidateCounts")
    public record Counts(long candidates, long eligible, long ineligible, long unknown, long notEvaluated) {
    }

    /** What may be done now; a reason where not. */
    @Schema(name = "AllowedRoundAction")
    public record AllowedRoundAction(RoundAction action, boolean allowed, boolean commentRequired,
            @Schema(maxLength = 500) String reason) {
    }
}
