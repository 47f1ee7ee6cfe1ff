package vn.phusa.intake.domain;

/** The letters by which spreadsheets name columns: A, B, … Z, AA. */
public final class ColumnName {

    private ColumnName() {
    }

    /** The name of a 0-based column. */
    public static String of(int index) {
        if (index < 0) {
            throw new IllegalArgumentException("A column index is not negative: " + index);
        }
        StringBuilder name = new StringBuilder();
        for (int rest = index; rest >= 0; rest = rest / 26 - 1) {
            name.insert(0, (char) ('A' + rest % 26));
        }
        return name.toString();
    }

    /** The 0-based column of a cell reference such as {@code AB12}, −1 when it is none or beyond any spreadsheet. */
    static int indexOf(String reference) {
        int index = 0;
        int letters = 0;
        while (letters < reference.length() && isLetter(reference.charAt(letters))) {
            index = index * 26 + Character.toUpperCase(reference.charAt(letters)) - 'A' + 1;
            if (++letters > 3) {
                return -1;
            }
        }
        return index - 1;
    }

    private static boolean isLetter(char letter) {
        return letter >= 'A' && letter <= 'Z' || letter >= 'a' && letter <= 'z';
    }
}
