package vn.phusa.intake.domain;

import java.util.List;

/**
 * The header that was found.
 *
 * @param firstRow its first row, 1-based
 * @param lastRow its last row, the same or the next
 * @param columns every column that has a header or values, read or not
 */
public record HeaderMatch(int firstRow, int lastRow, List<ColumnMatch> columns) {

    public HeaderMatch {
        columns = List.copyOf(columns);
    }

    /** The column whose values have that key, null when the table has none. */
    public ColumnMatch column(String key) {
        return columns.stream().filter(column -> key.equals(column.key())).findFirst().orElse(null);
    }

    long units() {
        return columns.stream().filter(column -> column.unit() != null).count();
    }

    long matched() {
        return columns.stream().filter(ColumnMatch::isRead).count();
    }
}
