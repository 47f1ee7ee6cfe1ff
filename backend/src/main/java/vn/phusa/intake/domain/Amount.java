package vn.phusa.intake.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of a number written as text: sign, digits and the words of money around them.
 *
 * @param negative whether it is below zero
 * @param parts the digits with the unit after each ("1 tỷ 200 triệu"), largest unit first
 * @param percent whether a percent sign follows
 */
record Amount(boolean negative, List<Part> parts, boolean percent) {

    /** Digits as written, and the unit after them, null without one. */
    record Part(String digits, MoneyUnit unit) {
    }

    /** No amount is longer; patterns with choices inside loops must not meet whole paragraphs. */
    private static final int LONGEST = 100;
    private static final Pattern PART =
            Pattern.compile("(?<digits>[0-9](?:[0-9.,]| (?=[0-9]))*) ?(?<word>[a-z][a-z.]*(?: [a-z][a-z.]*)*)? ?");
    private static final Pattern NEGATIVE = Pattern.compile("\\((?<bracket>[^()]*)\\)|[-−–] ?(?<dash>.*)");

    /** Takes folded text apart; null when it is not digits with units of money. */
    static Amount of(String folded) {
        if (folded.length() > LONGEST) {
            return null;
        }
        String text = folded.replaceFirst("^(?:vnd|₫|'|\\+)\\s*", "").replace("₫", "d").replaceAll("[’'`]", "").strip();
        Matcher negative = NEGATIVE.matcher(text);
        boolean below = negative.matches();
        if (below) {
            text = (negative.group("bracket") == null ? negative.group("dash") : negative.group("bracket")).strip();
        }
        boolean percent = text.endsWith("%");
        text = percent ? text.substring(0, text.length() - 1).strip() : text;
        List<Part> parts = parts(text);
        return parts == null || percent && parts.getFirst().unit() != null ? null : new Amount(below, parts, percent);
    }

    private static List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>();
        int end = 0;
        Matcher matcher = PART.matcher(text);
        while (end < text.length() && matcher.find(end) && matcher.start() == end) {
            String word = matcher.group("word");
            MoneyUnit unit = word == null || word.isBlank() ? null : UnitText.whole(word.strip()).orElse(null);
            if (unit == null && word != null && !word.isBlank()) {
                return null;
            }
            parts.add(new Part(matcher.group("digits").strip(), unit));
            end = matcher.end();
        }
        return end == text.length() && isDescending(parts) ? parts : null;
    }

    private static boolean isDescending(List<Part> parts) {
        for (int i = 1; i < parts.size(); i++) {
            MoneyUnit before = parts.get(i - 1).unit();
            MoneyUnit unit = parts.get(i).unit();
            if (before == null || unit == null || unit.compareTo(before) >= 0) {
                return false;
            }
        }
        return !parts.isEmpty();
    }

    /** The unit that the text states, null without one. */
    MoneyUnit unit() {
        return parts.getFirst().unit();
    }

    /** The number with the sign of the text. */
    BigDecimal signed(BigDecimal number) {
        return negative ? number.negate() : number;
    }
}
