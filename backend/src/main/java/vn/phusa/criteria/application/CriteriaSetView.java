package vn.phusa.criteria.application;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.phusa.criteria.domain.VersionStatus;

/** A criteria set and the versions it has. */
@Schema(name = "CriteriaSet")
public record CriteriaSetView(UUID id, @Schema(examples = "QD-167-PILOT", maxLength = 50) String code,
        @Schema(maxLength = 300) String nameVi, @Schema(maxLength = 300) String nameEn,
        @Schema(maxLength = 200, examples = "QĐ 167/QĐ-TTg") String law,
        @Schema(maxItems = 1000) List<VersionRef> versions) {

    /** One version by number. */
    @Schema(name = "CriteriaSetVersionRef")
    public record VersionRef(@Schema(minimum = "1") int number, VersionStatus status, OffsetDateTime publishedAt) {
    }

    /** One version, whole. */
    @Schema(name = "CriteriaSetVersion")
    public record VersionView(UUID id, UUID criteriaSetId, @Schema(minimum = "1") int number, VersionStatus status,
            @Schema(implementation = CriteriaContentBody.class) JsonNode content,
            @Schema(maxLength = 64, description = "SHA-256 của nội dung · of the content") String contentHash,
            OffsetDateTime publishedAt, @Schema(maxItems = 10) List<AllowedAction> allowedActions,
            @Schema(minimum = "0") long version) {
    }

    /** What may be done now; a reason where not. */
    @Schema(name = "AllowedAction")
    public record AllowedAction(@Schema(examples = "PUBLISH", maxLength = 40) String action, boolean allowed,
            boolean commentRequired, @Schema(maxLength = 500) String reason) {
    }

    /** Faults that keep a version from being published. */
    @Schema(name = "CriteriaCheck")
    public record CheckView(@Schema(maxItems = 1000) List<FaultView> faults) {
    }

    /** One fault and its place. */
    @Schema(name = "CriteriaFault")
    public record FaultView(@Schema(examples = "/conditions/0/expression", maxLength = 200) String path,
            @Schema(maxLength = 100) String code, @Schema(maxLength = 2500) String message) {
    }
}
