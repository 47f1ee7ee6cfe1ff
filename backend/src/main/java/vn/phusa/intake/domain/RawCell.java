package vn.phusa.intake.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import vn.phusa.shared.text.VietnameseText;

/**
 * A cell as the file has it.
 *
 * @param kind what it holds
 * @param text as shown, before any cleaning or decoding; never null
 * @param number the exact number, for NUMBER and DATE
 * @param date the day, for DATE; null where the number is no day of the calendar
 * @param formula whether the value is the saved result of a formula
 * @param percent whether the number is shown as a percentage (0.12 as 12%)
 */
public record RawCell(CellKind kind, String text, BigDecimal number, LocalDate date, boolean formula,
                      boolean percent) {

    private static final int EXTREME = 1_000;

    /** A cell with nothing in it. */
    public static final RawCell EMPTY = new RawCell(CellKind.EMPTY, "", null, null, false, false);

    /** A cell of text; blank text is an empty cell. */
    public static RawCell text(String text) {
        return VietnameseText.isBlank(text) ? EMPTY : new RawCell(CellKind.TEXT, text, null, null, false, false);
    }

    /** A cell with a number, shown plainly. */
    public static RawCell number(BigDecimal number) {
        return new RawCell(CellKind.NUMBER, shown(number), number, null, false, false);
    }

    /** A cell with a day. */
    public static RawCell date(LocalDate date) {
        return new RawCell(CellKind.DATE, date.toString(), null, date, false, false);
    }

    /** True when nothing but white space is in it. */
    public boolean isEmpty() {
        return kind == CellKind.EMPTY;
    }

    RawCell withText(String other) {
        return new RawCell(kind, other, number, date, formula, percent);
    }

    RawCell asFormula() {
        return new RawCell(kind, text, number, date, true, percent);
    }

    /** A number as plain digits; with an exponent only when it is too large for any register. */
    static String shown(BigDecimal number) {
        if (isExtreme(number)) {
            return number.toString();
        }
        BigDecimal plain = number.stripTrailingZeros();
        boolean readable = plain.precision() - plain.scale() <= 40 && plain.scale() <= 40;
        return readable ? plain.toPlainString() : plain.toString();
    }

    /** Whether a number is so large or small that no spreadsheet makes it, and reckoning with it would be costly. */
    static boolean isExtreme(BigDecimal number) {
        return number.scale() > EXTREME || number.scale() < -EXTREME || number.precision() > EXTREME;
    }
}
