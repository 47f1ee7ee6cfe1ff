package vn.phusa.cooperative.domain;

import java.util.List;
import vn.phusa.shared.problem.FieldViolation;
import vn.phusa.shared.problem.ProblemCategory;
import vn.phusa.shared.problem.ProblemCode;
import vn.phusa.shared.problem.Refusal;

/** What the register refuses. */
public enum CooperativeProblem implements ProblemCode {
    UNIDENTIFIED("cooperative.unidentified", ProblemCategory.RULE,
            "Cần mã số thuế; chỉ khi chưa có mã số thuế thì ghi số giấy chứng nhận đăng ký.",
            "A tax code is needed; only where there is none, the number of the registration certificate."),
    TAX_CODE_IMPOSSIBLE("cooperative.tax-code-impossible", ProblemCategory.RULE,
            "Mã số thuế không thể có: số thứ tự 0000000 hoặc đuôi 000.",
            "This tax code cannot exist: serial 0000000 or suffix 000."),
    TAX_CODE_TAKEN("cooperative.tax-code-taken", ProblemCategory.CONFLICT,
            "Mã số thuế này đã có trong sổ đăng ký; hãy tìm theo mã để mở bản ghi đó.",
            "This tax code is in the register already; search for it to open that record."),
    CERTIFICATE_TAKEN("cooperative.certificate-taken", ProblemCategory.CONFLICT,
            "Số giấy chứng nhận này đã có trong sổ đăng ký.",
            "This certificate number is in the register already."),
    UNKNOWN_UNIT("cooperative.unknown-unit", ProblemCategory.RULE,
            "Không có đơn vị hành chính này.", "There is no such administrative unit."),
    UNKNOWN_MODEL("cooperative.unknown-model", ProblemCategory.RULE,
            "Không có mô hình này trong danh mục.", "There is no such model in the list."),
    FUTURE_DATE("cooperative.future-date", ProblemCategory.RULE,
            "Ngày đăng ký không thể ở tương lai.", "A registration date cannot lie in the future."),
    UNKNOWN_INDICATOR("annual-report.unknown-indicator", ProblemCategory.RULE,
            "Có chỉ tiêu không nằm trong danh mục.", "A figure is not in the catalogue."),
    FIGURE_OUT_OF_BOUNDS("annual-report.figure-out-of-bounds", ProblemCategory.RULE,
            "Có giá trị sai kiểu hoặc ngoài khoảng có thể.", "A value has the wrong type or is out of the possible range."),
    FUTURE_YEAR("annual-report.future-year", ProblemCategory.RULE,
            "Chưa thể có số liệu của năm {0}.", "There cannot be figures of {0} yet."),
    REPORT_EXISTS("annual-report.exists", ProblemCategory.CONFLICT,
            "Số liệu năm này đã có; hãy mở bản hiện có để sửa.",
            "The figures of this year exist; open them to change them.");

    private final Refusal refusal;

    CooperativeProblem(String code, ProblemCategory category, String vi, String en) {
        this.refusal = new Refusal(code, category, vi, en);
    }

    static List<FieldViolation> unidentifiedFields() {
        return List.of(FieldViolation.body("taxCode", "required", "ghi mã số thuế, hoặc số giấy chứng nhận",
                "give the tax code, or the certificate number"));
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
