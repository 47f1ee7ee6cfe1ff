package vn.phusa.selection.domain;

/** Where a round stands. */
public enum RoundStatus {
    /** Nháp: being set up; the candidates are not gathered yet. */
    DRAFT,
    /** Đang mở: candidates are gathered, their dossiers are completed. */
    OPEN,
    /** Đã xét: every candidate has its findings, the eligible are ranked. */
    EVALUATED,
    /** Đã quyết định: the decision is recorded; nothing changes any more. */
    DECIDED,
    /** Đã hủy. */
    CANCELLED
}
