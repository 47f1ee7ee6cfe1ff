package vn.phusa.cooperative.application;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.phusa.cooperative.domain.CooperativeKind;
import vn.phusa.cooperative.domain.CooperativeStatus;
import vn.phusa.cooperative.domain.Sector;

/** A cooperative as a row of a list. */
@Schema(name = "CooperativeSummary")
public record CooperativeSummary(
        UUID id,
        @Schema(maxLength = 300) String name,
        @Schema(maxLength = 100) String shortName,
        CooperativeKind kind,
        @Schema(maxLength = 13, examples = "9900000018") String taxCode,
        @Schema(maxLength = 50) String certificateNumber,
        Sector sector,
        CooperativeStatus status,
        UnitRef unit,
        @Schema(maxLength = 18, examples = "1500000000", description = "Đồng") String charterCapital,
        Integer officialMembers,
        LocalDate registeredOn,
        @Schema(description = "Dữ liệu minh họa · Demonstration data") boolean demonstration,
        @Schema(minimum = "0") long version) {

    /** An administrative unit by id and name. */
    @Schema(name = "UnitRef")
    public record UnitRef(UUID id, @Schema(maxLength = 200) String name) {
    }
}
