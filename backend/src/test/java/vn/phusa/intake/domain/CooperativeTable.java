package vn.phusa.intake.domain;

import java.time.LocalDate;
import java.util.List;

/** A small schema for the tests of reading. */
final class CooperativeTable {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    static final TargetSchema SCHEMA = new TargetSchema(List.of(
            FieldDefinition.of("name", FieldKind.TEXT, "Tên hợp tác xã", "Tên HTX", "Tên", "Name").asRequired(),
            FieldDefinition.of("taxCode", FieldKind.TAX_CODE, "Mã số thuế", "MST", "Tax code"),
            FieldDefinition.of("certificateNumber", FieldKind.CODE, "Số giấy chứng nhận đăng ký", "Số GCN"),
            FieldDefinition.of("certificateDate", FieldKind.DATE, "Ngày cấp"),
            FieldDefinition.of("address", FieldKind.TEXT, "Địa chỉ trụ sở", "Địa chỉ"),
            FieldDefinition.choice("sector", List.of(Choice.of("AGRICULTURE", "Nông nghiệp"),
                    Choice.of("TRANSPORT", "Vận tải"), Choice.of("CONSTRUCTION", "Xây dựng")), "Lĩnh vực"),
            FieldDefinition.of("officialMembers", FieldKind.INTEGER, "Số thành viên"),
            FieldDefinition.of("charterCapital", FieldKind.MONEY, "Vốn điều lệ"),
            FieldDefinition.yearlyFigure("totalCapital", FieldKind.MONEY, "Tổng nguồn vốn"),
            FieldDefinition.yearlyFigure("profitBeforeTax", FieldKind.MONEY, "Lợi nhuận trước thuế", "Lợi nhuận"),
            FieldDefinition.yearlyFigure("revenue", FieldKind.MONEY, "Doanh thu")),
            "name", List.of("taxCode", "certificateNumber"));

    private CooperativeTable() {
    }

    static RawRow row(int number, Object... cells) {
        return new RawRow(number, java.util.Arrays.stream(cells).map(CooperativeTable::cell).toList());
    }

    static RawCell cell(Object value) {
        return switch (value) {
            case null -> RawCell.EMPTY;
            case RawCell ready -> ready;
            case LocalDate date -> RawCell.date(date);
            case Number number -> RawCell.number(new java.math.BigDecimal(number.toString()));
            default -> RawCell.text(value.toString());
        };
    }

    static List<String> codes(List<Issue> issues) {
        return issues.stream().map(issue -> issue.code().code()).toList();
    }
}
