package vn.phusa.demonstration.application;

/** Whether invented data are loaded at the start; the value of {@code PHUSA_DEMO}. */
public enum DemonstrationMode {
    /** Load them once, when none are there. */
    LOAD,
    /** Leave everything as it is. */
    NONE
}
