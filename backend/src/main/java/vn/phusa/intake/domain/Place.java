package vn.phusa.intake.domain;

import java.util.List;

/**
 * Where a value stands, so that an issue can name it.
 *
 * @param columnIndex 0-based column, −1 for the whole row
 * @param header the header text as the file has it
 */
public record Place(int columnIndex, String header) {

    private static final int SHOWN = 120;

    /** The row as a whole. */
    public static final Place ROW = new Place(-1, null);

    Issue error(IssueCode code, String value, String... arguments) {
        return issue(Severity.ERROR, code, value, arguments);
    }

    Issue warning(IssueCode code, String value, String... arguments) {
        return issue(Severity.WARNING, code, value, arguments);
    }

    private Issue issue(Severity severity, IssueCode code, String value, String... arguments) {
        return new Issue(severity, code, columnIndex, header, shown(value), List.of(arguments));
    }

    /** A value as a message can carry it: short, and without characters that no screen or database takes. */
    static String shown(String value) {
        if (value == null) {
            return null;
        }
        String visible = value.replaceAll("\\p{Cntrl}", "\uFFFD");
        if (visible.length() <= SHOWN) {
            return visible;
        }
        int end = Character.isHighSurrogate(visible.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
        return visible.substring(0, end) + "…";
    }
}
