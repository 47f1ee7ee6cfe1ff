package vn.phusa.intake.domain;

/** How much an issue weighs. */
public enum Severity {
    /** The value cannot be taken. */
    ERROR,
    /** The value is taken, and a person should look at it. */
    WARNING
}
