package vn.phusa.territory.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.phusa.territory.domain.UnitLevel;
import vn.phusa.territory.domain.UnitType;
import vn.phusa.territory.persistence.UnitRow;

/** An administrative unit in a list. */
@Schema(name = "AdministrativeUnit")
public record AdministrativeUnitView(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "31135", maxLength = 5, description = "Mã đơn vị; lặp lại giữa các thời kỳ · Code; repeats across periods")
        String code,
        @Schema(required = true, examples = "Phường Ninh Kiều", maxLength = 120) String name,
        @Schema(required = true) UnitType type,
        @Schema(required = true) UnitLevel level,
        UnitReference parent,
        @Schema(examples = "Thành phố Cần Thơ", maxLength = 120) String provinceName,
        @Schema(description = "Ngày đầu có hiệu lực; vắng mặt: chưa biết · First day; absent: not known") LocalDate validFrom,
        @Schema(description = "Ngày cuối có hiệu lực; vắng mặt: còn hiệu lực · Last day; absent: still valid") LocalDate validTo,
        @Schema(required = true, description = "Còn hiệu lực hôm nay · Valid today") boolean current,
        @Schema(examples = "10.03305", minimum = "-90", maximum = "90") BigDecimal latitude,
        @Schema(examples = "105.77739", minimum = "-180", maximum = "180") BigDecimal longitude,
        @Schema(examples = "5.42", minimum = "0") BigDecimal areaKm2) {

    static AdministrativeUnitView from(UnitRow row) {
        return new AdministrativeUnitView(row.id(), row.code(), row.name(), row.type(), row.level(),
                UnitReference.ofNullable(row.parentId(), row.parentName()), row.provinceName(), row.validFrom(),
                row.validTo(), row.current(), row.latitude(), row.longitude(), row.areaKm2());
    }
}
