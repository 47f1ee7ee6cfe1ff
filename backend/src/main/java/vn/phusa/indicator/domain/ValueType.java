package vn.phusa.indicator.domain;

/** What kind of value an indicator holds. */
public enum ValueType {
    /** A whole number. */
    INTEGER,
    /** Whole đồng. */
    MONEY,
    /** A number with decimals. */
    DECIMAL,
    /** Per cent, 0–100 unless the bounds say otherwise. */
    PERCENT,
    /** Yes or no. */
    BOOLEAN
}
