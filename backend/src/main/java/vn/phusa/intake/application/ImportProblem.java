package vn.phusa.intake.application;

import vn.phusa.shared.problem.ProblemCategory;
import vn.phusa.shared.problem.ProblemCode;
import vn.phusa.shared.problem.Refusal;

/** Why an import as a whole is refused. */
public enum ImportProblem implements ProblemCode {
    ROWS_REJECTED("import.rows-rejected", ProblemCategory.RULE,
            "{0} trong {1} hàng có lỗi, nên chưa ghi hàng nào. Sửa các hàng đó, hoặc chọn bỏ qua hàng lỗi.",
            "{0} of {1} rows have errors, so nothing was written. Correct them, or choose to skip rows with errors."),
    ENCODING_UNCONFIRMED("import.encoding-unconfirmed", ProblemCategory.RULE,
            "Tệp dùng bảng mã cũ {0}. Hãy xem thử, kiểm tra chữ đã chuyển, rồi nhập với encoding={1}.",
            "The file is written in the old letters {0}. Try it, check the converted text, then import with encoding={1}."),
    NO_RECORDS("import.no-records", ProblemCategory.RULE,
            "Dưới hàng tiêu đề (trang “{0}”, hàng {1}) không có hàng dữ liệu nào.",
            "There is no row of data below the header (sheet “{0}”, row {1})."),
    REGISTER_CHANGED("import.register-changed", ProblemCategory.CONFLICT,
            "Dữ liệu đã bị một lần nhập hoặc chỉnh sửa khác thay đổi trong lúc nhập; chưa ghi gì. Hãy nhập lại.",
            "Another import or edit changed the data meanwhile; nothing was written. Import again.");

    private final Refusal refusal;

    ImportProblem(String code, ProblemCategory category, String vi, String en) {
        this.refusal = new Refusal(code, category, vi, en);
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
