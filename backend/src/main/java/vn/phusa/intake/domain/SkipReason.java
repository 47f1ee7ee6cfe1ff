package vn.phusa.intake.domain;

/** Why a row below the header is no record. */
public enum SkipReason {
    BLANK("Hàng trống", "Blank row"),
    COLUMN_NUMBERS("Hàng số thứ tự cột", "Row of column numbers"),
    REPEATED_HEADER("Tiêu đề lặp lại", "Repeated header"),
    GROUP_TITLE("Tiêu đề nhóm", "Group title"),
    TOTAL("Hàng tổng", "Totals row"),
    FOOTER("Phần ký tên, ghi chú cuối bảng", "Signatures or notes below the table");

    private final String vi;
    private final String en;

    SkipReason(String vi, String en) {
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
