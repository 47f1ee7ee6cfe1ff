package vn.phusa.intake.domain;

/**
 * A row that is no record.
 *
 * @param row 1-based
 * @param reason why
 * @param text what it says, shortened, so that a person can disagree
 */
public record SkippedRow(int row, SkipReason reason, String text) {
}
