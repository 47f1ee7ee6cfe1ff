package vn.phusa.criteria.application;

import jakarta.inject.Singleton;
import java.util.Map;
import vn.phusa.criteria.domain.CriteriaProblem;
import vn.phusa.shared.problem.ProblemCode;
import vn.phusa.shared.web.ConstraintCatalogue;

/** What the constraints of criteria sets mean. */
@Singleton
class CriteriaConstraints implements ConstraintCatalogue {

    @Override
    public Map<String, ProblemCode> meanings() {
        return Map.of("uq_criteria_set_version_draft", CriteriaProblem.DRAFT_EXISTS,
                "uq_criteria_set_version_number", CriteriaProblem.DRAFT_EXISTS,
                "uq_criteria_set_version_published", CriteriaProblem.FINAL,
                "ck_criteria_set_version_final", CriteriaProblem.FINAL);
    }
}
