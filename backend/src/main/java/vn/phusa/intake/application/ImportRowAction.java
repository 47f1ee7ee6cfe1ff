package vn.phusa.intake.application;

/** What an import does with a row. */
public enum ImportRowAction {
    /** Read, not yet compared with what is stored. */
    PENDING,
    CREATE,
    UPDATE,
    /** Says nothing new. */
    UNCHANGED,
    /** Cannot be taken; its issues say why. */
    ERROR,
    /** Is no record: a total, a group title, a signature. */
    SKIPPED
}
