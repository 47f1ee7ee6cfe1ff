package vn.phusa.intake.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.phusa.shared.text.VietnameseText;

/** Reads days: date cells, and text in the order day, month, year, as is written in Vietnam; or ISO. */
public final class DateParser {

    /** No cooperative of today's law or its forerunners is older. */
    static final int FIRST_YEAR = 1945;

    private static final String TIME = "(?:[t ]0?0:00(?::00(?:\\.0+)?)?z?)?";
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<d>[0-9]{1,2})\\s?[/.-]\\s?(?<m>[0-9]{1,2})\\s?[/.-]\\s?(?<y>[0-9]{2,4})" + TIME);
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<y>[0-9]{4})[/.-](?<m>[0-9]{1,2})[/.-](?<d>[0-9]{1,2})" + TIME);
    private static final Pattern IN_WORDS =
            Pattern.compile("(?:.*, ?)?ngay (?<d>[0-9]{1,2}) ?thang (?<m>[0-9]{1,2}) ?nam (?<y>[0-9]{2,4})");
    private static final Pattern INCOMPLETE =
            Pattern.compile("(?:(?:thang )?[0-9]{1,2} ?[/.-] ?)?(?:nam )?(?:19|20)[0-9]{2}|thang [0-9]{1,2} nam [0-9]{4}");

    private DateParser() {
    }

    /** The day; years from 1945 to the year after {@code today}. */
    public static Parsed<LocalDate> parse(RawCell cell, Place place, LocalDate today) {
        if (cell.isEmpty()) {
            return Parsed.empty();
        }
        Optional<Issue> broken = CellGuard.broken(cell, place);
        if (broken.isPresent()) {
            return Parsed.failed(broken.get());
        }
        return switch (cell.kind()) {
            case DATE -> cell.date() == null
                    ? Parsed.failed(place.error(IssueCode.DATE_UNREADABLE, cell.text()))
                    : inRange(cell.date(), cell, place, today);
            case NUMBER -> number(cell, place);
            case TEXT -> text(cell, place, today);
            default -> Parsed.failed(place.error(IssueCode.DATE_UNREADABLE, cell.text()));
        };
    }

    private static Parsed<LocalDate> number(RawCell cell, Place place) {
        return cell.text().matches("(?:19|20)[0-9]{2}")
                ? Parsed.failed(place.error(IssueCode.DATE_INCOMPLETE, cell.text()))
                : Parsed.failed(place.error(IssueCode.DATE_IS_NUMBER, cell.text(), Place.shown(cell.text())));
    }

    private static Parsed<LocalDate> text(RawCell cell, Place place, LocalDate today) {
        Optional<Issue> nothing = CellGuard.nothing(cell, place);
        if (nothing.isPresent()) {
            return Parsed.of(null, nothing.get());
        }
        String folded = VietnameseText.fold(cell.text()).replaceFirst("^'", "");
        for (Pattern pattern : new Pattern[] {DAY_FIRST, YEAR_FIRST, IN_WORDS}) {
            Matcher matcher = pattern.matcher(folded);
            if (matcher.matches()) {
                return day(matcher, cell, place, today);
            }
        }
        boolean incomplete = INCOMPLETE.matcher(folded).matches();
        return Parsed.failed(place.error(incomplete ? IssueCode.DATE_INCOMPLETE : IssueCode.DATE_UNREADABLE, cell.text()));
    }

    private static Parsed<LocalDate> day(Matcher matcher, RawCell cell, Place place, LocalDate today) {
        String day = matcher.group("d");
        String month = matcher.group("m");
        String year = matcher.group("y");
        if (year.length() < 4) {
            return Parsed.failed(place.error(IssueCode.DATE_SHORT_YEAR, cell.text()));
        }
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return inRange(date, cell, place, today);
        } catch (DateTimeException impossible) {
            return Parsed.failed(place.error(IssueCode.DATE_IMPOSSIBLE, cell.text(), day, month, year));
        }
    }

    private static Parsed<LocalDate> inRange(LocalDate date, RawCell cell, Place place, LocalDate today) {
        int last = today.getYear() + 1;
        return date.getYear() < FIRST_YEAR || date.getYear() > last
                ? Parsed.failed(place.error(IssueCode.DATE_OUT_OF_RANGE, cell.text(), String.valueOf(date.getYear()),
                        String.valueOf(FIRST_YEAR), String.valueOf(last)))
                : Parsed.of(date);
    }
}
