package vn.phusa.intake.application;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.phusa.intake.domain.Severity;
import vn.phusa.shared.problem.Language;

/** A row of an uploaded file and what becomes of it. */
@Schema(name = "ImportRow")
public record ImportRowView(
        @Schema(maxLength = 100, examples = "DS HTX") String sheet,
        @Schema(required = true, minimum = "1", examples = "12", description = "Số hàng như bảng tính hiển thị · Row number as the spreadsheet shows it") int row,
        @Schema(required = true) ImportRowAction action,
        @Schema(maxLength = 500) String name,
        @Schema(maxLength = 13, examples = "9900000018") String taxCode,
        UUID cooperativeId,
        @Schema(required = true, maxItems = 1000) List<IssueView> issues,
        @Schema(maxItems = 1000) List<ChangeView> changes) {

    /** One thing wrong or doubtful. */
    @Schema(name = "ImportIssue")
    public record IssueView(
            @Schema(required = true) Severity severity,
            @Schema(maxLength = 3, examples = "C") String column,
            @Schema(maxLength = 32767) String header,
            @Schema(maxLength = 200) String value,
            @Schema(required = true, maxLength = 100, examples = "tax-code-malformed") String code,
            @Schema(required = true, maxLength = 2000) String message,
            @Schema(required = true, maxLength = 2000) String remedy) {

        static IssueView from(ImportIssue issue, Language language) {
            return new IssueView(issue.severity(), issue.column(), issue.header(), issue.value(), issue.code(),
                    language.choose(issue.vi(), issue.en()), language.choose(issue.remedyVi(), issue.remedyEn()));
        }
    }

    /** One field of an existing record that the row changes. */
    @Schema(name = "ImportChange")
    public record ChangeView(
            @Schema(required = true, maxLength = 100, examples = "charterCapital", description = "Trường của hợp tác xã, hoặc figure:<chỉ tiêu>:<năm> · Field of the cooperative, or figure:<indicator>:<year>") String field,
            @Schema(maxLength = 1000, examples = "1500000000", description = "Giá trị đang có; vắng mặt khi chưa có · What is stored; absent when nothing is") String before,
            @Schema(required = true, maxLength = 1000, examples = "1600000000") String after) {

        static ChangeView from(Stored stored) {
            return new ChangeView(stored.field(), text(stored.before()), text(stored.after()));
        }

        private static String text(JsonNode value) {
            return value == null || value.isNull() ? null
                    : value.isNumber() ? value.decimalValue().toPlainString() : value.asText();
        }

        /** A change as it is kept. */
        record Stored(String field, JsonNode before, JsonNode after) {
        }
    }
}
