package vn.phusa.intake.domain;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.phusa.shared.text.VietnameseText;

/** Reads text: normalised, within its length, and with no letters that were lost on the way. */
public final class TextParser {

    private static final Pattern LOST = Pattern.compile("\uFFFD|\\p{L}\\?\\p{L}|\\p{L}\\?{2,}|(?:^|\\s)\\?+\\p{L}");

    private TextParser() {
    }

    /** The text, at most {@code maxLength} characters. */
    public static Parsed<String> parse(RawCell cell, Place place, int maxLength) {
        if (cell.isEmpty()) {
            return Parsed.empty();
        }
        Optional<Issue> broken = CellGuard.broken(cell, place);
        if (broken.isPresent()) {
            return Parsed.failed(broken.get());
        }
        String text = VietnameseText.normalise(cell.text());
        if (text.isEmpty()) {
            return Parsed.empty();
        }
        if (text.codePoints().anyMatch(TextParser::isUnreadable)) {
            return Parsed.failed(place.error(IssueCode.CONTROL_CHARACTERS, cell.text()));
        }
        if (LOST.matcher(text).find()) {
            return Parsed.failed(place.error(IssueCode.LETTERS_LOST, cell.text()));
        }
        if (text.length() > maxLength) {
            return Parsed.failed(place.error(IssueCode.TEXT_TOO_LONG, cell.text(), String.valueOf(maxLength)));
        }
        return Parsed.of(text);
    }

    private static boolean isUnreadable(int letter) {
        int type = Character.getType(letter);
        return type == Character.CONTROL || type == Character.SURROGATE || type == Character.UNASSIGNED;
    }
}
