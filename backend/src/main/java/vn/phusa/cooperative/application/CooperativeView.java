package vn.phusa.cooperative.application;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.phusa.cooperative.domain.CooperativeKind;
import vn.phusa.cooperative.domain.CooperativeStatus;
import vn.phusa.cooperative.domain.OperatingLaw;
import vn.phusa.cooperative.domain.Sector;

/** One cooperative, whole. */
@Schema(name = "Cooperative")
public record CooperativeView(
        UUID id,
        CooperativeKind kind,
        @Schema(maxLength = 300, examples = "HTX Minh họa Lúa Vàng 001") String name,
        @Schema(maxLength = 100) String shortName,
        @Schema(maxLength = 300) String foreignName,
        @Schema(maxLength = 13, examples = "9900000018") String taxCode,
        @Schema(maxLength = 50) String certificateNumber,
        LocalDate certificateDate,
        @Schema(maxLength = 200) String certificatePlace,
        LocalDate registeredOn,
        Sector sector,
        OperatingLaw operatingLaw,
        CooperativeStatus status,
        @Schema(maxLength = 500) String address,
        CooperativeSummary.UnitRef unit,
        CooperativeSummary.UnitRef formerUnit,
        @Schema(maxLength = 18, examples = "1500000000", description = "Đồng") String charterCapital,
        Integer officialMembers,
        ModelRef model,
        RepresentativeView representative,
        @Schema(maxItems = 20) List<Warning> warnings,
        @Schema(description = "Các năm có số liệu · Years with figures", maxItems = 200) List<Integer> years,
        @Schema(description = "Người đọc có thể sửa · The reader may edit") boolean editable,
        boolean demonstration,
        @Schema(minimum = "0") long version,
        OffsetDateTime createdAt,
        OffsetDateTime updatedAt) {

    /** A model of the programme. */
    @Schema(name = "ModelRef")
    public record ModelRef(@Schema(maxLength = 40) String code, @Schema(maxLength = 300) String nameVi,
            @Schema(maxLength = 300) String nameEn) {
    }

    /** The representative; phone and e-mail only for those who need them. */
    @Schema(name = "Representative")
    public record RepresentativeView(@Schema(maxLength = 200) String name, @Schema(maxLength = 100) String title,
            @Schema(maxLength = 26) String phone, @Schema(maxLength = 320) String email) {
    }

    /** Something worth a look that does not forbid the record. */
    @Schema(name = "CooperativeWarning")
    public record Warning(@Schema(examples = "tax-code-checksum-suspect", maxLength = 100) String code,
            @Schema(maxLength = 500) String message) {
    }
}
