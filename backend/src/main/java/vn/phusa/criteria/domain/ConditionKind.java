package vn.phusa.criteria.domain;

/** What a condition does to the outcome. */
public enum ConditionKind {
    /** Điều kiện bắt buộc: failing it makes ineligible. */
    MANDATORY,
    /** Điều kiện ưu tiên: shown, and usable in the ranking, but never excludes. */
    PRIORITY
}
