package vn.phusa.intake.application;

/** What to do when rows have errors. */
public enum OnError {
    /** Write nothing at all. */
    REJECT_ALL,
    /** Write the rows without errors. */
    SKIP_ROWS
}
