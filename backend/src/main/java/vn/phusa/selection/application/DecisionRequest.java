package vn.phusa.selection.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a decision says. */
@Schema(name = "DecisionRequest")
public record DecisionRequest(
        @NotBlank @Size(max = 50) @Schema(examples = "125/QĐ-UBND") String number,
        @NotNull @Schema(examples = "2026-11-20") LocalDate decidedOn,
        @NotBlank @Size(max = 200) @Schema(examples = "UBND thành phố") String issuingOffice,
        @NotBlank @Size(max = 200) @Schema(description = "Chức vụ và họ tên người ký · Title and name of the signer", examples = "Chủ tịch UBND (minh họa)") String signer,
        @NotBlank @Size(max = 4000) @Schema(examples = "Các hợp tác xã đáp ứng đủ điều kiện, xếp hạng cao nhất.") String reason,
        @NotNull @Size(min = 1, max = 5) List<@Valid @NotNull SelectedBody> selected) {

    /** One chosen cooperative, tied to one model. */
    @Schema(name = "SelectedCandidateRequest")
    public record SelectedBody(
            @NotNull UUID candidateId,
            @NotBlank @Size(max = 40) @Schema(examples = "VALUE_CHAIN_SERVICES") String modelCode,
            @Size(max = 2000) @Schema(description = "Bắt buộc khi chọn vượt hạng · Required when chosen out of turn") String reason) {
    }
}
