package vn.phusa.selection.application;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.phusa.criteria.application.Evaluator;
import vn.phusa.criteria.application.PublishedCriteria;
import vn.phusa.programme.application.CooperativeModelView;
import vn.phusa.programme.application.CooperativeModels;
import vn.phusa.selection.domain.DecisionRules;
import vn.phusa.selection.domain.RoundAction;
import vn.phusa.selection.domain.SelectionProblem;
import vn.phusa.selection.domain.SelectionRound;
import vn.phusa.selection.persistence.CandidateStore;
import vn.phusa.selection.persistence.DecisionStore;
import vn.phusa.selection.persistence.SelectionRoundRepository;
import vn.phusa.shared.actor.Acting;
import vn.phusa.shared.actor.Recorder;
import vn.phusa.shared.json.CanonicalJson;
import vn.phusa.shared.problem.FieldViolation;
import vn.phusa.shared.problem.Problem;
import vn.phusa.shared.problem.SharedProblem;
import vn.phusa.shared.web.Versions;

/** Records decisions together with everything they rest on. */
@ApplicationScoped
public class DecisionService {

    private static final int CHUNK = 500;
    private static final int NAMES_SHOWN = 5;

    private final SelectionRoundRepository rounds;
    private final CandidateStore candidates;
    private final DecisionStore decisions;
    private final DecisionReader reader;
    private final RoundReader roundReader;
    private final PublishedCriteria criteria;
    private final CooperativeModels models;
    private final CaseEvaluation cases;
    private final Acting acting;
    private final Recorder recorder;
    private final ObjectMapper mapper;
    private final Clock clock;

    DecisionService(SelectionRoundRepository rounds, CandidateStore candidates, DecisionStore decisions,
            DecisionReader reader, RoundReader roundReader, PublishedCriteria criteria, CooperativeModels models,
            CaseEvaluation cases, Acting acting, Recorder recorder, ObjectMapper mapper, Clock clock) {
        this.rounds = rounds;
        this.candidates = candidates;
        this.decisions = decisions;
        this.reader = reader;
        this.roundReader = roundReader;
        this.criteria = criteria;
        this.models = models;
        this.cases = cases;
        this.acting = acting;
        this.recorder = recorder;
        this.mapper = mapper;
        this.clock = clock;
    }

    /** Decides a round: exactly one of two decisions at once succeeds, the other is told. */
    @Transactional
    public DecisionView decide(UUID roundId, String ifMatch, DecisionRequest request,
            vn.phusa.shared.problem.Language language) {
        SelectionRound round = rounds.locked(roundId).orElseThrow(() -> Problem.of(SharedProblem.NOT_FOUND));
        if (decisions.ofRound(roundId).isPresent()) {
            throw Problem.of(SelectionProblem.ALREADY_DECIDED);
        }
        Versions.require(ifMatch, round.version(), () -> roundReader.view(round, language));
        round.requireMove(RoundAction.DECIDE, null);
        if (request.decidedOn().isAfter(LocalDate.now(clock))) {
            throw Problem.of(SelectionProblem.FUTURE_DECISION);
        }
        modelsExist(request);
        List<CandidateStore.Frozen> standings = candidates.frozen(roundId);
        check(request, round, standings);
        Evaluator evaluator = criteria.evaluator(criteria.find(round.criteriaSetVersionId()).content());
        figuresAreStillThose(standings, round, evaluator);
        record(round, request, standings);
        return reader.get(roundId);
    }

    private void modelsExist(DecisionRequest request) {
        List<String> known = models.all().stream().map(CooperativeModelView::code).toList();
        List<FieldViolation> unknown = new ArrayList<>();
        for (int i = 0; i < request.selected().size(); i++) {
            if (!known.contains(request.selected().get(i).modelCode())) {
                unknown.add(new FieldViolation("/selected/" + i + "/modelCode", "unknown-model",
                        "không có trong danh mục", "is not in the list"));
            }
        }
        if (!unknown.isEmpty()) {
            throw Problem.at(SelectionProblem.UNKNOWN_MODEL, unknown);
        }
    }

