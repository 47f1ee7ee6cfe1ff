package vn.phusa.cooperative.application;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The figures of one year. */
@Schema(name = "AnnualReportRequest")
public record AnnualReportRequest(
        @NotNull @Size(max = 200)
        @Schema(description = "Mã chỉ tiêu → giá trị dạng chữ số (\"1500000000\"), hoặc true/false · Indicator code → number as text, or true/false",
                examples = "{\"revenue\": \"1500000000\", \"officialMembers\": \"42\"}")
        Map<String, Object> figures) {
}
