package vn.phusa.intake.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueParsersTest {

    private static final Place PLACE = new Place(2, "Cột");

    private static RawCell text(String text) {
        return RawCell.text(text);
    }

    private static RawCell number(String number) {
        return RawCell.number(new BigDecimal(number));
    }

    private static void assertFails(IssueCode code, Parsed<?> parsed) {
        assertNull(parsed.value());
        assertEquals(List.of(code), parsed.issues().stream().map(Issue::code).toList());
        Issue issue = parsed.issues().getFirst();
        assertEquals(Severity.ERROR, issue.severity());
        assertEquals("C", issue.column());
        for (String message : List.of(issue.messageVi(), issue.messageEn(), issue.remedyVi(), issue.remedyEn())) {
            assertFalse(message.isBlank() || message.contains("{"), message);
        }
    }

    @Nested
    class Numbers {

        @ParameterizedTest
        @CsvSource(delimiter = '|', value = {
            "1.234.567,8 | 1234567.8", "1,234,567.8 | 1234567.8", "1234567 | 1234567", "1.5 | 1.5", "1,5 | 1.5",
            "1.234.567 | 1234567", "1,234,567 | 1234567", "1.234,567 | 1234.567", "1,234.567 | 1234.567",
            "1234.567 | 1234.567", "0,125 | 0.125", "1 234 567 | 1234567", "1\u00A0234\u00A0567,5 | 1234567.5",
            "(1.500.000) | -1500000", "-12 | -12", "−12,25 | -12.25", "0 | 0", "45 người | 45", "12% | 12"})
        void areReadInBothStyles(String written, BigDecimal expected) {
            Parsed<BigDecimal> parsed = NumberParser.decimal(text(written), PLACE);
            assertTrue(parsed.value() != null && expected.compareTo(parsed.value()) == 0, () -> parsed.toString());
            assertTrue(parsed.issues().isEmpty());
        }

        @ParameterizedTest
        @ValueSource(strings = {"1.234", "1,234", "12.500", "999,000", "-1.234"})
        void thatCouldBeTwoAreErrorsWithBothReadings(String written) {
            Parsed<BigDecimal> parsed = NumberParser.decimal(text(written), PLACE);
            assertFails(IssueCode.NUMBER_AMBIGUOUS, parsed);
        }

        @Test
        void thatCouldBeTwoNameTheRemedy() {
            Issue issue = NumberParser.decimal(text("1,234"), PLACE).issues().getFirst();
            assertEquals("Không rõ là 1.234 hay 1,234.", issue.messageVi());
            assertEquals("Make the cell a number, or write 1234 or 1,234.", issue.remedyEn());
        }

        @ParameterizedTest
        @ValueSource(strings = {"abc", "1.2.3", "12,34,567", "1..2", "1,", ".5", "--5", "(5", "1.234.56", "5 kg", "1 2", "٣"})
        void thatAreNoneAreErrors(String written) {
            assertFails(IssueCode.NUMBER_UNREADABLE, NumberParser.decimal(text(written), PLACE));
        }

        @Test
        void mustBeWholeWhereTheFieldIs() {
            assertEquals(25L, NumberParser.integer(number("25"), PLACE).value());
            assertFails(IssueCode.NUMBER_NOT_WHOLE, NumberParser.integer(number("25.5"), PLACE));
            assertFails(IssueCode.NUMBER_NOT_WHOLE, NumberParser.integer(text("1.5"), PLACE));
            assertFails(IssueCode.NUMBER_AMBIGUOUS, NumberParser.integer(text("1.500"), PLACE));
        }

        @Test
        void beyondReasonOrWithLostDigitsAreErrors() {
            assertFails(IssueCode.NUMBER_OUT_OF_RANGE, NumberParser.decimal(number("1E+308"), PLACE));
            assertFails(IssueCode.NUMBER_OUT_OF_RANGE, NumberParser.decimal(number("-1E+999999999"), PLACE));
            assertFails(IssueCode.NUMBER_OUT_OF_RANGE, NumberParser.decimal(text("9".repeat(39)), PLACE));
            assertFails(IssueCode.DIGITS_LOST, NumberParser.decimal(text("1,80E+09"), PLACE));
        }

        @ParameterizedTest
        @ValueSource(strings = {"-", "–", "…", "không có", "N/A"})
        void dashesAreEmptyAndSaySo(String written) {
            Parsed<BigDecimal> parsed = NumberParser.decimal(text(written), PLACE);
            assertNull(parsed.value());
            assertEquals(List.of("read-as-empty"), CooperativeTable.codes(parsed.issues()));
            assertFalse(parsed.isFailed());
        }

        @Test
        void sharesComeOutInPercent() {
            RawCell formatted = new RawCell(CellKind.NUMBER, "12.5%", new BigDecimal("0.125"), null, false, true);
            assertEquals(0, new BigDecimal("12.5").compareTo(NumberParser.percent(formatted, PLACE).value()));
            assertEquals(0, new BigDecimal("12.5").compareTo(NumberParser.percent(text("12,5%"), PLACE).value()));
        }

        @Test
        void brokenCellsSaySo() {
            assertFails(IssueCode.CELL_ERROR, NumberParser.decimal(new RawCell(CellKind.ERROR, "#REF!", null, null, true, false), PLACE));
            assertFails(IssueCode.FORMULA_NOT_CALCULATED,
                    NumberParser.decimal(new RawCell(CellKind.UNCALCULATED, "", null, null, true, false), PLACE));
        }
    }

    @Nested
    class Counts {

        @Test
        void areNoShares() {
            assertFails(IssueCode.NUMBER_UNREADABLE, NumberParser.integer(text("12%"), PLACE));
            assertFails(IssueCode.NUMBER_UNREADABLE,
                    NumberParser.integer(new RawCell(CellKind.NUMBER, "12%", new BigDecimal("0.12"), null, false, true), PLACE));
        }
    }

    @Nested
    class Money {

        @ParameterizedTest
        @CsvSource(delimiter = '|', value = {
            "1.234.567,8 | VND_THOUSAND | 1234567800", "125,5 | VND_MILLION | 125500000", "1.500.000 đ | VND | 1500000",
            "1.500.000 đồng | VND | 1500000", "2.000.000 VNĐ | VND | 2000000", "₫ 3.000.000 | VND | 3000000",
            "(12,5) | VND_MILLION | -12500000", "1,5 tỷ | VND_BILLION | 1500000000", "850 | VND_MILLION | 850000000"})
        void comesOutInWholeDong(String written, MoneyUnit unit, BigDecimal expected) {
            Parsed<BigDecimal> parsed = MoneyParser.parse(text(written), PLACE, unit);
            assertEquals(expected, parsed.value(), () -> parsed.toString());
            assertTrue(parsed.issues().isEmpty());
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', value = {
            "1,5 tỷ | VND_MILLION | 1500000000", "500 tr | VND | 500000000", "1 tỷ 200 triệu | VND | 1200000000",
            "20 triệu đồng | VND_BILLION | 20000000", "500 tr.đ | VND | 500000000"})
        void aUnitInTheCellWinsAndIsReported(String written, MoneyUnit unit, BigDecimal expected) {
            Parsed<BigDecimal> parsed = MoneyParser.parse(text(written), PLACE, unit);
            assertEquals(expected, parsed.value(), () -> parsed.toString());
            assertEquals(List.of("money-unit-differs"), CooperativeTable.codes(parsed.issues()));
        }

        @Test
        void fractionsOfADongAreErrors() {
            assertFails(IssueCode.MONEY_NOT_WHOLE, MoneyParser.parse(text("1.5"), PLACE, MoneyUnit.VND));
            assertFails(IssueCode.MONEY_NOT_WHOLE, MoneyParser.parse(number("0.0000001"), PLACE, MoneyUnit.VND_MILLION));
            assertFails(IssueCode.NUMBER_AMBIGUOUS, MoneyParser.parse(text("1.250"), PLACE, MoneyUnit.VND_MILLION));
        }

        @ParameterizedTest
        @ValueSource(strings = {"1 tỷ 2", "200 triệu 1 tỷ", "5 USD", "12%", "triệu", "1 tỷ 200 triệu 3 tỷ"})
        void whatIsNoAmountIsAnError(String written) {
            assertFails(IssueCode.NUMBER_UNREADABLE, MoneyParser.parse(text(written), PLACE, MoneyUnit.VND));
        }

        @Test
        void theStyleOfTheColumnDecidesWithAWarning() {
            Parsed<BigDecimal> parsed =
                    MoneyParser.parse(text("900.000"), PLACE, MoneyUnit.VND, NumberText.Style.VIETNAMESE);
            assertEquals(new BigDecimal("900000"), parsed.value());
            assertEquals(List.of("number-style-from-column"), CooperativeTable.codes(parsed.issues()));
        }
    }

    @Nested
    class Dates {

        private Parsed<LocalDate> read(RawCell cell) {
            return DateParser.parse(cell, PLACE, CooperativeTable.TODAY);
        }

        @ParameterizedTest
        @ValueSource(strings = {"03/02/2026", "3/2/2026", "3-2-2026", "03.02.2026", "2026-02-03", "2026/02/03",
            "ngày 3 tháng 2 năm 2026", "Cần Thơ, ngày 03 tháng 02 năm 2026", "03/02/2026 00:00:00", "2026-02-03T00:00:00Z", " 03 / 02 / 2026 "})
        void areDayFirst(String written) {
            assertEquals(LocalDate.of(2026, 2, 3), read(text(written)).value(), written);
        }

        @ParameterizedTest
        @CsvSource({"31/02/2024,DATE_IMPOSSIBLE", "02/15/2024,DATE_IMPOSSIBLE", "00/01/2024,DATE_IMPOSSIBLE",
            "03/02/26,DATE_SHORT_YEAR", "03/02/202,DATE_SHORT_YEAR", "03/02/1944,DATE_OUT_OF_RANGE",
            "03/02/2028,DATE_OUT_OF_RANGE", "02/2024,DATE_INCOMPLETE", "năm 2024,DATE_INCOMPLETE", "2024,DATE_INCOMPLETE",
            "hôm qua,DATE_UNREADABLE", "03/02/2024 14:30,DATE_UNREADABLE"})
        void thatCannotBeAreErrors(String written, IssueCode code) {
            assertFails(code, read(text(written)));
        }

        @Test
        void comeFromDateCellsAndNotFromBareNumbers() {
            assertEquals(LocalDate.of(2024, 2, 29), read(RawCell.date(LocalDate.of(2024, 2, 29))).value());
            assertFails(IssueCode.DATE_IS_NUMBER, read(number("45000")));
            assertFails(IssueCode.DATE_INCOMPLETE, read(number("2019")));
            assertFails(IssueCode.DATE_OUT_OF_RANGE, read(RawCell.date(LocalDate.of(1900, 1, 5))));
        }
    }

    @Nested
    class TaxCodes {

        @ParameterizedTest
        @CsvSource({"0100233488,0100233488", "'0100233488-001',0100233488001", "0100 233 488,0100233488",
            "0100233488 – 001,0100233488001"})
        void areDigitsOnly(String written, String expected) {
            Parsed<String> parsed = TaxCodeParser.parse(text(written), PLACE);
            assertEquals(expected, parsed.value());
            assertTrue(parsed.issues().isEmpty());
        }

        @Test
        void getTheirZeroBackWhereTheCheckDigitAgrees() {
            for (RawCell cell : List.of(number("100233488"), text("100233488"), number("1.00233488E+8"))) {
                Parsed<String> parsed = TaxCodeParser.parse(cell, PLACE);
                assertEquals("0100233488", parsed.value());
                assertEquals(List.of("tax-code-zero-restored"), CooperativeTable.codes(parsed.issues()));
            }
            assertEquals("0100233488001", TaxCodeParser.parse(number("100233488001"), PLACE).value());
            assertFails(IssueCode.TAX_CODE_ZERO_LOST, TaxCodeParser.parse(number("100233487"), PLACE));
        }

        @Test
        void withAnotherCheckDigitAreTakenWithAWarning() {
            Parsed<String> parsed = TaxCodeParser.parse(text("0100233487"), PLACE);
            assertEquals("0100233487", parsed.value());
            assertEquals(List.of("tax-code-checksum-suspect"), CooperativeTable.codes(parsed.issues()));
        }

        @ParameterizedTest
        @ValueSource(strings = {"12345", "0100000000", "0100233488-000", "010023348A", "01002334881", "092085001234", "MST?"})
        void ofOtherShapesAreErrors(String written) {
            assertFails(IssueCode.TAX_CODE_MALFORMED, TaxCodeParser.parse(text(written), PLACE));
        }

        @Test
        void inScientificNotationAreErrorsAsTextAndReadAsNumbers() {
            assertFails(IssueCode.DIGITS_LOST, TaxCodeParser.parse(text("1.80E+09"), PLACE));
            assertEquals("1800000000".length(), TaxCodeParser.parse(number("1.800233481E+9"), PLACE).value().length());
        }
    }

    @Nested
    class TextsAndChoices {

        @Test
        void textIsNormalised() {
            assertEquals("Hợp tác xã A", TextParser.parse(text(" Hơ\u0323p\ttác\u00A0xã\nA"), PLACE, 50).value());
            assertEquals("123", TextParser.parse(number("123"), PLACE, 50).value());
        }

        @Test
        void textThatIsHurtIsAnError() {
            assertFails(IssueCode.TEXT_TOO_LONG, TextParser.parse(text("a".repeat(51)), PLACE, 50));
            assertFails(IssueCode.CONTROL_CHARACTERS, TextParser.parse(text("a\u0000b"), PLACE, 50));
            assertFails(IssueCode.CONTROL_CHARACTERS, TextParser.parse(text("a\uD800b"), PLACE, 50));
            assertFails(IssueCode.LETTERS_LOST, TextParser.parse(text("H?p tác xã"), PLACE, 50));
            assertFails(IssueCode.LETTERS_LOST, TextParser.parse(text("H\uFFFDp"), PLACE, 50));
            assertEquals("Có hoạt động không?", TextParser.parse(text("Có hoạt động không?"), PLACE, 50).value());
        }

        @Test
        void choicesAreMatchedWithoutMarks() {
            List<Choice> choices = List.of(Choice.of("AGRICULTURE", "Nông nghiệp", "Agriculture"), Choice.of("TRANSPORT", "Vận tải"));
            assertEquals("AGRICULTURE", ChoiceParser.parse(text("NÔNG NGHIỆP."), PLACE, choices).value());
            assertEquals("TRANSPORT", ChoiceParser.parse(text("van tai"), PLACE, choices).value());
            Parsed<String> unknown = ChoiceParser.parse(text("Khác"), PLACE, choices);
            assertFails(IssueCode.CHOICE_UNKNOWN, unknown);
            assertEquals("Không nhận ra; chọn một trong: Nông nghiệp, Vận tải.", unknown.issues().getFirst().messageVi());
        }

        @Test
        void yesAndNo() {
            assertEquals(true, ChoiceParser.yesOrNo(text("Có"), PLACE).value());
            assertEquals(false, ChoiceParser.yesOrNo(text("không"), PLACE).value());
            assertFails(IssueCode.CHOICE_UNKNOWN, ChoiceParser.yesOrNo(text("có lẽ"), PLACE));
        }
    }
}
