package vn.phusa.intake.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;

class ValueParsersPropertyTest {

    private static final Place PLACE = new Place(0, "Cột");

    /** A number with grouping is read back as itself, or refused as ambiguous; it never becomes another number. */
    @Property
    void writtenNumbersComeBackOrAreRefused(
            @ForAll @BigRange(min = "-999999999999", max = "999999999999") @Scale(4) BigDecimal number,
            @ForAll boolean vietnamese) {
        String written = format(number, vietnamese);
        Parsed<BigDecimal> parsed = NumberParser.decimal(RawCell.text(written), PLACE);
        if (parsed.value() == null) {
            assertEquals(List.of("number-ambiguous"), CooperativeTable.codes(parsed.issues()), written);
            assertTrue(written.replaceAll("[^.,]", "").length() == 1, written);
        } else {
            assertEquals(0, number.compareTo(parsed.value()), written);
        }
    }

    @Property
    void knowingTheStyleEveryNumberComesBack(
            @ForAll @BigRange(min = "-999999999999", max = "999999999999") @Scale(3) BigDecimal number,
            @ForAll boolean vietnamese) {
        NumberText.Style style = vietnamese ? NumberText.Style.VIETNAMESE : NumberText.Style.ENGLISH;
        String written = format(number, vietnamese);
        assertEquals(0, number.compareTo(NumberParser.number(RawCell.text(written), PLACE, style).value()), written);
    }

    @Property
    void amountsInMillionsKeepEveryDong(@ForAll @LongRange(min = -900_000_000_000_000L, max = 900_000_000_000_000L) long dong) {
        BigDecimal millions = BigDecimal.valueOf(dong, 6);
        assertEquals(BigDecimal.valueOf(dong), MoneyParser.parse(RawCell.number(millions), PLACE, MoneyUnit.VND_MILLION).value());
    }

    @Property
    void daysComeBackInEveryWriting(@ForAll @LongRange(min = -9131, max = 20800) long epochDay,
                                    @ForAll("patterns") String pattern) {
        LocalDate day = LocalDate.ofEpochDay(epochDay);
        String written = day.format(DateTimeFormatter.ofPattern(pattern, Locale.ROOT));
        assertEquals(day, DateParser.parse(RawCell.text(written), PLACE, CooperativeTable.TODAY).value(), written);
    }

    @Provide
    Arbitrary<String> patterns() {
        return Arbitraries.of("dd/MM/uuuu", "d/M/uuuu", "d-M-uuuu", "dd.MM.uuuu", "uuuu-MM-dd", "'ngày' d 'tháng' M 'năm' uuuu");
    }

    /** Whatever a cell holds, every parser answers with a value or an error, and its messages are whole. */
    @Property
    void nothingMakesAParserThrow(@ForAll @From("cells") RawCell cell) {
        List<Parsed<?>> all = List.of(NumberParser.decimal(cell, PLACE), NumberParser.integer(cell, PLACE),
                NumberParser.percent(cell, PLACE), MoneyParser.parse(cell, PLACE, MoneyUnit.VND_BILLION),
                DateParser.parse(cell, PLACE, CooperativeTable.TODAY), TaxCodeParser.parse(cell, PLACE),
                TextParser.parse(cell, PLACE, 100), ChoiceParser.yesOrNo(cell, PLACE),
                ChoiceParser.parse(cell, PLACE, List.of(Choice.of("A", "Một"))));
        for (Parsed<?> parsed : all) {
            assertTrue(parsed.value() == null || !parsed.isFailed());
            parsed.issues().forEach(issue -> assertTrue(issue.messageVi().length() < 600 && !issue.remedyEn().isEmpty()));
        }
    }

    @Provide
    Arbitrary<RawCell> cells() {
        Arbitrary<String> near = Arbitraries.strings().withChars("0123456789.,-/ ()%đtỷriệuEe+ngàyáăm'").ofMaxLength(25);
        return Arbitraries.oneOf(near.map(RawCell::text), Arbitraries.strings().ofMaxLength(300).map(RawCell::text),
                Arbitraries.bigDecimals().map(RawCell::number),
                Arbitraries.integers().map(scale -> RawCell.number(new BigDecimal(java.math.BigInteger.TEN, scale))),
                Arbitraries.of(RawCell.EMPTY, new RawCell(CellKind.ERROR, "#N/A", null, null, true, false),
                        new RawCell(CellKind.BOOLEAN, "TRUE", null, null, false, false),
                        new RawCell(CellKind.DATE, "9999999", new BigDecimal("9999999"), null, false, false)));
    }

    private static String format(BigDecimal number, boolean vietnamese) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator(vietnamese ? '.' : ',');
        symbols.setDecimalSeparator(vietnamese ? ',' : '.');
        return new DecimalFormat("#,##0.####", symbols).format(number);
    }
}
