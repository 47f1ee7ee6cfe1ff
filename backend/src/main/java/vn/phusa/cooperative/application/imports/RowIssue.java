package vn.phusa.cooperative.application.imports;

import vn.phusa.intake.application.IssueText;

/** What the register finds wrong or doubtful in a row of a list of cooperatives. */
final class RowIssue {

    static final IssueText NAME_MISSING = new IssueText("required-missing",
            "Hợp tác xã mới cần có tên.", "A new cooperative needs a name.",
            "Điền tên hợp tác xã.", "Enter the name of the cooperative.");
    static final IssueText REPEATED_TAX_CODE = new IssueText("duplicate-in-file",
            "Mã số thuế này đã có ở hàng {row} của tệp.", "Row {row} of the file has this tax code already.",
            "Giữ lại một hàng cho mỗi hợp tác xã.", "Keep one row for each cooperative.");
    static final IssueText REPEATED_CERTIFICATE = new IssueText("duplicate-in-file",
            "Số giấy chứng nhận này đã có ở hàng {row} của tệp.", "Row {row} of the file has this certificate number already.",
            "Giữ lại một hàng cho mỗi hợp tác xã, hoặc điền mã số thuế để phân biệt.",
            "Keep one row for each cooperative, or enter the tax code to tell them apart.");
    static final IssueText REPEATED_RECORD = new IssueText("duplicate-in-file",
            "Hàng {row} của tệp cũng là hợp tác xã này trong sổ đăng ký.", "Row {row} of the file is the same cooperative of the register.",
            "Giữ lại một hàng cho mỗi hợp tác xã.", "Keep one row for each cooperative.");
    static final IssueText CERTIFICATE_OF_OTHER = new IssueText("certificate-has-tax-code",
            "Số giấy chứng nhận này trong sổ đăng ký thuộc hợp tác xã có mã số thuế {taxCode}.",
            "In the register this certificate number belongs to the cooperative with the tax code {taxCode}.",
            "Điền mã số thuế của hợp tác xã ở hàng này.", "Enter the tax code of the cooperative in this row.");
    static final IssueText CERTIFICATE_SHARED = new IssueText("certificate-shared",
            "Số giấy chứng nhận này trong sổ đăng ký đang ghi cho hợp tác xã khác, mã số thuế {taxCode}.",
            "The register has this certificate number for another cooperative, tax code {taxCode}.",
            "Đối chiếu mã số thuế và số giấy chứng nhận.", "Check the tax code and the certificate number.");
    static final IssueText OUT_OF_REACH = new IssueText("out-of-reach",
            "Tài khoản này không được ghi hợp tác xã ở địa bàn đó.", "This account may not write cooperatives of that place.",
            "Nhờ người phụ trách địa bàn nhập, hoặc điền xã/phường thuộc địa bàn của mình.",
            "Ask whoever is in charge of the place, or enter a ward within your reach.");
    static final IssueText NEGATIVE_MONEY = new IssueText("number-out-of-range",
            "Vốn điều lệ phải từ 0 đến 18 chữ số.", "Charter capital must be from 0 up to 18 digits.",
            "Kiểm tra lại số và đơn vị.", "Check the number and its unit.");
    static final IssueText MEMBERS_OUT_OF_RANGE = new IssueText("number-out-of-range",
            "Số thành viên phải từ 0 đến 10.000.000.", "Members must be from 0 to 10,000,000.",
            "Kiểm tra lại số thành viên.", "Check the number of members.");
    static final IssueText FUTURE_DATE = new IssueText("date-in-future",
            "Ngày đăng ký không thể ở tương lai.", "A registration date cannot lie in the future.",
            "Kiểm tra lại ngày, tháng, năm.", "Check day, month and year.");
    static final IssueText PHONE_UNREADABLE = new IssueText("phone-unreadable",
            "Không phải số điện thoại.", "Not a phone number.",
            "Nhập số điện thoại, ví dụ 0292 3123456.", "Enter a phone number such as 0292 3123456.");
    static final IssueText EMAIL_UNREADABLE = new IssueText("email-unreadable",
            "Không phải địa chỉ thư điện tử.", "Not an e-mail address.",
            "Nhập địa chỉ dạng ten@don-vi.vn.", "Enter an address like name@office.vn.");
    static final IssueText YEAR_IMPOSSIBLE = new IssueText("year-impossible",
            "Chưa thể có số liệu của năm {0}.", "There cannot be figures of {0}.",
            "Kiểm tra lại năm ở tiêu đề cột.", "Check the year in the column's header.");
    static final IssueText FIGURE_REFUSED = new IssueText("figure-refused",
            "Giá trị {0}.", "The value {0}.",
            "Kiểm tra lại số và đơn vị.", "Check the number and its unit.");

    static final IssueText WARD_UNKNOWN = new IssueText("ward-unknown",
            "Không có xã, phường, thị trấn nào tên như vậy ở Cần Thơ, nay hay trước đây.",
            "No ward, commune or township of Cần Thơ has this name, today or before.",
            "Ghi tên xã/phường như trong danh mục đơn vị hành chính.",
            "Write the name as in the list of administrative units.");
    static final IssueText WARD_AMBIGUOUS = new IssueText("ward-ambiguous",
            "Tên này có thể là: {0}.", "This name can mean: {0}.",
            "Điền cột Quận/huyện (đơn vị cũ thì ghi quận, huyện cũ; đơn vị hiện nay thì ghi Thành phố Cần Thơ).",
            "Fill the column “Quận/huyện”: the district for a former unit, “Thành phố Cần Thơ” for one of today.");
    static final IssueText WARD_DIVIDED = new IssueText("ward-divided",
            "{0} đã được chia vào: {1}.", "{0} was divided between: {1}.",
            "Ghi tên xã/phường hiện nay nơi đặt trụ sở.", "Write today's ward or commune of the head office.");
    static final IssueText WARD_FORMER = new IssueText("ward-former",
            "{0} nay là {1}; đã ghi cả hai.", "{0} is now {1}; both were recorded.",
            "Không cần sửa nếu đúng.", "Nothing to do if this is right.");
    static final IssueText DISTRICT_NOT_USED = new IssueText("district-not-used",
            "Quận/huyện “{0}” không khớp; đã đọc là {1}, nơi duy nhất có tên này.",
            "The district “{0}” does not fit; read as {1}, the only place of this name.",
            "Kiểm tra lại quận/huyện.", "Check the district.");

    private RowIssue() {
    }
}
