package vn.phusa.selection.domain;

import vn.phusa.shared.problem.ProblemCategory;
import vn.phusa.shared.problem.ProblemCode;
import vn.phusa.shared.problem.Refusal;

/** What the selection refuses. */
public enum SelectionProblem implements ProblemCode {
    MOVE_NOT_ALLOWED("selection.move-not-allowed", ProblemCategory.CONFLICT,
            "Đợt đang ở trạng thái {0} nên không làm được việc này.",
            "The round is {0}, so this cannot be done."),
    EVALUATION_RUNNING("selection.evaluation-running", ProblemCategory.CONFLICT,
            "Đợt đang được xét; chờ xong rồi làm tiếp.", "The round is being evaluated; wait for its end."),
    COMMENT_REQUIRED("selection.comment-required", ProblemCategory.RULE,
            "Việc này cần ghi lý do.", "This needs a reason."),
    NO_CANDIDATES("selection.no-candidates", ProblemCategory.RULE,
            "Không có hợp tác xã nào trong phạm vi của đợt.", "No cooperative lies within the round's filter."),
    TOO_MANY_CANDIDATES("selection.too-many-candidates", ProblemCategory.RULE,
            "Phạm vi của đợt có quá {0} hợp tác xã; hãy thu hẹp.",
            "The round's filter reaches more than {0} cooperatives; narrow it."),
    NOT_EDITABLE("selection.not-editable", ProblemCategory.CONFLICT,
            "Đợt này không còn sửa được.", "This round can no longer be changed."),
    CHANGED_MEANWHILE("selection.changed-meanwhile", ProblemCategory.CONFLICT,
            "Hồ sơ hoặc số liệu đã thay đổi trong lúc xét; hãy xét lại.",
            "Dossiers or figures changed during the evaluation; evaluate again."),
    FIGURES_CHANGED("selection.figures-changed", ProblemCategory.CONFLICT,
            "Số liệu của {0} ứng viên đã thay đổi sau khi xét ({1}); hãy xét lại rồi mới quyết định.",
            "Figures of {0} candidates changed after the evaluation ({1}); evaluate again before deciding."),
    ALREADY_DECIDED("selection.already-decided", ProblemCategory.CONFLICT,
            "Đợt này đã có quyết định.", "This round has its decision already."),
    DECISION_NUMBER_TAKEN("selection.decision-number-taken", ProblemCategory.CONFLICT,
            "Cơ quan này đã có quyết định cùng số, cùng ngày.",
            "This office already has a decision of that number and date."),
    OVER_QUOTA("selection.over-quota", ProblemCategory.RULE,
            "Chọn {0} hợp tác xã, vượt chỉ tiêu {1} của đợt.", "{0} are chosen, more than the quota of {1}."),
    NOTHING_CHOSEN("selection.nothing-chosen", ProblemCategory.RULE,
            "Chưa chọn hợp tác xã nào.", "No cooperative is chosen."),
    NOT_ELIGIBLE("selection.not-eligible", ProblemCategory.RULE,
            "Có hợp tác xã được chọn mà không đủ điều kiện.", "A chosen cooperative is not eligible."),
    CHOSEN_TWICE("selection.chosen-twice", ProblemCategory.RULE,
            "Có hợp tác xã được chọn hai lần.", "A cooperative is chosen twice."),
    UNKNOWN_CANDIDATE("selection.unknown-candidate", ProblemCategory.RULE,
            "Có ứng viên không thuộc đợt này.", "A candidate does not belong to this round."),
    UNKNOWN_MODEL("selection.unknown-model", ProblemCategory.RULE,
            "Không có mô hình này trong danh mục.", "There is no such model in the list."),
    RANKING_DEPARTED("selection.ranking-departed", ProblemCategory.RULE,
            "Chọn khác thứ tự xếp hạng thì phải ghi lý do cho từng hợp tác xã được chọn vượt hạng.",
            "Choosing out of the ranking's order needs a reason for each one chosen out of turn."),
    FUTURE_DECISION("selection.future-decision", ProblemCategory.RULE,
            "Ngày quyết định không thể ở tương lai.", "The date of a decision cannot lie in the future."),
    DECISION_FINAL("selection.decision-final", ProblemCategory.CONFLICT,
            "Quyết định đã ghi thì không sửa được; đính chính bằng một quyết định mới.",
            "A recorded decision never changes; a correction is a new decision.");

    private final Refusal refusal;

    SelectionProblem(String code, ProblemCategory category, String vi, String en) {
        this.refusal = new Refusal(code, category, vi, en);
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
