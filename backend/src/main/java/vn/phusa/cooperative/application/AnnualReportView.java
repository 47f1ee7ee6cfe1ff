package vn.phusa.cooperative.application;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The figures of one cooperative and year. */
@Schema(name = "AnnualReport")
public record AnnualReportView(
        UUID id,
        UUID cooperativeId,
        @Schema(minimum = "1990", maximum = "2200", examples = "2025") int year,
        @Schema(description = "Mã chỉ tiêu → giá trị; số là chuỗi để không mất chính xác · Indicator code → value; numbers as text, exact",
                examples = "{\"revenue\": \"1500000000\"}")
        Map<String, Object> figures,
        EnteredBy enteredBy,
        @Schema(minimum = "0") long version,
        OffsetDateTime updatedAt) {

    /** Who entered the figures. */
    @Schema(name = "EnteredBy")
    public record EnteredBy(UUID id, @Schema(maxLength = 200) String name) {
    }
}
