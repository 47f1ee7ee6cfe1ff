package vn.phusa.intake.domain;

import java.util.Optional;
import vn.phusa.shared.text.TaxCode;
import vn.phusa.shared.text.VietnameseText;

/** Reads tax codes into digits only, and puts back a leading zero that a spreadsheet took, where the check digit agrees. */
public final class TaxCodeParser {

    private TaxCodeParser() {
    }

    /** Ten or thirteen digits. */
    public static Parsed<String> parse(RawCell cell, Place place) {
        if (cell.isEmpty()) {
            return Parsed.empty();
        }
        Optional<Issue> broken = CellGuard.broken(cell, place);
        if (broken.isPresent()) {
            return Parsed.failed(broken.get());
        }
        Optional<Issue> nothing = CellGuard.nothing(cell, place);
        if (nothing.isPresent()) {
            return Parsed.of(null, nothing.get());
        }
        String written = VietnameseText.normalise(cell.text()).replace(" ", "").replaceFirst("^['’`]", "");
        if (written.matches("(?i)[0-9](?:[.,][0-9]+)?e\\+?[0-9]+")) {
            return Parsed.failed(place.error(IssueCode.DIGITS_LOST, cell.text(), Place.shown(written)));
        }
        boolean dashed = written.matches("[0-9]{9,10}[-–][0-9]{3}");
        return digits(dashed ? written.replaceAll("[-–]", "") : written, dashed, cell, place);
    }

    private static Parsed<String> digits(String digits, boolean dashed, RawCell cell, Place place) {
        boolean lostZero = digits.matches("[0-9]{9}") || digits.matches("[0-9]{12}")
                && (dashed || cell.kind() == CellKind.NUMBER);
        if (lostZero) {
            return restored("0" + digits, cell, place);
        }
        return switch (TaxCode.check(digits)) {
            case VALID -> Parsed.of(digits);
            case CHECKSUM_SUSPECT -> Parsed.of(digits, place.warning(IssueCode.TAX_CODE_CHECKSUM_SUSPECT, cell.text()));
            case MALFORMED -> Parsed.failed(place.error(IssueCode.TAX_CODE_MALFORMED, cell.text()));
        };
    }

    private static Parsed<String> restored(String digits, RawCell cell, Place place) {
        return switch (TaxCode.check(digits)) {
            case VALID -> Parsed.of(digits,
                    place.warning(IssueCode.TAX_CODE_ZERO_RESTORED, cell.text(), TaxCode.display(digits)));
            case CHECKSUM_SUSPECT -> Parsed.failed(
                    place.error(IssueCode.TAX_CODE_ZERO_LOST, cell.text(), String.valueOf(digits.length() - 1)));
            case MALFORMED -> Parsed.failed(place.error(IssueCode.TAX_CODE_MALFORMED, cell.text()));
        };
    }
}
