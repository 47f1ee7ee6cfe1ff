package vn.phusa.selection.application;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A recorded decision. */
@Schema(name = "Decision")
public record DecisionView(
        UUID id,
        UUID roundId,
        @Schema(maxLength = 50, examples = "125/QĐ-UBND") String number,
        LocalDate decidedOn,
        @Schema(maxLength = 200) String issuingOffice,
        @Schema(maxLength = 200) String signer,
        @Schema(maxLength = 4000) String reason,
        @Schema(maxItems = 5) List<SelectedView> selected,
        @Schema(minimum = "1", maximum = "5") int quota,
        int dataYear,
        long candidates,
        @Schema(maxLength = 20) String engineVersion,
        @Schema(maxLength = 64, description = "SHA-256 của tiêu chí và dữ kiện · of criteria and facts") String inputHash,
        @Schema(maxLength = 64, description = "SHA-256 của kết quả · of the results") String resultHash,
        @Schema(maxLength = 64, description = "SHA-256 của toàn quyết định · of the whole decision") String hash,
        @Schema(maxLength = 200) String decidedBy,
        OffsetDateTime createdAt) {

    /** One chosen cooperative. */
    @Schema(name = "SelectedCandidate")
    public record SelectedView(UUID candidateId, UUID cooperativeId, @Schema(maxLength = 300) String cooperativeName,
            Integer rank, CandidateView.ModelView model, @Schema(maxLength = 2000) String reason) {
    }

    /** What recomputing gave. */
    @Schema(name = "DecisionReplay")
    public record ReplayView(boolean identical, @Schema(maxLength = 64) String storedHash,
            @Schema(maxLength = 64) String recomputedHash, long candidates,
            @Schema(maxItems = 1000) List<DifferenceView> differences, OffsetDateTime at) {
    }

    /** One thing that came out otherwise. */
    @Schema(name = "ReplayDifference")
    public record DifferenceView(UUID candidateId, @Schema(maxLength = 300) String cooperativeName,
            @Schema(maxLength = 100) String field,
            @Schema(type = SchemaType.OBJECT) JsonNode stored, @Schema(type = SchemaType.OBJECT) JsonNode recomputed) {
    }
}