    private static void check(DecisionRequest request, SelectionRound round, List<CandidateStore.Frozen> standings) {
        Map<UUID, DecisionRules.Standing> byId = standings.stream().collect(Collectors.toMap(CandidateStore.Frozen::id,
                s -> new DecisionRules.Standing(s.id(), "ELIGIBLE".equals(s.outcome()), s.rank())));
        DecisionRules.check(request.selected().stream()
                .map(s -> new DecisionRules.Chosen(s.candidateId(), s.modelCode(), s.reason())).toList(),
                byId, round.quota());
    }

    /** A decision must rest on what the register says today, not on figures that were corrected meanwhile. */
    private void figuresAreStillThose(List<CandidateStore.Frozen> standings, SelectionRound round,
            Evaluator evaluator) {
        List<String> changed = new ArrayList<>();
        for (int from = 0; from < standings.size(); from += CHUNK) {
            List<CandidateStore.Frozen> chunk = standings.subList(from, Math.min(from + CHUNK, standings.size()));
            Map<UUID, JsonNode> now = cases.gather(chunk.stream().map(s -> new CandidateStore.Case(s.id(),
                    s.cooperativeId(), s.dossierComplete(), s.modelCode(), s.version())).toList(), round.dataYear(),
                    evaluator).stream().collect(Collectors.toMap(k -> k.candidate().id(), CaseEvaluation.WithFacts::facts));
            chunk.stream().filter(s -> !CanonicalJson.write(s.facts()).equals(CanonicalJson.write(now.get(s.id()))))
                    .forEach(s -> changed.add(s.cooperativeName()));
        }
        if (!changed.isEmpty()) {
            String shown = String.join("; ", changed.subList(0, Math.min(NAMES_SHOWN, changed.size())))
                    + (changed.size() > NAMES_SHOWN ? "; …" : "");
            throw Problem.of(SelectionProblem.FIGURES_CHANGED, changed.size(), shown);
        }
    }

    private void record(SelectionRound round, DecisionRequest request, List<CandidateStore.Frozen> standings) {
        Map<UUID, DecisionRequest.SelectedBody> chosen = new HashMap<>();
        request.selected().forEach(s -> chosen.put(s.candidateId(), s));
        List<DecisionStore.FrozenCase> frozen = standings.stream().map(s -> freeze(s, chosen.get(s.id()))).toList();
        JsonNode content = reader.tree(criteria.find(round.criteriaSetVersionId()).content());
        String inputHash = DecisionHash.input(content, round.quota(), round.dataYear(), frozen);
        String resultHash = DecisionHash.result(frozen);
        UUID id = UUID.randomUUID();
        DecisionStore.Decision paper = new DecisionStore.Decision(id, round.id(), request.number().strip(),
                request.decidedOn(), request.issuingOffice().strip(), request.signer().strip(),
                request.reason().strip(), content, Evaluator.ENGINE_VERSION, round.quota(), round.dataYear(),
                inputHash, resultHash, null, acting.id(), acting.name(), null);
        String hash = DecisionHash.whole(paper, inputHash, resultHash, frozen);
        recorder.record("selection-round.decide", request.reason());
        decisions.insert(new DecisionStore.Decision(id, paper.roundId(), paper.number(), paper.decidedOn(),
                paper.issuingOffice(), paper.signer(), paper.reason(), content, paper.engineVersion(), paper.quota(),
                paper.dataYear(), inputHash, resultHash, hash, paper.decidedBy(), paper.decidedByName(), null));
        decisions.insertCases(id, frozen);
        round.decide();
        rounds.flush();
    }

    private DecisionStore.FrozenCase freeze(CandidateStore.Frozen s, DecisionRequest.SelectedBody chosen) {
        ObjectNode result = mapper.createObjectNode().put("outcome", s.outcome());
        result.set("findings", s.findings());
        result.set("ranking", s.ranking());
        return new DecisionStore.FrozenCase(s.id(), s.cooperativeId(), s.cooperativeName(), s.facts(), result,
                s.rank(), chosen != null, chosen == null ? null : chosen.modelCode(),
                chosen == null || chosen.reason() == null || chosen.reason().isBlank() ? null
                        : chosen.reason().strip());
    }
}
