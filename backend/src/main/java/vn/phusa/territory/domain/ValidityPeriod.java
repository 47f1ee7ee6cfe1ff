package vn.phusa.territory.domain;

/** Whether a unit exists today. */
public enum ValidityPeriod {
    /** Valid today. */
    CURRENT,
    /** Ended before today. */
    FORMER
}
