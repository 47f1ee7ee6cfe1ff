package vn.phusa.territory.application;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.phusa.territory.domain.SuccessionPart;
import vn.phusa.territory.persistence.SuccessionRow;

/** The other end of a succession: a unit that this one was formed from, or that it became. */
@Schema(name = "AdministrativeUnitSuccession")
public record SuccessionView(
        @Schema(required = true) Unit unit,
        @Schema(required = true, description = "PART: đơn vị cũ bị chia · the older unit was divided") SuccessionPart part,
        @Schema(maxLength = 500, examples = "phần còn lại sau khi sáp nhập vào phường Cái Khế") String note) {

    /** The unit at that end; the parent's name tells units of the same name apart. */
    @Schema(name = "AdministrativeUnitInSuccession")
    public record Unit(
            @Schema(required = true) UUID id,
            @Schema(required = true, examples = "31178", maxLength = 5) String code,
            @Schema(required = true, examples = "Phường Bùi Hữu Nghĩa", maxLength = 120) String name,
            @Schema(examples = "Quận Bình Thuỷ", maxLength = 120) String parentName) {
    }

    static SuccessionView from(SuccessionRow row) {
        return new SuccessionView(new Unit(row.id(), row.code(), row.name(), row.parentName()), row.part(), row.note());
    }
}
