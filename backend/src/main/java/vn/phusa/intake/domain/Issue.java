package vn.phusa.intake.domain;

import java.util.List;

/**
 * One thing found wrong or doubtful in a row.
 *
 * @param severity whether the value could be taken
 * @param code what it is, stable
 * @param columnIndex 0-based column of the sheet, −1 when it concerns the whole row
 * @param header the header text of that column as the file has it, null for the whole row
 * @param value the cell as shown, cut to a readable length, null when there is none
 * @param arguments what fills the messages
 */
public record Issue(Severity severity, IssueCode code, int columnIndex, String header, String value,
                    List<String> arguments) {

    public Issue {
        arguments = List.copyOf(arguments);
    }

    /** The column's letter as a spreadsheet shows it, null for the whole row. */
    public String column() {
        return columnIndex < 0 ? null : ColumnName.of(columnIndex);
    }

    public String messageVi() {
        return MessageText.fill(code.vi(), arguments);
    }

    public String messageEn() {
        return MessageText.fill(code.en(), arguments);
    }

    public String remedyVi() {
        return MessageText.fill(code.remedyVi(), arguments);
    }

    public String remedyEn() {
        return MessageText.fill(code.remedyEn(), arguments);
    }
}
