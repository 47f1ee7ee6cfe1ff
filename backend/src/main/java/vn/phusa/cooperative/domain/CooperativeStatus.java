package vn.phusa.cooperative.domain;

/** Whether a cooperative works. */
public enum CooperativeStatus {
    /** Đang hoạt động. */
    ACTIVE,
    /** Tạm ngừng kinh doanh. */
    SUSPENDED,
    /** Đang làm thủ tục giải thể. */
    DISSOLVING,
    /** Đã giải thể, phá sản. */
    DISSOLVED,
    /** Bị thu hồi giấy chứng nhận. */
    REVOKED
}
