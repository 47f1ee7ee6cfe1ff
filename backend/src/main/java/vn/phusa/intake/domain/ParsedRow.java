package vn.phusa.intake.domain;

import java.util.List;
import java.util.Map;

/**
 * A row read into fields.
 *
 * @param row 1-based
 * @param values by key of the column; empty and unreadable cells are absent
 * @param issues what was found, in the order of the columns
 * @param skip why the row is no record, null for a record
 * @param text for a skipped row what it says, else null
 */
public record ParsedRow(int row, Map<String, Object> values, List<Issue> issues, SkipReason skip, String text) {

    /** True when nothing in the row prevents taking it. */
    public boolean isClean() {
        return issues.stream().noneMatch(issue -> issue.severity() == Severity.ERROR);
    }

    static ParsedRow skipped(SkippedRow row) {
        return new ParsedRow(row.row(), Map.of(), List.of(), row.reason(), row.text());
    }
}
