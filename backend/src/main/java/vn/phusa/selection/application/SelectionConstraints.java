package vn.phusa.selection.application;

import jakarta.inject.Singleton;
import java.util.Map;
import vn.phusa.selection.domain.SelectionProblem;
import vn.phusa.shared.problem.ProblemCode;
import vn.phusa.shared.web.ConstraintCatalogue;

/** What the constraints of rounds and decisions mean. */
@Singleton
class SelectionConstraints implements ConstraintCatalogue {

    @Override
    public Map<String, ProblemCode> meanings() {
        return Map.of("uq_selection_decision_round", SelectionProblem.ALREADY_DECIDED,
                "uq_selection_decision_number", SelectionProblem.DECISION_NUMBER_TAKEN,
                "fk_selection_candidate_model", SelectionProblem.UNKNOWN_MODEL,
                "ck_selection_decision_final", SelectionProblem.DECISION_FINAL);
    }
}
