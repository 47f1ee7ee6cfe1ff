package vn.phusa.intake.application;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many rows of a file come to what. */
@Schema(name = "ImportCounts")
public record ImportCounts(
        @Schema(required = true, minimum = "0", description = "Mọi hàng dưới tiêu đề · All rows below the header") long rows,
        @Schema(required = true, minimum = "0") long create,
        @Schema(required = true, minimum = "0") long update,
        @Schema(required = true, minimum = "0") long unchanged,
        @Schema(required = true, minimum = "0") long error,
        @Schema(required = true, minimum = "0", description = "Hàng không phải dữ liệu: tổng cộng, tiêu đề nhóm, ký tên… · No data: totals, group titles, signatures…") long skipped) {

    static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0, 0, 0);

    static ImportCounts of(Map<String, Long> byAction) {
        return new ImportCounts(byAction.values().stream().mapToLong(Long::longValue).sum(),
                byAction.getOrDefault("CREATE", 0L), byAction.getOrDefault("UPDATE", 0L),
                byAction.getOrDefault("UNCHANGED", 0L), byAction.getOrDefault("ERROR", 0L),
                byAction.getOrDefault("SKIPPED", 0L));
    }

    long records() {
        return rows - skipped;
    }
}
