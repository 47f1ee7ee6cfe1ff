package vn.phusa.intake.domain;

/** Why a file as a whole cannot be read; each says what the person can do. */
public enum FileProblem {
    EMPTY_FILE("empty-file", "Tệp trống.", "The file is empty.",
            "Hãy kiểm tra lại tệp rồi tải lên lần nữa.", "Check the file and upload it again."),
    OLD_EXCEL("old-excel-format", "Tệp ở định dạng Excel cũ (.xls).", "The file is in the old Excel format (.xls).",
            "Hãy mở bằng Excel và lưu lại dạng .xlsx.", "Open it in Excel and save it as .xlsx."),
    BINARY_EXCEL("binary-excel-format", "Tệp ở định dạng Excel nhị phân (.xlsb).", "The file is in Excel's binary format (.xlsb).",
            "Hãy mở bằng Excel và lưu lại dạng .xlsx.", "Open it in Excel and save it as .xlsx."),
    OPEN_DOCUMENT("open-document-format", "Tệp ở định dạng OpenDocument (.ods).", "The file is in the OpenDocument format (.ods).",
            "Hãy lưu lại dạng .xlsx hoặc CSV UTF-8.", "Save it as .xlsx or CSV UTF-8."),
    PASSWORD_PROTECTED("password-protected", "Tệp được bảo vệ bằng mật khẩu.", "The file is protected by a password.",
            "Hãy gỡ mật khẩu rồi tải lên lần nữa.", "Remove the password and upload it again."),
    HTML("html-not-spreadsheet", "Tệp là trang web (HTML) mang đuôi bảng tính.", "The file is a web page (HTML) named like a spreadsheet.",
            "Hãy mở bằng Excel và lưu lại dạng .xlsx.", "Open it in Excel and save it as .xlsx."),
    XML_SPREADSHEET("xml-not-spreadsheet", "Tệp là XML, không phải bảng tính .xlsx.", "The file is XML, not an .xlsx workbook.",
            "Hãy mở bằng Excel và lưu lại dạng .xlsx.", "Open it in Excel and save it as .xlsx."),
    NOT_A_TABLE("not-a-table", "Tệp không phải bảng tính (.xlsx) hay CSV.", "The file is neither a workbook (.xlsx) nor CSV.",
            "Hãy tải lên tệp .xlsx hoặc CSV.", "Upload an .xlsx or CSV file."),
    DAMAGED("damaged-file", "Tệp bị hỏng hoặc chưa tải hết: {0}.", "The file is damaged or incomplete: {0}.",
            "Hãy mở lại bằng Excel, lưu lại và tải lên lần nữa.", "Open it in Excel, save it again and upload it again."),
    TOO_LARGE_INSIDE("too-large-inside", "Nội dung tệp khi giải nén vượt giới hạn ({0}).", "The file's content exceeds the limit once unpacked ({0}).",
            "Hãy xóa hình ảnh, định dạng thừa hoặc chia nhỏ tệp.", "Remove pictures and excess formatting, or split the file."),
    TOO_MANY_CELLS("too-many-cells", "Hàng {0} có hơn {1} cột.", "Row {0} has more than {1} columns.",
            "Hãy xóa các cột thừa.", "Delete the columns that are not needed."),
    CELL_TOO_LONG("cell-too-long", "Hàng {0} có ô dài hơn {1} ký tự.", "Row {0} has a cell longer than {1} characters.",
            "Hãy rút ngắn ô này; với CSV, kiểm tra dấu ngoặc kép chưa đóng.", "Shorten the cell; in CSV look for a quote that is not closed."),
    NO_SUCH_SHEET("no-such-sheet", "Tệp không có trang tính “{0}”. Các trang: {1}.", "The file has no sheet “{0}”. Sheets: {1}.",
            "Hãy chọn một trang tính có trong tệp.", "Choose a sheet that the file has."),
    HEADER_NOT_FOUND("header-not-found", "Không tìm thấy hàng tiêu đề có “{0}” trong 40 hàng đầu. Đã thấy: {1}.",
            "No header row with “{0}” within the first 40 rows. Seen: {1}.",
            "Hãy đặt tên cột theo mẫu; cần cột tên và ít nhất một cột mã, hoặc ba cột nhận ra được.",
            "Name the columns as in the template; the name column and a code column, or three known columns, are needed."),
    TWO_COLUMNS_FOR_ONE_FIELD("two-columns-for-one-field", "Hai cột cùng là “{0}”: {1}.", "Two columns are both “{0}”: {1}.",
            "Hãy giữ một cột và đổi tên hoặc xóa cột kia.", "Keep one column and rename or delete the other."),
    UNCLEAR_UNIT("unclear-unit", "Đơn vị tiền không rõ: {0}.", "The unit of money is unclear: {0}.",
            "Hãy ghi một đơn vị trong tiêu đề cột, ví dụ “(triệu đồng)”.", "State one unit in the column header, for example “(triệu đồng)”.");

    private final String code;
    private final String vi;
    private final String en;
    private final String remedyVi;
    private final String remedyEn;

    FileProblem(String code, String vi, String en, String remedyVi, String remedyEn) {
        this.code = code;
        this.vi = vi;
        this.en = en;
        this.remedyVi = remedyVi;
        this.remedyEn = remedyEn;
    }

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
