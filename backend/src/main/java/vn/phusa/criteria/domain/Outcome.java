package vn.phusa.criteria.domain;

/** What became of one cooperative. */
public enum Outcome {
    /** Every mandatory condition passes. */
    ELIGIBLE,
    /** At least one mandatory condition fails, whatever is missing. */
    INELIGIBLE,
    /** None fails, but at least one cannot be told. */
    UNKNOWN
}
