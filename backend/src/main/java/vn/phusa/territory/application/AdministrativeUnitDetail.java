package vn.phusa.territory.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.phusa.territory.domain.UnitLevel;
import vn.phusa.territory.domain.UnitType;
import vn.phusa.territory.persistence.UnitRow;

/** An administrative unit with what it was formed from and what it became. */
@Schema(name = "AdministrativeUnitDetail")
public record AdministrativeUnitDetail(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "31178", maxLength = 5) String code,
        @Schema(required = true, examples = "Phường Bùi Hữu Nghĩa", maxLength = 120) String name,
        @Schema(required = true) UnitType type,
        @Schema(required = true) UnitLevel level,
        UnitReference parent,
        @Schema(examples = "Thành phố Cần Thơ", maxLength = 120) String provinceName,
        LocalDate validFrom,
        LocalDate validTo,
        @Schema(required = true) boolean current,
        @Schema(minimum = "-90", maximum = "90") BigDecimal latitude,
        @Schema(minimum = "-180", maximum = "180") BigDecimal longitude,
        @Schema(minimum = "0") BigDecimal areaKm2,
        @Schema(required = true, maxLength = 500, description = "Văn bản hoặc bộ dữ liệu nguồn · The document or data set it was taken from")
        String source,
        @Schema(required = true, maxItems = 20) List<SuccessionView> formedFrom,
        @Schema(required = true, maxItems = 20) List<SuccessionView> became) {

    static AdministrativeUnitDetail from(UnitRow row, List<SuccessionView> formedFrom, List<SuccessionView> became) {
        return new AdministrativeUnitDetail(row.id(), row.code(), row.name(), row.type(), row.level(),
                UnitReference.ofNullable(row.parentId(), row.parentName()), row.provinceName(), row.validFrom(),
                row.validTo(), row.current(), row.latitude(), row.longitude(), row.areaKm2(), row.source(),
                formedFrom, became);
    }
}
