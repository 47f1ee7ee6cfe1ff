package vn.phusa.intake.domain;

/** Everything that can be wrong or doubtful in a row, with a stable code, what it means and what to do. */
public enum IssueCode {
    REQUIRED_MISSING("required-missing", "Thiếu “{0}”.", "“{0}” is missing.",
            "Nhập giá trị vào ô này.", "Enter a value in this cell."),
    KEY_MISSING("key-missing", "Hàng không có mã nhận biết nào: {0}.", "The row has none of the identifying codes: {0}.",
            "Nhập ít nhất một trong các mã này.", "Enter at least one of these codes."),
    TEXT_TOO_LONG("text-too-long", "Nội dung dài hơn {0} ký tự.", "The text is longer than {0} characters.",
            "Rút ngắn nội dung.", "Shorten the text."),
    CONTROL_CHARACTERS("control-characters", "Ô chứa ký tự điều khiển không đọc được.", "The cell holds unreadable control characters.",
            "Gõ lại nội dung ô này.", "Type the content of this cell again."),
    LETTERS_LOST("letters-lost", "Chữ có dấu đã bị mất khi lưu tệp.", "Accented letters were lost when the file was saved.",
            "Lưu lại từ tệp gốc dạng .xlsx hoặc “CSV UTF-8”.", "Save again from the original as .xlsx or “CSV UTF-8”."),
    CELL_ERROR("cell-error", "Ô báo lỗi công thức {0}.", "The cell shows the formula error {0}.",
            "Sửa công thức hoặc nhập giá trị.", "Correct the formula or enter the value."),
    FORMULA_NOT_CALCULATED("formula-not-calculated", "Công thức chưa được tính và lưu kết quả.", "The formula was never calculated and saved.",
            "Mở tệp bằng Excel, lưu lại rồi tải lên.", "Open the file in Excel, save it and upload it again."),
    READ_AS_EMPTY("read-as-empty", "“{0}” được hiểu là để trống.", "“{0}” was read as empty.",
            "Nếu là số không, hãy nhập 0.", "If zero is meant, enter 0."),
    NUMBER_UNREADABLE("number-unreadable", "Không đọc được số.", "Not readable as a number.",
            "Nhập số, ví dụ 1234567 hoặc 1.234.567,8.", "Enter a number, for example 1234567 or 1.234.567,8."),
    NUMBER_AMBIGUOUS("number-ambiguous", "Không rõ là {0} hay {1}.", "It could be {0} or {1}.",
            "Định dạng ô là số, hoặc viết {2} hoặc {3}.", "Make the cell a number, or write {2} or {3}."),
    NUMBER_STYLE_FROM_COLUMN("number-style-from-column", "Đọc là {0} theo cách viết của các ô khác trong cột.",
            "Read as {0}, as the other cells of the column are written.",
            "Kiểm tra lại; nếu sai, nhập lại dưới dạng số.", "Check it; if wrong, enter it as a number."),
    NUMBER_NOT_WHOLE("number-not-whole", "Cần số nguyên.", "A whole number is needed.",
            "Nhập số nguyên, không có phần thập phân.", "Enter a whole number without decimals."),
    NUMBER_OUT_OF_RANGE("number-out-of-range", "Số vượt phạm vi cho phép ({0} đến {1}).", "The number is out of range ({0} to {1}).",
            "Kiểm tra lại số và đơn vị.", "Check the number and its unit."),
    DIGITS_LOST("digits-lost", "Số ở dạng khoa học ({0}) đã mất chữ số.", "In scientific notation ({0}) digits are lost.",
            "Nhập đủ các chữ số; định dạng cột là văn bản hoặc số.", "Enter all digits; format the column as text or number."),
    MONEY_NOT_WHOLE("money-not-whole", "Số tiền có phần lẻ của đồng.", "The amount has a fraction of a đồng.",
            "Kiểm tra đơn vị (đồng, nghìn đồng, triệu đồng).", "Check the unit (đồng, thousand, million)."),
    MONEY_UNIT_DIFFERS("money-unit-differs", "Ô ghi đơn vị “{0}”, khác đơn vị của cột; đã đọc theo ô.",
            "The cell states the unit “{0}”, other than its column's; it was read as the cell says.",
            "Kiểm tra lại đơn vị.", "Check the unit."),
    DATE_UNREADABLE("date-unreadable", "Không đọc được ngày.", "Not readable as a date.",
            "Nhập ngày/tháng/năm, ví dụ 03/02/2026.", "Enter day/month/year, for example 03/02/2026."),
    DATE_IMPOSSIBLE("date-impossible", "Không có ngày {0} tháng {1} năm {2}.", "There is no day {0} of month {1} of {2}.",
            "Nhập theo thứ tự ngày/tháng/năm.", "Enter it in the order day/month/year."),
    DATE_OUT_OF_RANGE("date-out-of-range", "Năm {0} ngoài khoảng {1}–{2}.", "The year {0} is outside {1}–{2}.",
            "Kiểm tra lại năm.", "Check the year."),
    DATE_SHORT_YEAR("date-short-year", "Năm chỉ có hai chữ số.", "The year has only two digits.",
            "Nhập đủ bốn chữ số của năm, ví dụ 03/02/2026.", "Enter all four digits of the year, for example 03/02/2026."),
    DATE_INCOMPLETE("date-incomplete", "Chỉ có tháng hoặc năm, thiếu ngày.", "Only a month or year, without the day.",
            "Nhập đủ ngày/tháng/năm.", "Enter day, month and year."),
    DATE_IS_NUMBER("date-is-number", "Ô là số {0}, không phải ngày.", "The cell is the number {0}, not a date.",
            "Định dạng cột này là ngày trong Excel.", "Format this column as a date in Excel."),
    TAX_CODE_ZERO_RESTORED("tax-code-zero-restored", "Mã số thuế mất số 0 ở đầu; đã đọc là {0}.", "The tax code lost its leading zero; read as {0}.",
            "Định dạng cột là văn bản để giữ số 0.", "Format the column as text to keep the zero."),
    TAX_CODE_ZERO_LOST("tax-code-zero-lost", "Mã số thuế chỉ có {0} chữ số; thêm số 0 ở đầu thì số kiểm tra không khớp.",
            "The tax code has only {0} digits; with a zero in front the check digit does not fit.",
            "Nhập đủ 10 chữ số.", "Enter all 10 digits."),
    TAX_CODE_CHECKSUM_SUSPECT("tax-code-checksum-suspect", "Chữ số kiểm tra của mã số thuế không khớp.", "The check digit of the tax code does not fit.",
            "Đối chiếu với giấy chứng nhận đăng ký.", "Compare with the registration certificate."),
    TAX_CODE_MALFORMED("tax-code-malformed", "Mã số thuế phải có 10 chữ số, hoặc 13 chữ số dạng 0123456789-001.",
            "A tax code has 10 digits, or 13 as 0123456789-001.",
            "Nhập đúng mã số thuế.", "Enter the correct tax code."),
    CHOICE_UNKNOWN("choice-unknown", "Không nhận ra; chọn một trong: {0}.", "Not recognised; choose one of: {0}.",
            "Nhập một trong các giá trị: {0}.", "Enter one of: {0}.");

    private final String code;
    private final String vi;
    private final String en;
    private final String remedyVi;
    private final String remedyEn;

    IssueCode(String code, String vi, String en, String remedyVi, String remedyEn) {
        this.code = code;
        this.vi = vi;
        this.en = en;
        this.remedyVi = remedyVi;
        this.remedyEn = remedyEn;
    }

    /** The stable code. */
    public String code() {
        return code;
    }

    String vi() {
        return vi;
    }

    String en() {
        return en;
    }

    String remedyVi() {
        return remedyVi;
    }

    String remedyEn() {
        return remedyEn;
    }
}
