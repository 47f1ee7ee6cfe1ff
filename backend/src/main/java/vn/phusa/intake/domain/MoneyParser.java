package vn.phusa.intake.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.phusa.shared.text.VietnameseText;

/** Reads amounts of money into whole đồng, by the unit of the column or the one the cell itself states. */
public final class MoneyParser {

    private MoneyParser() {
    }

    /** The amount in đồng; {@code unit} is the column's. */
    public static Parsed<BigDecimal> parse(RawCell cell, Place place, MoneyUnit unit) {
        return parse(cell, place, unit, NumberText.Style.UNKNOWN);
    }

    static Parsed<BigDecimal> parse(RawCell cell, Place place, MoneyUnit unit, NumberText.Style style) {
        Optional<Parsed<BigDecimal>> early = NumberParser.early(cell, place);
        if (early.isPresent()) {
            return early.get();
        }
        if (cell.kind() == CellKind.NUMBER) {
            return cell.percent()
                    ? Parsed.failed(place.error(IssueCode.NUMBER_UNREADABLE, cell.text()))
                    : whole(unit.toDong(cell.number()), place, cell);
        }
        String folded = VietnameseText.fold(cell.text());
        Amount amount = Amount.of(folded);
        if (amount == null || amount.percent()) {
            return Parsed.failed(NumberParser.unreadable(folded, place, cell));
        }
        return written(amount, cell, place, unit, style);
    }

    private static Parsed<BigDecimal> written(Amount amount, RawCell cell, Place place, MoneyUnit unit,
                                              NumberText.Style style) {
        BigDecimal sum = BigDecimal.ZERO;
        List<Issue> issues = new ArrayList<>();
        for (Amount.Part part : amount.parts()) {
            Parsed<BigDecimal> digits = NumberParser.digits(part.digits(), cell, place, style);
            if (digits.value() == null) {
                return digits;
            }
            issues.addAll(digits.issues());
            sum = sum.add((part.unit() == null ? unit : part.unit()).toDong(digits.value()));
        }
        if (amount.unit() != null && amount.unit() != unit) {
            issues.add(place.warning(IssueCode.MONEY_UNIT_DIFFERS, cell.text(), amount.unit().label()));
        }
        return NumberParser.withIssues(whole(amount.signed(sum), place, cell), issues);
    }

    private static Parsed<BigDecimal> whole(BigDecimal dong, Place place, RawCell cell) {
        Parsed<BigDecimal> ranged = NumberParser.inRange(dong, place, cell);
        if (ranged.value() == null) {
            return ranged;
        }
        if (dong.stripTrailingZeros().scale() > 0) {
            return Parsed.failed(place.error(IssueCode.MONEY_NOT_WHOLE, cell.text()));
        }
        return Parsed.of(dong.setScale(0));
    }
}
