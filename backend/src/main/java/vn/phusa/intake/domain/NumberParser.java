package vn.phusa.intake.domain;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.phusa.shared.text.VietnameseText;

/** Reads plain numbers: counts, areas, shares. What can be read in two ways is an error, never a guess. */
public final class NumberParser {

    private static final BigDecimal LARGEST = new BigDecimal("1000000000000000");
    private static final String PEOPLE = " ?(?:nguoi|thanh vien|tv|ho|lao dong|ld)$";
    private static final String SCIENTIFIC = "[0-9](?:[.,][0-9]+)?e[+-]?[0-9]+";

    private NumberParser() {
    }

    /** A number with decimals; one that is shown in percent counts as shown. */
    public static Parsed<BigDecimal> decimal(RawCell cell, Place place) {
        return number(cell, place, NumberText.Style.UNKNOWN);
    }

    /** A share in percent: 12% shown by the cell's format or written, or plain 12, is 12. */
    public static Parsed<BigDecimal> percent(RawCell cell, Place place) {
        return decimal(cell, place);
    }

    /** A whole number. */
    public static Parsed<Long> integer(RawCell cell, Place place) {
        return integer(cell, place, NumberText.Style.UNKNOWN);
    }

    static Parsed<Long> integer(RawCell cell, Place place, NumberText.Style style) {
        Parsed<BigDecimal> number = number(cell, place, style);
        if (number.value() == null) {
            return number.withoutValue();
        }
        if (cell.percent() || cell.kind() == CellKind.TEXT && cell.text().indexOf('%') >= 0) {
            return Parsed.failed(place.error(IssueCode.NUMBER_UNREADABLE, cell.text()));
        }
        if (number.value().stripTrailingZeros().scale() > 0) {
            return Parsed.failed(place.error(IssueCode.NUMBER_NOT_WHOLE, cell.text()));
        }
        return new Parsed<>(number.value().longValueExact(), number.issues());
    }

    static Parsed<BigDecimal> number(RawCell cell, Place place, NumberText.Style style) {
        Optional<Parsed<BigDecimal>> early = early(cell, place);
        if (early.isPresent()) {
            return early.get();
        }
        if (cell.kind() == CellKind.NUMBER) {
            return inRange(cell.percent() ? cell.number().movePointRight(2) : cell.number(), place, cell);
        }
        String folded = VietnameseText.fold(cell.text()).replaceAll(PEOPLE, "");
        Amount amount = Amount.of(folded);
        if (amount == null || amount.unit() != null) {
            return Parsed.failed(unreadable(folded, place, cell));
        }
        Parsed<BigDecimal> read = digits(amount.parts().getFirst().digits(), cell, place, style);
        return read.value() == null ? read
                : withIssues(inRange(amount.signed(read.value()), place, cell), read.issues());
    }

    /** The answers that need no reading: empty, broken, a dash, or a kind that is no number. */
    static Optional<Parsed<BigDecimal>> early(RawCell cell, Place place) {
        if (cell.isEmpty()) {
            return Optional.of(Parsed.empty());
        }
        Optional<Issue> broken = CellGuard.broken(cell, place);
        if (broken.isPresent()) {
            return Optional.of(Parsed.failed(broken.get()));
        }
        Optional<Issue> nothing = CellGuard.nothing(cell, place);
        if (nothing.isPresent()) {
            return Optional.of(Parsed.of(null, nothing.get()));
        }
        if (cell.kind() == CellKind.NUMBER && RawCell.isExtreme(cell.number())) {
            return Optional.of(Parsed.failed(outOfRange(place, cell)));
        }
        boolean other = cell.kind() != CellKind.NUMBER && cell.kind() != CellKind.TEXT;
        return other ? Optional.of(Parsed.failed(place.error(IssueCode.NUMBER_UNREADABLE, cell.text()))) : Optional.empty();
    }

    static Issue unreadable(String folded, Place place, RawCell cell) {
        String shown = Place.shown(VietnameseText.normalise(cell.text()));
        return folded.matches(SCIENTIFIC)
                ? place.error(IssueCode.DIGITS_LOST, cell.text(), shown)
                : place.error(IssueCode.NUMBER_UNREADABLE, cell.text());
    }

    /** Reads unsigned digits; where both readings fit, the column's clear cells decide, or nobody. */
    static Parsed<BigDecimal> digits(String digits, RawCell cell, Place place, NumberText.Style style) {
        NumberText.Reading reading = NumberText.read(digits);
        if (reading == null) {
            return Parsed.failed(place.error(IssueCode.NUMBER_UNREADABLE, cell.text()));
        }
        if (!reading.isAmbiguous()) {
            return Parsed.of(reading.value());
        }
        boolean dot = digits.indexOf('.') >= 0;
        if (style == NumberText.Style.UNKNOWN) {
            String plain = reading.grouped().toPlainString();
            String fraction = reading.decimal().stripTrailingZeros().toPlainString();
            return Parsed.failed(place.error(IssueCode.NUMBER_AMBIGUOUS, cell.text(), shown(reading.grouped()),
                    shown(reading.decimal()), plain, dot ? fraction : fraction.replace('.', ',')));
        }
        boolean grouped = dot == (style == NumberText.Style.VIETNAMESE);
        BigDecimal value = grouped ? reading.grouped() : reading.decimal();
        return Parsed.of(value, place.warning(IssueCode.NUMBER_STYLE_FROM_COLUMN, cell.text(), shown(value)));
    }

    static Parsed<BigDecimal> inRange(BigDecimal number, Place place, RawCell cell) {
        return number.abs().compareTo(LARGEST) > 0 ? Parsed.failed(outOfRange(place, cell)) : Parsed.of(number);
    }

    private static Issue outOfRange(Place place, RawCell cell) {
        return place.error(IssueCode.NUMBER_OUT_OF_RANGE, cell.text(), shown(LARGEST.negate()), shown(LARGEST));
    }

    static <T> Parsed<T> withIssues(Parsed<T> parsed, List<Issue> earlier) {
        return earlier.isEmpty() ? parsed
                : new Parsed<>(parsed.value(), Stream.concat(earlier.stream(), parsed.issues().stream()).toList());
    }

    /** A number as Vietnamese readers write it. */
    static String shown(BigDecimal number) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator('.');
        symbols.setDecimalSeparator(',');
        DecimalFormat format = new DecimalFormat("#,##0.##########", symbols);
        return format.format(number);
    }
}
