package vn.phusa.intake.domain;

/** What a person should know about how a column was understood. */
public enum ColumnNote {
    /** Taken as its header says. */
    NONE("", ""),
    /** Known and left out, such as the running number. */
    IGNORED("Cột không cần nhập.", "A column that is not needed."),
    /** No field has this name. */
    UNKNOWN("Không nhận ra cột này; không nhập.", "This column is not known and was not read."),
    /** Values without a header above them. */
    NO_HEADER("Cột có dữ liệu nhưng không có tiêu đề; không nhập.", "The column has values but no header and was not read."),
    /** A yearly figure whose header does not name the year. */
    YEAR_MISSING("Tiêu đề không ghi năm; không nhập.", "The header does not name the year; the column was not read."),
    /** Money whose unit a title row states. */
    UNIT_FROM_TITLE("Đơn vị tiền lấy từ dòng tiêu đề của bảng.", "The unit of money was taken from the table's title."),
    /** Money without any stated unit, read as đồng. */
    UNIT_ASSUMED("Không ghi đơn vị tiền; đọc là đồng.", "No unit of money is stated; read as đồng.");

    private final String vi;
    private final String en;

    ColumnNote(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    public String vi() {
        return vi;
    }

    public String en() {
        return en;
    }
}
