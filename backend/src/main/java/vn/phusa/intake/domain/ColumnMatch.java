package vn.phusa.intake.domain;

/**
 * How one column was understood.
 *
 * @param index 0-based
 * @param header its header as the file has it, parent and child header joined by " / "
 * @param key the key of its values in the result, null when the column is not read
 * @param field the field, null when the column is not read
 * @param year the year of a yearly figure, else null
 * @param unit the unit of a money column, else null
 * @param note what to know about it
 */
public record ColumnMatch(int index, String header, String key, FieldDefinition field, Integer year, MoneyUnit unit,
                          ColumnNote note) {

    /** The column's letter. */
    public String column() {
        return ColumnName.of(index);
    }

    /** Whether its values come out in the result. */
    public boolean isRead() {
        return key != null;
    }

    Place place() {
        return new Place(index, header);
    }

    static ColumnMatch unread(int index, String header, ColumnNote note) {
        return new ColumnMatch(index, header, null, null, null, null, note);
    }
}
