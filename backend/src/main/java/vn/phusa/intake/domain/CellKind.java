package vn.phusa.intake.domain;

/** What a cell holds. */
public enum CellKind {
    TEXT,
    NUMBER,
    /** A number that its format shows as a date. */
    DATE,
    BOOLEAN,
    /** A spreadsheet error such as #REF!. */
    ERROR,
    /** A formula whose result was never calculated and saved. */
    UNCALCULATED,
    EMPTY
}
