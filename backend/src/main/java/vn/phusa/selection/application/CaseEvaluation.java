package vn.phusa.selection.application;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.phusa.cooperative.application.RegisterFacts;
import vn.phusa.criteria.application.Evaluator;
import vn.phusa.selection.persistence.CandidateStore;

/** Gathers the facts of candidates as the register holds them now. */
@ApplicationScoped
public class CaseEvaluation {

    private final RegisterFacts register;

    CaseEvaluation(RegisterFacts register) {
        this.register = register;
    }

    /** A candidate and its facts. */
    record WithFacts(CandidateStore.Case candidate, JsonNode facts) {
    }

    List<WithFacts> gather(List<CandidateStore.Case> cases, int dataYear, Evaluator evaluator) {
        Map<UUID, RegisterFacts.Known> known = register.of(
                cases.stream().map(CandidateStore.Case::cooperativeId).toList(),
                dataYear - evaluator.yearsBack(), dataYear);
        List<WithFacts> gathered = new ArrayList<>(cases.size());
        for (CandidateStore.Case candidate : cases) {
            gathered.add(new WithFacts(candidate, FactsDocument.of(known.get(candidate.cooperativeId()),
                    candidate.dossierComplete(), candidate.modelCode(), dataYear, evaluator.factNames())));
        }
        return gathered;
    }
}
