package vn.phusa.selection.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.NullNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.phusa.criteria.application.Evaluator;
import vn.phusa.criteria.application.PublishedCriteria;
import vn.phusa.programme.application.CooperativeModelView;
import vn.phusa.programme.application.CooperativeModels;
import vn.phusa.selection.persistence.DecisionStore;
import vn.phusa.shared.json.CanonicalJson;
import vn.phusa.shared.problem.Problem;
import vn.phusa.shared.problem.SharedProblem;

/** Reads decisions and recomputes them from what they froze. */
@ApplicationScoped
public class DecisionReader {

    private static final int MOST_DIFFERENCES = 1_000;

    private final DecisionStore decisions;
    private final PublishedCriteria criteria;
    private final CooperativeModels models;
    private final ObjectMapper mapper;
    private final Clock clock;

    DecisionReader(DecisionStore decisions, PublishedCriteria criteria, CooperativeModels models, ObjectMapper mapper,
            Clock clock) {
        this.decisions = decisions;
        this.criteria = criteria;
        this.models = models;
        this.mapper = mapper;
        this.clock = clock;
    }

    @Transactional
    public DecisionView get(UUID roundId) {
        DecisionStore.Decision d = find(roundId);
        List<DecisionStore.FrozenCase> cases = decisions.cases(d.id());
        Map<String, CooperativeModelView> byCode =
                models.all().stream().collect(Collectors.toMap(CooperativeModelView::code, m -> m));
        List<DecisionView.SelectedView> selected = cases.stream().filter(DecisionStore.FrozenCase::selected)
                .sorted(Comparator.comparing(DecisionStore.FrozenCase::rank))
                .map(one -> selected(one, byCode.get(one.modelCode()))).toList();
        return new DecisionView(d.id(), roundId, d.number(), d.decidedOn(), d.issuingOffice(), d.signer(), d.reason(),
                selected, d.quota(), d.dataYear(), cases.size(), d.engineVersion(), d.inputHash(), d.resultHash(),
                d.hash(), d.decidedByName(), d.createdAt());
    }

    /** Recomputes everything from the frozen criteria and facts; writes nothing. */
    @Transactional
    public DecisionView.ReplayView replay(UUID roundId) {
        DecisionStore.Decision d = find(roundId);
        List<DecisionStore.FrozenCase> stored = decisions.cases(d.id());
        Evaluator evaluator = criteria.evaluator(d.criteria());
        List<DecisionStore.FrozenCase> recomputed = recompute(evaluator, stored);
        List<DecisionView.DifferenceView> differences = differences(stored, recomputed);
        String inputHash = DecisionHash.input(d.criteria(), d.quota(), d.dataYear(), stored);
        String hash = DecisionHash.whole(d, inputHash, DecisionHash.result(recomputed), stored);
        return new DecisionView.ReplayView(hash.equals(d.hash()) && differences.isEmpty(), d.hash(), hash,
                stored.size(), differences, OffsetDateTime.now(clock));
    }

    private static List<DecisionStore.FrozenCase> recompute(Evaluator evaluator,
            List<DecisionStore.FrozenCase> stored) {
        Map<String, JsonNode> results = new HashMap<>();
        List<Evaluator.Entry> eligible = new ArrayList<>();
        for (DecisionStore.FrozenCase one : stored) {
            JsonNode result = evaluator.evaluate(one.facts());
            results.put(one.candidateId().toString(), result);
            if (result.get("outcome").asText().equals("ELIGIBLE")) {
                eligible.add(new Evaluator.Entry(one.candidateId().toString(), result));
            }
        }
        Map<String, Integer> ranks = evaluator.rank(eligible).stream()
                .collect(Collectors.toMap(Evaluator.Place::id, Evaluator.Place::rank));
        return stored.stream().map(one -> new DecisionStore.FrozenCase(one.candidateId(), one.cooperativeId(),
                one.cooperativeName(), one.facts(), results.get(one.candidateId().toString()),
                ranks.get(one.candidateId().toString()), one.selected(), one.modelCode(), one.reason())).toList();
    }

    private static List<DecisionView.DifferenceView> differences(List<DecisionStore.FrozenCase> stored,
            List<DecisionStore.FrozenCase> recomputed) {
        List<DecisionView.DifferenceView> differences = new ArrayList<>();
        for (int i = 0; i < stored.size() && differences.size() < MOST_DIFFERENCES; i++) {
            DecisionStore.FrozenCase before = stored.get(i);
            DecisionStore.FrozenCase now = recomputed.get(i);
            for (String field : List.of("outcome", "findings", "ranking")) {
                compare(before, field, before.result().get(field), now.result().get(field), differences);
            }
            compare(before, "rank", number(before.rank()), number(now.rank()), differences);
        }
        return differences;
    }

    private static void compare(DecisionStore.FrozenCase one, String field, JsonNode stored, JsonNode recomputed,
            List<DecisionView.DifferenceView> differences) {
        if (!CanonicalJson.write(stored).equals(CanonicalJson.write(recomputed))) {
            differences.add(new DecisionView.DifferenceView(one.candidateId(), one.cooperativeName(), field, stored,
                    recomputed));
        }
    }

    private static JsonNode number(Integer value) {
        return value == null ? NullNode.getInstance() : IntNode.valueOf(value);
    }

    private static DecisionView.SelectedView selected(DecisionStore.FrozenCase one, CooperativeModelView model) {
        return new DecisionView.SelectedView(one.candidateId(), one.cooperativeId(), one.cooperativeName(), one.rank(),
                new CandidateView.ModelView(one.modelCode(), model == null ? null : model.nameVi(),
                        model == null ? null : model.nameEn()), one.reason());
    }

    private DecisionStore.Decision find(UUID roundId) {
        return decisions.ofRound(roundId).orElseThrow(() -> Problem.of(SharedProblem.NOT_FOUND));
    }

    JsonNode tree(String json) {
        try {
            return mapper.readTree(json);
        } catch (JsonProcessingException corrupt) {
            throw new IllegalStateException(corrupt);
        }
    }
}
