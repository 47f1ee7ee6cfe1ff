package vn.phusa.intake.domain;

import java.util.List;

/**
 * What reading a cell gave.
 *
 * @param value the value, null when the cell is empty or could not be read
 * @param issues what was found; an error means there is no value
 */
public record Parsed<T>(T value, List<Issue> issues) {

    public Parsed {
        issues = List.copyOf(issues);
    }

    static <T> Parsed<T> of(T value) {
        return new Parsed<>(value, List.of());
    }

    static <T> Parsed<T> of(T value, Issue warning) {
        return new Parsed<>(value, List.of(warning));
    }

    static <T> Parsed<T> empty() {
        return new Parsed<>(null, List.of());
    }

    static <T> Parsed<T> failed(Issue issue) {
        return new Parsed<>(null, List.of(issue));
    }

    <R> Parsed<R> withoutValue() {
        return new Parsed<>(null, issues);
    }

    /** True when the cell held something that could not be taken. */
    public boolean isFailed() {
        return issues.stream().anyMatch(issue -> issue.severity() == Severity.ERROR);
    }
}
