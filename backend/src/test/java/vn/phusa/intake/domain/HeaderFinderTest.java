package vn.phusa.intake.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.phusa.intake.domain.CooperativeTable.row;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderFinderTest {

    private static HeaderMatch find(RawRow... rows) {
        return new HeaderFinder(CooperativeTable.SCHEMA).find(Arrays.asList(rows));
    }

    private static List<String> keys(HeaderMatch match) {
        return match.columns().stream().map(ColumnMatch::key).toList();
    }

    @Test
    void oneRowAmongTitles() {
        HeaderMatch match = find(row(1, "DANH SÁCH HỢP TÁC XÃ"), row(3, "STT", "TÊN HTX", "MST", "Vốn điều lệ"),
                row(4, 1, "HTX Một", "0100233488", 5));
        assertEquals(3, match.firstRow());
        assertEquals(3, match.lastRow());
        assertEquals(Arrays.asList(null, "name", "taxCode", "charterCapital"), keys(match));
        assertEquals(ColumnNote.UNIT_ASSUMED, match.column("charterCapital").note());
    }

    @Test
    void englishNamesToo() {
        assertEquals(Arrays.asList(null, "name", "taxCode"), keys(find(row(1, "No.", "Name", "Tax code"))));
    }

    @Test
    void indicatorAboveYears() {
        HeaderMatch match = find(row(1, "Tên HTX", "MST", "Lợi nhuận trước thuế", null, null),
                row(2, null, null, 2022, "Năm 2023", "2024 (triệu đồng)"));
        assertEquals(2, match.lastRow());
        assertEquals(List.of("name", "taxCode", "figure:profitBeforeTax:2022", "figure:profitBeforeTax:2023",
                "figure:profitBeforeTax:2024"), keys(match));
        assertEquals(MoneyUnit.VND_MILLION, match.columns().get(4).unit());
    }

    @Test
    void yearAboveIndicators() {
        HeaderMatch match = find(row(1, "Tên HTX", "MST", "Năm 2023 (tr.đ)", null, "Kết quả năm 2024", null),
                row(2, null, null, "Doanh thu", "Lợi nhuận", "Doanh thu", "Lợi nhuận"));
        assertEquals(List.of("name", "taxCode", "figure:revenue:2023", "figure:profitBeforeTax:2023",
                "figure:revenue:2024", "figure:profitBeforeTax:2024"), keys(match));
        assertEquals(MoneyUnit.VND_MILLION, match.column("figure:revenue:2023").unit());
    }

    @Test
    void aRowOfUnitsBelowIsNotLost() {
        HeaderMatch match = find(row(1, "Tên HTX", "MST", "Vốn điều lệ", "Doanh thu 2024"),
                row(2, null, null, "(triệu đồng)", "tỷ đồng"), row(3, "HTX Một", "0100233488", 1, 2));
        assertEquals(2, match.lastRow());
        assertEquals(MoneyUnit.VND_MILLION, match.column("charterCapital").unit());
        assertEquals(MoneyUnit.VND_BILLION, match.column("figure:revenue:2024").unit());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Vốn điều lệ (triệu đồng) | VND_MILLION", "Vốn điều lệ ĐVT: tr.đ | VND_MILLION",
        "Vốn điều lệ, tỷ đồng | VND_BILLION", "Vốn điều lệ (nghìn đồng) | VND_THOUSAND", "Vốn điều lệ (1.000 đ) | VND_THOUSAND",
        "Vốn điều lệ [VNĐ] | VND", "Vốn điều lệ triệu đồng | VND_MILLION", "VỐN ĐIỀU LỆ - Tr.đ | VND_MILLION",
        "Vốn điều lệ (đơn vị tính: đồng) | VND", "Vốn điều lệ (ngàn đồng) | VND_THOUSAND"})
    void unitsInHeaders(String header, MoneyUnit unit) {
        assertEquals(unit, find(row(1, "Tên HTX", "MST", header)).column("charterCapital").unit());
    }

    @Test
    void theTitleGivesTheUnitOfColumnsWithoutTheirOwn() {
        HeaderMatch match = find(row(1, "DANH SÁCH"), row(2, null, null, "Đơn vị tính: Triệu đồng"),
                row(3, "Tên HTX", "MST", "Vốn điều lệ", "Doanh thu 2024 (tỷ đồng)"));
        assertEquals(MoneyUnit.VND_MILLION, match.column("charterCapital").unit());
        assertEquals(ColumnNote.UNIT_FROM_TITLE, match.column("charterCapital").note());
        assertEquals(MoneyUnit.VND_BILLION, match.column("figure:revenue:2024").unit());
    }

    @Test
    void aHeadingOfUnitsAboveNamedColumnsCounts() {
        HeaderMatch match = find(row(1, "DANH SÁCH"), row(2, "Thông tin chung", null, "Tài chính (triệu đồng)", null),
                row(3, "Tên HTX", "MST", "Vốn điều lệ", "Doanh thu 2024"));
        assertEquals(MoneyUnit.VND_MILLION, match.column("charterCapital").unit());
        assertEquals(MoneyUnit.VND_MILLION, match.column("figure:revenue:2024").unit());
    }

    @Test
    void twoUnitsInTheTitleAreRefused() {
        UnreadableFile refused = assertThrows(UnreadableFile.class, () -> find(
                row(1, "ĐVT: triệu đồng", "ĐVT: tỷ đồng"), row(2, "Tên HTX", "MST", "Vốn điều lệ")));
        assertEquals("unclear-unit", refused.code());
    }

    @Test
    void unknownAndUnnamedColumnsAreReported() {
        HeaderMatch match = find(row(1, "Tên HTX", "MST", "Màu sắc", "Doanh thu"), row(2, "HTX Một", "0100233488", "xanh", 5, "lạc"));
        assertEquals(List.of(ColumnNote.NONE, ColumnNote.NONE, ColumnNote.UNKNOWN, ColumnNote.YEAR_MISSING, ColumnNote.NO_HEADER),
                match.columns().stream().map(ColumnMatch::note).toList());
    }

    @Test
    void twoColumnsForOneFieldAreRefusedByName() {
        UnreadableFile refused = assertThrows(UnreadableFile.class,
                () -> find(row(1, "Tên HTX", "MST", "Mã số thuế")));
        assertEquals("two-columns-for-one-field", refused.code());
        assertEquals("Hai cột cùng là “Mã số thuế”: B “MST”, C “Mã số thuế”.", refused.messageVi());
    }

    @Test
    void aGeneralNameUnderAnotherHeadingIsNotTheCooperative() {
        HeaderMatch match = find(row(1, "Tên HTX", "MST", "Người đại diện", null), row(2, null, null, "Tên", "Điện thoại"));
        assertEquals(Arrays.asList("name", "taxCode", null, null), keys(match));
    }

    @Test
    void withoutAHeaderWhatWasSeenIsListed() {
        UnreadableFile refused = assertThrows(UnreadableFile.class,
                () -> find(row(1, "BÁO CÁO"), row(2, "Họ và tên", "Ngày sinh", "Quê quán")));
        assertEquals("header-not-found", refused.code());
        assertTrue(refused.messageEn().contains("Họ và tên | Ngày sinh | Quê quán"), refused.messageEn());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Doanh thu 2024 (kế hoạch)", "Doanh thu 2024 (%)", "Doanh thu 2024 (USD)", "Doanh thu 2024 so với 2023",
        "Vốn điều lệ (thực góp)", "Vốn điều lệ 2024"})
    void headersOfOtherFiguresAreNotTaken(String header) {
        assertEquals(ColumnNote.UNKNOWN, find(row(1, "Tên HTX", "MST", header)).columns().getLast().note());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Doanh thu (năm 2024)", "Doanh thu 2024 (3)", "Năm 2024 - Doanh thu", "Doanh thu 2024 (*)", "DOANH THU\nNĂM 2024",
        "Doanh thu 2024 (đến 31/12)", "Doanh thu 2024 (triệu đồng) (5=3+4)"})
    void harmlessWordsAroundAHeaderAre(String header) {
        assertEquals("figure:revenue:2024", find(row(1, "Tên HTX", "MST", header)).columns().getLast().key());
    }

    @Test
    void columnNumbersBelowAreNoPartOfTheHeader() {
        assertEquals(1, find(row(1, "Tên HTX", "MST", "Vốn điều lệ"), row(2, "(1)", "(2)", "(3)")).lastRow());
    }

    @Test
    void aHeaderBelowTheFortiethRowIsNotOne() {
        assertThrows(UnreadableFile.class, () -> find(row(41, "Tên HTX", "MST")));
    }
}
