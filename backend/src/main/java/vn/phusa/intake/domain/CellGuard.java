package vn.phusa.intake.domain;

import java.util.Optional;
import java.util.Set;
import vn.phusa.shared.text.VietnameseText;

/** What every parser asks first: is the cell broken, or does it say in words that there is nothing. */
final class CellGuard {

    private static final Set<String> NOTHING =
            Set.of("-", "–", "—", "…", "...", "n/a", "khong co", "chua co", "khong", "khong ro");

    private CellGuard() {
    }

    /** The error of a cell that holds no value to read. */
    static Optional<Issue> broken(RawCell cell, Place place) {
        return switch (cell.kind()) {
            case ERROR -> Optional.of(place.error(IssueCode.CELL_ERROR, cell.text(), Place.shown(cell.text())));
            case UNCALCULATED -> Optional.of(place.error(IssueCode.FORMULA_NOT_CALCULATED, cell.text()));
            default -> Optional.empty();
        };
    }

    /** The warning for a dash or "không có", which is read as an empty cell. */
    static Optional<Issue> nothing(RawCell cell, Place place) {
        String shown = VietnameseText.normalise(cell.text());
        return cell.kind() == CellKind.TEXT && NOTHING.contains(VietnameseText.fold(shown))
                ? Optional.of(place.warning(IssueCode.READ_AS_EMPTY, shown, shown))
                : Optional.empty();
    }
}
