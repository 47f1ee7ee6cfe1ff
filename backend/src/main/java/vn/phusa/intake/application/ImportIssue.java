package vn.phusa.intake.application;

import vn.phusa.intake.domain.Issue;
import vn.phusa.intake.domain.Severity;

/**
 * One issue of a row as it is kept: the texts of both languages, because the reader's is not known yet.
 *
 * @param column letter of the column, null when the whole row is meant
 * @param value  the cell as shown; null for personal data
 */
public record ImportIssue(Severity severity, String column, String header, String value, String code, String vi,
        String en, String remedyVi, String remedyEn) {

    static ImportIssue from(Issue issue, boolean personal) {
        return new ImportIssue(issue.severity(), issue.column(), issue.header(), personal ? null : issue.value(),
                issue.code().code(), issue.messageVi(), issue.messageEn(), issue.remedyVi(), issue.remedyEn());
    }

    static ImportIssue of(Severity severity, ImportColumn column, String value, IssueText text) {
        return new ImportIssue(severity, column == null ? null : column.column(),
                column == null ? null : column.header(), value, text.code(), text.vi(), text.en(), text.remedyVi(),
                text.remedyEn());
    }
}
