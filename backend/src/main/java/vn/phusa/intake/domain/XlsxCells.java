package vn.phusa.intake.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the stored form of a workbook's cell into what it means. */
final class XlsxCells {

    /** Excel keeps 15 significant digits; what a file has beyond them is binary noise. */
    private static final MathContext EXCEL = new MathContext(15, RoundingMode.HALF_UP);
    private static final int LONGEST_NUMBER = 64;
    private static final BigDecimal LAST_SERIAL = new BigDecimal("2958465");
    private static final DateTimeFormatter SHOWN_DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final SharedStrings strings;
    private final CellFormats formats;
    private final boolean since1904;

    XlsxCells(SharedStrings strings, CellFormats formats, boolean since1904) {
        this.strings = strings;
        this.formats = formats;
        this.since1904 = since1904;
    }

    RawCell cell(String type, int style, String value, boolean hasValue, boolean formula) {
        if (!hasValue) {
            return formula ? new RawCell(CellKind.UNCALCULATED, "", null, null, true, false) : RawCell.EMPTY;
        }
        RawCell cell = switch (type == null ? "n" : type) {
            case "s" -> shared(value);
            case "inlineStr", "str" -> RawCell.text(unescape(value));
            case "b" -> new RawCell(CellKind.BOOLEAN, "1".equals(value) ? "TRUE" : "FALSE", null, null, false, false);
            case "e" -> error(value);
            case "d" -> isoDate(value);
            default -> value.isBlank() ? RawCell.EMPTY : number(value.strip(), style);
        };
        return formula && !cell.isEmpty() ? cell.asFormula() : cell;
    }

    private RawCell shared(String value) {
        try {
            String text = strings.get(Integer.parseInt(value.strip()));
            return text == null ? error("#SST!") : RawCell.text(unescape(text));
        } catch (NumberFormatException failure) {
            return error("#SST!");
        }
    }

    private static RawCell error(String shown) {
        return new RawCell(CellKind.ERROR, shown, null, null, false, false);
    }

    private static RawCell isoDate(String value) {
        try {
            LocalDate date = LocalDate.parse(value.strip().substring(0, Math.min(10, value.strip().length())));
            return new RawCell(CellKind.DATE, SHOWN_DATE.format(date), null, date, false, false);
        } catch (DateTimeException failure) {
            return error(value);
        }
    }

    private RawCell number(String value, int style) {
        BigDecimal number;
        try {
            number = value.length() > LONGEST_NUMBER ? null : new BigDecimal(value);
            number = number == null || RawCell.isExtreme(number) ? null : number.round(EXCEL);
        } catch (NumberFormatException failure) {
            number = null;
        }
        if (number == null) {
            return error(value);
        }
        if (formats.isDate(style)) {
            LocalDate date = dateOf(number);
            String shown = date == null ? RawCell.shown(number) : SHOWN_DATE.format(date);
            return new RawCell(CellKind.DATE, shown, number, date, false, false);
        }
        if (formats.isPercent(style)) {
            String shown = RawCell.shown(number.movePointRight(2)) + "%";
            return new RawCell(CellKind.NUMBER, shown, number, null, false, true);
        }
        return new RawCell(CellKind.NUMBER, padded(RawCell.shown(number), style), number, null, false, false);
    }

    private String padded(String shown, int style) {
        int missing = formats.padding(style) - shown.length();
        return missing > 0 && shown.chars().allMatch(Character::isDigit) ? "0".repeat(missing) + shown : shown;
    }

    /** The day of a serial number; Excel counts a 29 February 1900 that never was. */
    private LocalDate dateOf(BigDecimal serial) {
        if (serial.signum() < 0 || serial.compareTo(LAST_SERIAL) > 0) {
            return null;
        }
        int days = serial.intValue();
        if (since1904) {
            return LocalDate.of(1904, 1, 1).plusDays(days);
        }
        if (days == 0 || days == 60) {
            return null;
        }
        return LocalDate.of(1899, 12, days < 60 ? 31 : 30).plusDays(days);
    }

    private static String unescape(String text) {
        if (text.indexOf("_x") < 0) {
            return text;
        }
        return ESCAPE.matcher(text).replaceAll(
                match -> Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }
}
