package vn.phusa.intake.application;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.phusa.intake.domain.Severity;

/** A row between reading and keeping: its values, the issues found so far, and the content its target makes of it. */
public final class RowDraft {

    private static final int SHOWN = 120;

    private final Map<String, Object> values;
    private final Map<String, ImportColumn> columns;
    private final List<ImportIssue> issues;
    private final Map<String, Object> content = new LinkedHashMap<>();
    private String name;
    private String taxCode;
    private String certificateNumber;

    RowDraft(Map<String, Object> values, Map<String, ImportColumn> columns, List<ImportIssue> issues) {
        this.values = values;
        this.columns = columns;
        this.issues = new ArrayList<>(issues);
    }

    /** What was read, by key; empty and unreadable cells are absent. */
    public Map<String, Object> values() {
        return values;
    }

    /** A value that is text or the key of a choice; null when absent. */
    public String text(String key) {
        return (String) values.get(key);
    }

    /** A value that cannot be taken: the row will not be written. */
    public void error(String key, Object value, IssueText text) {
        issues.add(ImportIssue.of(Severity.ERROR, columns.get(key), shown(value), text));
    }

    /** A value that is taken, and that a person should look at. */
    public void warning(String key, Object value, IssueText text) {
        issues.add(ImportIssue.of(Severity.WARNING, columns.get(key), shown(value), text));
    }

    /** What names and identifies the record; each may be null. */
    public void identify(String newName, String newTaxCode, String newCertificateNumber) {
        name = newName;
        taxCode = newTaxCode;
        certificateNumber = newCertificateNumber;
    }

    /** What will be kept of the row, to be filled by the target; becomes JSON. */
    public Map<String, Object> content() {
        return content;
    }

    boolean hasError() {
        return issues.stream().anyMatch(issue -> issue.severity() == Severity.ERROR);
    }

    List<ImportIssue> issues() {
        return issues;
    }

    String name() {
        return name;
    }

    String taxCode() {
        return taxCode;
    }

    String certificateNumber() {
        return certificateNumber;
    }

    private static String shown(Object value) {
        String text = value == null ? null : value instanceof java.math.BigDecimal b ? b.toPlainString() : value.toString();
        return text == null || text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
