package vn.phusa.criteria.domain;

/** What became of one condition. */
public enum FindingResult {
    PASS,
    FAIL,
    /** A fact is missing; never counted as zero and never as a pass. */
    UNKNOWN,
    /** The condition is switched off, because it is not confirmed or was not wanted. */
    OFF
}
