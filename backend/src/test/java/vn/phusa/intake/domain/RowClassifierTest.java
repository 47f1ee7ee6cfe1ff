package vn.phusa.intake.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.phusa.intake.domain.CooperativeTable.row;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowClassifierTest {

    private static final RawRow HEADER = row(4, "STT", "Tên HTX", "MST", "Địa chỉ", "Số thành viên", "Vốn điều lệ");

    private final RowClassifier classifier = new RowClassifier(
            new HeaderFinder(CooperativeTable.SCHEMA).find(List.of(HEADER)), CooperativeTable.SCHEMA);

    private SkipReason reason(Object... cells) {
        return classifier.classify(row(20, cells)).map(SkippedRow::reason).orElse(null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tổng cộng", "TỔNG CỘNG:", "Cộng", "Tổng số", "CỘNG HUYỆN PHONG ĐIỀN", "Tổng số: 25 HTX",
        "Tổng (I+II)", "Tổng cộng toàn thành phố", "Total"})
    void totals(String text) {
        assertEquals(SkipReason.TOTAL, reason(null, text, null, null, 120, 3400));
        assertEquals(SkipReason.TOTAL, reason(text, null, null, null, 120, 3400));
        assertEquals(SkipReason.TOTAL, reason(null, text, 25, null, 120, 3400));
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTX Công Thành", "Công Thành", "Cộng Hòa", "Tổng hợp Thắng Lợi", "Hợp tác xã Tổng Lực", "Quận Công"})
    void namesThatOnlyResembleTotals(String name) {
        assertEquals(null, reason(1, name, "0100233488", "Xã A", 12, 500));
        assertEquals(null, reason(1, name, null, "Xã A", 12, 500));
    }

    @Test
    void groupTitles() {
        assertEquals(SkipReason.GROUP_TITLE, reason("I. Quận Ninh Kiều"));
        assertEquals(SkipReason.GROUP_TITLE, reason("I", "Quận Ninh Kiều"));
        assertEquals(SkipReason.GROUP_TITLE, reason("II", "Huyện Phong Điền", null, null, 25, 1200));
        assertEquals(SkipReason.GROUP_TITLE, reason(null, "Lĩnh vực nông nghiệp"));
        assertEquals(SkipReason.GROUP_TITLE, reason("Khu vực nông thôn"));
    }

    @Test
    void aLoneNameIsARecordWithErrorsNotATitle() {
        assertEquals(null, reason(null, "Hợp tác xã Ví Dụ"));
        assertEquals(null, reason(7, "Hợp tác xã Ví Dụ"));
    }

    @Test
    void blanksRepeatedHeadersAndColumnNumbers() {
        assertEquals(SkipReason.BLANK, reason(null, null));
        assertEquals(SkipReason.REPEATED_HEADER, reason("STT", "Tên HTX", "MST", "Địa chỉ", "Số thành viên", "Vốn điều lệ"));
        assertEquals(SkipReason.COLUMN_NUMBERS,
                classifier.classify(row(5, "(1)", "(2)", "(3)", "(4)", "(5)", "(6)=(5)x2")).orElseThrow().reason());
        assertEquals(SkipReason.COLUMN_NUMBERS, classifier.classify(row(5, "A", "B", 1, 2, 3, 4)).orElseThrow().reason());
    }

    @Test
    void whatFollowsASignatureIsFooterUntilARecordComes() {
        assertEquals(SkipReason.FOOTER, reason(null, null, null, null, "Cần Thơ, ngày 5 tháng 3 năm 2026"));
        assertEquals(SkipReason.FOOTER, reason(null, "NGƯỜI LẬP BIỂU", null, null, "GIÁM ĐỐC"));
        assertEquals(SkipReason.FOOTER, reason(null, "Nguyễn Thị Ví Dụ", null, null, "Trần Văn Thí Dụ"));
        assertEquals(null, reason(8, "Hợp tác xã Ví Dụ", "0100233488"));
        assertEquals(null, reason(null, "Hợp tác xã Khác"));
    }

    @Test
    void theLowerRowOfARepeatedHeaderToo() {
        RawRow upper = row(1, "Tên HTX", "MST", "Doanh thu", null);
        RawRow lower = row(2, null, null, 2023, 2024);
        RowClassifier two = new RowClassifier(
                new HeaderFinder(CooperativeTable.SCHEMA).find(List.of(upper, lower)), CooperativeTable.SCHEMA);
        assertEquals(SkipReason.REPEATED_HEADER, two.classify(row(50, null, null, 2023, 2024)).orElseThrow().reason());
    }

    @Test
    void recordsWithoutCodesAreNotTakenForFooters() {
        assertEquals(null, reason(null, "Nguồn Sống", null, "xã A"));
        assertEquals(null, reason(null, "HTX Ví Dụ", null, "cấp ngày 3 tháng 2 năm 2020"));
        assertEquals(SkipReason.FOOTER, reason(null, "Nguồn: Liên minh hợp tác xã"));
    }

    @Test
    void rowsOfInvisibleCharactersAreBlank() {
        assertEquals(SkipReason.BLANK, reason("\u00A0", " \u200B", null));
    }

    @Test
    void aSkippedRowSaysWhereAndWhat() {
        SkippedRow skipped = classifier.classify(row(20, null, "Tổng cộng", null, null, 120)).orElseThrow();
        assertEquals(new SkippedRow(20, SkipReason.TOTAL, "Tổng cộng | 120"), skipped);
    }
}
