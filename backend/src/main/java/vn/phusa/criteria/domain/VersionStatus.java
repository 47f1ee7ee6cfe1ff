package vn.phusa.criteria.domain;

/** The life of one version of a criteria set. */
public enum VersionStatus {
    /** Being written; at most one at a time. */
    DRAFT,
    /** In force for new rounds; at most one at a time, and it never changes. */
    PUBLISHED,
    /** Was in force; still the law of the rounds that used it. */
    SUPERSEDED
}
