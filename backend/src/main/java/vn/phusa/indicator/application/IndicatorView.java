package vn.phusa.indicator.application;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One indicator of the catalogue. */
@Schema(name = "Indicator")
public record IndicatorView(
        @Schema(examples = "totalCapital", maxLength = 60) String code,
        @Schema(examples = "Tổng nguồn vốn", maxLength = 200) String nameVi,
        @Schema(examples = "Total capital", maxLength = 200) String nameEn,
        @Schema(examples = "VND", maxLength = 30) String unit,
        IndicatorType valueType,
        @Schema(description = "Cận dưới (sự thật số học) · Lower bound (arithmetic truth)") BigDecimal minimum,
        @Schema(description = "Cận trên · Upper bound") BigDecimal maximum,
        @Schema(examples = "Luật Hợp tác xã 17/2023/QH15, Điều 16", maxLength = 500) String law,
        @Schema(maxLength = 500) String source,
        @Schema(description = "Đã đọc được ở nguồn · Read in the source") boolean confirmed,
        @Schema(maxLength = 1000) String note,
        @Schema(maxItems = 50) List<String> aliases) {
}
