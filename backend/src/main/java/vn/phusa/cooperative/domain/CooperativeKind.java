package vn.phusa.cooperative.domain;

/** Legal types of the register (facts of TT 07/2019/TT-BKHĐT, form I-19; groups are kept beside them). */
public enum CooperativeKind {
    /** Hợp tác xã. */
    COOPERATIVE,
    /** Liên hiệp hợp tác xã. */
    UNION,
    /** Tổ hợp tác. */
    GROUP,
    /** Quỹ tín dụng nhân dân. */
    CREDIT_FUND
}
