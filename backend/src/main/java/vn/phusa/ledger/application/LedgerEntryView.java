package vn.phusa.ledger.application;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.phusa.shared.actor.ActorKind;

/** One entry of the ledger, as a timeline shows it. */
@Schema(name = "LedgerEntry")
public record LedgerEntryView(
        UUID id,
        @Schema(description = "Số thứ tự trong chuỗi; chưa có khi chưa niêm (tối đa vài giây) · Place in the chain; absent until sealed, within seconds")
        Long sequence,
        OffsetDateTime recordedAt,
        ActorView actor,
        @Schema(examples = "cooperative.update", maxLength = 100) String action,
        @Schema(examples = "cooperative", maxLength = 100) String subjectType,
        UUID subjectId,
        UUID cooperativeId,
        @Schema(maxLength = 2000) String reason,
        @Schema(maxLength = 64) String requestId,
        @Schema(maxItems = 500) List<ChangeView> changes,
        @Schema(description = "SHA-256 của chuỗi đến mục này, hex · SHA-256 of the chain up to this entry, hex", maxLength = 64)
        String hash) {

    /** Who acted. */
    @Schema(name = "LedgerActor")
    public record ActorView(UUID id, @Schema(maxLength = 200) String name, ActorKind kind) {
    }

    /** One field before and after. */
    @Schema(name = "FieldChange")
    public record ChangeView(@Schema(maxLength = 200) String field, @Schema(nullable = true) Object before,
            @Schema(nullable = true) Object after) {
    }
}
