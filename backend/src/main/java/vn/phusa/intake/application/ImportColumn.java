package vn.phusa.intake.application;

import vn.phusa.intake.domain.ColumnMatch;
import vn.phusa.intake.domain.ColumnNote;

/**
 * How a column of the file was understood, as it is kept.
 *
 * @param column letter
 * @param field  key of its values, {@code figure:<indicator>:<year>} for yearly figures; null when it is not read
 * @param unit   unit of a column of money, else null
 */
public record ImportColumn(String column, String header, String field, String unit, ColumnNote note) {

    static ImportColumn from(ColumnMatch match) {
        return new ImportColumn(match.column(), match.header(), match.key(),
                match.unit() == null ? null : match.unit().name(), match.note());
    }
}
