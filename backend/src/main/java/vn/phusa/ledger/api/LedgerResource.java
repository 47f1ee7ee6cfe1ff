package vn.phusa.ledger.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.phusa.identity.application.Permission;
import vn.phusa.identity.application.Permitted;
import vn.phusa.ledger.application.LedgerChain;
import vn.phusa.ledger.application.LedgerEntryView;
import vn.phusa.ledger.application.LedgerReader;
import vn.phusa.shared.page.ListParameters;
import vn.phusa.shared.page.Page;

/** The history of everything and its proof. */
@Path("/ledger")
@Tag(name = "ledger")
public class LedgerResource {

    private final LedgerReader reader;
    private final LedgerChain chain;

    LedgerResource(LedgerReader reader, LedgerChain chain) {
        this.reader = reader;
        this.chain = chain;
    }

    /** What a verification found. */
    @Schema(name = "LedgerVerification")
    public record VerificationView(boolean intact, long entries, Long firstBroken, @Schema(maxLength = 500) String reason,
            HeadView head) {
    }

    /** The newest sealed entry. */
    @Schema(name = "LedgerHead")
    public record HeadView(long sequence, @Schema(maxLength = 64) String hash) {
    }

    @GET
    @Permitted(Permission.LEDGER_READ)
    @Operation(operationId = "listLedgerEntries", summary = "Sổ cái, mới nhất trước · The ledger, newest first")
    public Page<LedgerEntryView> listLedgerEntries(@Valid @BeanParam ListParameters list,
            @QueryParam("subjectType") @Size(max = 100) String subjectType, @QueryParam("subjectId") UUID subjectId) {
        return reader.ofSubject(subjectType, subjectId, list.cursor, list.limit);
    }

    @POST
    @Path("/verifications")
    @Permitted(Permission.LEDGER_READ)
    @Operation(operationId = "verifyLedger",
            summary = "Tính lại toàn bộ chuỗi băm · Recompute the whole hash chain")
    public VerificationView verifyLedger() {
        LedgerChain.Verification found = chain.verify();
        return new VerificationView(found.intact(), found.entries(), found.broken(), found.reason(),
                new HeadView(found.head().sequence(), found.head().hash()));
    }
}
