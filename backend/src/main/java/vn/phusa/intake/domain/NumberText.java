package vn.phusa.intake.domain;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Reads digits with thousands and decimal separators, Vietnamese or English, and knows when both readings fit. */
final class NumberText {

    /** How the values of a column are written, as far as its clear ones show. */
    enum Style { UNKNOWN, VIETNAMESE, ENGLISH }

    /** What a text of digits means: one value, or two that cannot be told apart. */
    record Reading(BigDecimal value, BigDecimal grouped, BigDecimal decimal) {
        boolean isAmbiguous() {
            return value == null;
        }
    }

    private static final Pattern SPACED = Pattern.compile("[0-9]{1,3}(?: [0-9]{3})+(?:[.,][0-9]+)?");
    private static final int LONGEST = 40;

    private NumberText() {
    }

    /** The reading of unsigned digits, null when they are no number. */
    static Reading read(String text) {
        String digits = SPACED.matcher(text).matches() ? text.replace(" ", "") : text;
        if (!digits.matches("[0-9][0-9.,]*") || digits.length() > LONGEST || !Character.isDigit(digits.charAt(digits.length() - 1))) {
            return null;
        }
        int dots = count(digits, '.');
        int commas = count(digits, ',');
        if (dots == 0 && commas == 0) {
            return new Reading(new BigDecimal(digits), null, null);
        }
        if (dots > 0 && commas > 0) {
            return bothSeparators(digits);
        }
        char separator = dots > 0 ? '.' : ',';
        return dots + commas > 1 ? grouped(digits, separator) : oneSeparator(digits, separator, text.indexOf(' ') >= 0);
    }

    private static Reading bothSeparators(String digits) {
        char decimal = digits.lastIndexOf('.') > digits.lastIndexOf(',') ? '.' : ',';
        char group = decimal == '.' ? ',' : '.';
        int at = digits.indexOf(decimal);
        boolean wellFormed = count(digits, decimal) == 1 && isGrouped(digits.substring(0, at), group);
        return wellFormed ? new Reading(plain(digits, group, decimal), null, null) : null;
    }

    private static Reading grouped(String digits, char group) {
        return isGrouped(digits, group) ? new Reading(plain(digits, group, '\0'), null, null) : null;
    }

    /** "1.5" can only be a decimal, "1.234" can be both, unless spaces already part its thousands. */
    private static Reading oneSeparator(String digits, char separator, boolean spaced) {
        BigDecimal decimal = plain(digits, '\0', separator);
        boolean canGroup = isGrouped(digits, separator) && digits.charAt(0) != '0' && !spaced;
        return canGroup ? new Reading(null, plain(digits, separator, '\0'), decimal) : new Reading(decimal, null, null);
    }

    /** The style that a text shows beyond doubt. */
    static Style styleOf(String text) {
        Reading reading = read(text);
        if (reading == null || reading.isAmbiguous()) {
            return Style.UNKNOWN;
        }
        int dot = text.lastIndexOf('.');
        int comma = text.lastIndexOf(',');
        if (dot < 0 && comma < 0) {
            return Style.UNKNOWN;
        }
        boolean commaIsDecimal = comma > dot ? count(text, ',') == 1 : count(text, '.') > 1;
        return commaIsDecimal ? Style.VIETNAMESE : Style.ENGLISH;
    }

    private static boolean isGrouped(String digits, char group) {
        String separator = Pattern.quote(String.valueOf(group));
        return digits.matches("[0-9]{1,3}(?:" + separator + "[0-9]{3})+");
    }

    private static BigDecimal plain(String digits, char group, char decimal) {
        return new BigDecimal(digits.replace(String.valueOf(group), "").replace(decimal, '.'));
    }

    private static int count(String text, char letter) {
        return (int) text.chars().filter(each -> each == letter).count();
    }
}
