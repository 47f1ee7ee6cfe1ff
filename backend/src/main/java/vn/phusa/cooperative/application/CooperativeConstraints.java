package vn.phusa.cooperative.application;

import jakarta.inject.Singleton;
import java.util.Map;
import vn.phusa.cooperative.domain.CooperativeProblem;
import vn.phusa.shared.problem.ProblemCode;
import vn.phusa.shared.web.ConstraintCatalogue;

/** What the register's database constraints mean. */
@Singleton
class CooperativeConstraints implements ConstraintCatalogue {

    @Override
    public Map<String, ProblemCode> meanings() {
        return Map.of(
                "uq_cooperative_tax_code", CooperativeProblem.TAX_CODE_TAKEN,
                "uq_cooperative_certificate", CooperativeProblem.CERTIFICATE_TAKEN,
                "fk_cooperative_unit", CooperativeProblem.UNKNOWN_UNIT,
                "fk_cooperative_former_unit", CooperativeProblem.UNKNOWN_UNIT,
                "fk_cooperative_model", CooperativeProblem.UNKNOWN_MODEL,
                "ck_cooperative_identified", CooperativeProblem.UNIDENTIFIED,
                "uq_annual_report_year", CooperativeProblem.REPORT_EXISTS);
    }
}
