package vn.phusa.intake.application;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.phusa.job.application.JobView;
import vn.phusa.shared.text.LegacyEncoding;

/** One import: how the file was understood, and what its rows come to. */
@Schema(name = "Import")
public record ImportView(
        @Schema(required = true) JobView job,
        @Schema(required = true, examples = "cooperatives", maxLength = 50) String target,
        @Schema(required = true, examples = "danh-sach-htx.xlsx", maxLength = 255) String fileName,
        @Schema(required = true, examples = "Nguyễn Thị Minh Họa", maxLength = 200) String startedBy,
        @Schema(maxLength = 100, examples = "DS HTX") String sheet,
        @Schema(maxItems = 1000, description = "Trang tính khác cũng có bảng; không được đọc · Other sheets that hold a table too and were not read")
        List<String> otherSheets,
        @Schema(maxItems = 2, description = "Hàng tiêu đề đầu và cuối · First and last row of the header", examples = "[4, 5]")
        List<Integer> headerRows,
        LegacyEncoding encoding,
        EncodingSample encodingSample,
        @Schema(required = true, maxItems = 500) List<ColumnView> columns,
        @Schema(required = true) ImportCounts counts,
        @Schema(required = true) OnError onError,
        @Schema(required = true) boolean dryRun,
        @Schema(required = true, description = "Đã ghi vào sổ đăng ký · Written to the register") boolean applied) {

    /** The same text before and after its letters were converted. */
    @Schema(name = "ImportEncodingSample")
    public record EncodingSample(
            @Schema(required = true, maxLength = 32767, examples = "Hîp t¸c x·") String before,
            @Schema(required = true, maxLength = 32767, examples = "Hợp tác xã") String after) {
    }

    /** How one column was understood. */
    @Schema(name = "ImportColumn")
    public record ColumnView(
            @Schema(required = true, maxLength = 3, examples = "C", description = "Chữ của cột · Letter of the column") String column,
            @Schema(required = true, maxLength = 32767, examples = "Mã số thuế") String header,
            @Schema(maxLength = 100, examples = "taxCode", description = "Trường được nhập; vắng mặt khi cột không được đọc · Field it fills; absent when the column is not read") String field,
            @Schema(maxLength = 20, examples = "VND_MILLION") String unit,
            @Schema(maxLength = 300) String note) {
    }
}
