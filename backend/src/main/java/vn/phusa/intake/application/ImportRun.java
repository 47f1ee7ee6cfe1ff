package vn.phusa.intake.application;

import java.util.List;
import java.util.UUID;
import vn.phusa.identity.application.Scope;
import vn.phusa.intake.domain.Severity;

/**
 * One run of an import, as its target sees it.
 *
 * @param scope how far the rights of the importing account reach
 */
public record ImportRun(UUID jobId, String fileName, Scope scope, UUID accountId, String accountName,
        List<ImportColumn> columns) {

    /** An error that points at the column of a field, or at the whole row when the file has no such column. */
    public ImportIssue error(String field, IssueText text) {
        return ImportIssue.of(Severity.ERROR, column(field), null, text);
    }

    public ImportIssue warning(String field, IssueText text) {
        return ImportIssue.of(Severity.WARNING, column(field), null, text);
    }

    private ImportColumn column(String field) {
        return columns.stream().filter(column -> field.equals(column.field())).findFirst().orElse(null);
    }
}
