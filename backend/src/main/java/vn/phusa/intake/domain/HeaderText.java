package vn.phusa.intake.domain;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.phusa.shared.text.VietnameseText;

/**
 * A header text taken apart.
 *
 * @param name folded, without harmless brackets, unit, year and punctuation; "(kế hoạch)" stays, for it is another figure
 * @param fullName folded with what the brackets hold
 * @param unit the unit of money it states, null without one
 * @param year the one year it names, null without one
 * @param percent whether it says that its values are shares in percent
 */
record HeaderText(String name, String fullName, MoneyUnit unit, Integer year, boolean percent) {

    /** Longer text is a paragraph, not a header. */
    private static final int LONGEST = 600;
    private static final Pattern BRACKET = Pattern.compile("[(\\[]([^)\\]]*)[)\\]]");
    /** Brackets that do not change what a column is: its number, a format, what is counted, the day it speaks of. */
    private static final Pattern HARMLESS = Pattern.compile("[0-9]{1,3}|[0-9() =+*/-]+|[*]+|[dmyn/ .-]+|ngay[ ,/]*thang[ ,/]*nam|neu co"
            + "|bat buoc|nguoi|thanh vien|ho|ha|%|(?:nam )?[0-9]{4}|(?:tinh )?den .*|thoi diem .*");
    private static final Pattern YEAR = Pattern.compile("(?<![0-9./-])(?:nam |n\\. ?|year )?((?:19|20)[0-9]{2})(?![0-9])");

    static HeaderText of(String raw) {
        if (raw.length() > LONGEST) {
            return new HeaderText("", "", null, null, false);
        }
        String text = VietnameseText.fold(raw);
        MoneyUnit unit = null;
        Matcher bracket = BRACKET.matcher(text);
        while (bracket.find()) {
            unit = unit == null ? UnitText.whole(bracket.group(1)).orElse(null) : unit;
        }
        String bare = BRACKET.matcher(text).replaceAll(found -> isHarmless(found.group(1)) ? " " : " $1 ").strip();
        int ending = UnitText.endingAt(bare);
        if (ending >= 0) {
            unit = unit == null ? UnitText.ending(bare).orElse(null) : unit;
            bare = bare.substring(0, ending);
        }
        Set<Integer> years = years(text);
        Integer year = years.size() == 1 ? years.iterator().next() : null;
        return new HeaderText(words(withoutYear(bare, year)), words(withoutYear(text, year)), unit, year,
                text.contains("%"));
    }

    private static boolean isHarmless(String bracketed) {
        return HARMLESS.matcher(bracketed.strip()).matches() || UnitText.whole(bracketed).isPresent();
    }

    private static Set<Integer> years(String text) {
        Set<Integer> years = new TreeSet<>();
        Matcher matcher = YEAR.matcher(text);
        while (matcher.find()) {
            years.add(Integer.valueOf(matcher.group(1)));
        }
        return years;
    }

    private static String withoutYear(String text, Integer year) {
        return year == null ? text : YEAR.matcher(text).replaceAll(" ");
    }

    /** The words of a folded text, which is how names and aliases are compared. */
    private static String words(String folded) {
        return folded.replaceAll("[^\\p{L}\\p{N}%#]+", " ").strip();
    }

    /** True when the text is only a unit, a share or another remark in brackets, as in a row of units below a header. */
    static boolean isUnitOnly(String raw) {
        String text = raw.length() > LONGEST ? "" : VietnameseText.fold(raw);
        return text.matches("\\((?![0-9]).*\\)|%") || UnitText.whole(text).isPresent();
    }
}
