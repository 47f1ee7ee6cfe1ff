package vn.phusa.criteria.domain;

import vn.phusa.shared.problem.ProblemCategory;
import vn.phusa.shared.problem.ProblemCode;
import vn.phusa.shared.problem.Refusal;

/** What the rule sets refuse. */
public enum CriteriaProblem implements ProblemCode {
    FINAL("criteria.version-final", ProblemCategory.CONFLICT,
            "Phiên bản đã ban hành thì không sửa được; hãy lập bản nháp mới.",
            "A published version never changes; make a new draft."),
    DRAFT_EXISTS("criteria.draft-exists", ProblemCategory.CONFLICT,
            "Đã có một bản nháp; hãy sửa tiếp bản đó.", "There is a draft already; go on with it."),
    FAULTY("criteria.faulty", ProblemCategory.RULE,
            "Chưa ban hành được: còn {0} lỗi.", "Cannot be published: {0} faults remain."),
    NOT_PUBLISHED("criteria.not-published", ProblemCategory.RULE,
            "Chỉ dùng được phiên bản đã ban hành.", "Only a published version can be used.");

    private final Refusal refusal;

    CriteriaProblem(String code, ProblemCategory category, String vi, String en) {
        this.refusal = new Refusal(code, category, vi, en);
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
