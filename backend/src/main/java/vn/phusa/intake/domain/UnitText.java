package vn.phusa.intake.domain;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises units of money in folded text: a header's bracket, its ending, or a title such as "Đơn vị tính: triệu đồng". */
final class UnitText {

    private static final String DONG = "(?:d|dong|vnd|viet nam dong|dong viet nam)";
    private static final String UNIT = "(?<billion>(?:ty|ti)(?: ?" + DONG + ")?)"
            + "|(?<million>(?:trieu|tr)\\.?(?: ?" + DONG + ")?)"
            + "|(?<thousand>(?:(?:nghin|ngan|ng\\.?)(?: ?" + DONG + ")?|1[.,]?000 ?" + DONG + "?))"
            + "|(?<dong>" + DONG + ")";
    private static final String LABEL = "(?:dvt|don vi tinh|don vi|unit)";
    private static final Pattern WHOLE = Pattern.compile("(?:" + LABEL + " ?[:.]? ?)?(?:" + UNIT + ")\\.?");
    private static final Pattern TITLE = Pattern.compile(LABEL + " ?:? ?(?:" + UNIT + ")(?![a-z0-9])");
    private static final Pattern ENDING = Pattern.compile(
            "(?: ?[,;:–-] ?|\\s)(?:" + LABEL + " ?[:.]? ?(?<any>.+)|(?<money>(?:ty|ti|trieu|nghin|ngan) dong|tr\\.? ?d|vnd))$");

    private UnitText() {
    }

    /** The unit that a text states and nothing else. */
    static Optional<MoneyUnit> whole(String folded) {
        Matcher matcher = WHOLE.matcher(folded.strip());
        return matcher.matches() ? Optional.of(unit(matcher)) : Optional.empty();
    }

    /** The unit that a title row states for the table below. */
    static Optional<MoneyUnit> inTitle(String folded) {
        Matcher matcher = TITLE.matcher(folded);
        return matcher.find() ? Optional.of(unit(matcher)) : Optional.empty();
    }

    /** Where a header's ending with a unit begins, −1 without one. */
    static int endingAt(String folded) {
        Matcher matcher = ENDING.matcher(folded);
        return matcher.find() && whole(ending(matcher)).isPresent() ? matcher.start() : -1;
    }

    /** The unit at the end of a header. */
    static Optional<MoneyUnit> ending(String folded) {
        Matcher matcher = ENDING.matcher(folded);
        return matcher.find() ? whole(ending(matcher)) : Optional.empty();
    }

    private static String ending(Matcher matcher) {
        return matcher.group("any") == null ? matcher.group("money") : matcher.group("any");
    }

    private static MoneyUnit unit(Matcher matcher) {
        if (matcher.group("billion") != null) {
            return MoneyUnit.VND_BILLION;
        }
        if (matcher.group("million") != null) {
            return MoneyUnit.VND_MILLION;
        }
        return matcher.group("thousand") != null ? MoneyUnit.VND_THOUSAND : MoneyUnit.VND;
    }
}
