package vn.phusa.intake.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.phusa.shared.text.VietnameseText;

/** Reads one of named choices, whatever case and marks it is written with; and yes or no. */
public final class ChoiceParser {

    private static final Set<String> YES = Set.of("co", "x", "✓", "✔", "true", "yes", "1", "dung", "dat");
    private static final Set<String> NO = Set.of("khong", "false", "no", "0", "sai", "khong dat", "chua");

    private ChoiceParser() {
    }

    /** The key of the choice. */
    public static Parsed<String> parse(RawCell cell, Place place, List<Choice> choices) {
        Optional<Parsed<String>> early = early(cell, place);
        if (early.isPresent()) {
            return early.get();
        }
        String written = plain(cell.text());
        for (Choice choice : choices) {
            boolean named = plain(choice.key()).equals(written)
                    || choice.labels().stream().anyMatch(label -> plain(label).equals(written));
            if (named) {
                return Parsed.of(choice.key());
            }
        }
        String labels = String.join(", ", choices.stream().map(choice -> choice.labels().getFirst()).toList());
        return Parsed.failed(place.error(IssueCode.CHOICE_UNKNOWN, cell.text(), labels));
    }

    /** Yes or no. */
    public static Parsed<Boolean> yesOrNo(RawCell cell, Place place) {
        Optional<Parsed<Boolean>> early = early(cell, place);
        if (early.isPresent()) {
            return early.get();
        }
        String written = VietnameseText.fold(cell.text());
        if (YES.contains(written)) {
            return Parsed.of(true);
        }
        return NO.contains(written) ? Parsed.of(false)
                : Parsed.failed(place.error(IssueCode.CHOICE_UNKNOWN, cell.text(), "có, không"));
    }

    private static <T> Optional<Parsed<T>> early(RawCell cell, Place place) {
        if (cell.isEmpty()) {
            return Optional.of(Parsed.empty());
        }
        return CellGuard.broken(cell, place).map(Parsed::failed);
    }

    private static String plain(String text) {
        return VietnameseText.fold(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
