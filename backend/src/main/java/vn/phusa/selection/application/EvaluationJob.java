package vn.phusa.selection.application;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.phusa.criteria.application.Evaluator;
import vn.phusa.criteria.application.PublishedCriteria;
import vn.phusa.job.application.JobHandler;
import vn.phusa.job.application.JobRun;
import vn.phusa.selection.domain.SelectionProblem;
import vn.phusa.selection.domain.SelectionRound;
import vn.phusa.selection.persistence.CandidateStore;
import vn.phusa.selection.persistence.SelectionRoundRepository;
import vn.phusa.shared.actor.Recorder;
import vn.phusa.shared.problem.Problem;
import vn.phusa.shared.problem.SharedProblem;

/** Evaluates every candidate of a round and ranks the eligible: all in one transaction, or nothing. */
@ApplicationScoped
public class EvaluationJob implements JobHandler {

    static final String KIND = "selection-evaluation";
    private static final int CHUNK = 500;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final SelectionRoundRepository rounds;
    private final CandidateStore candidates;
    private final PublishedCriteria criteria;
    private final CaseEvaluation cases;
    private final Recorder recorder;
    private final ObjectMapper mapper;
    private final Clock clock;

    EvaluationJob(SelectionRoundRepository rounds, CandidateStore candidates, PublishedCriteria criteria,
            CaseEvaluation cases, Recorder recorder, ObjectMapper mapper, Clock clock) {
        this.rounds = rounds;
        this.candidates = candidates;
        this.criteria = criteria;
        this.cases = cases;
        this.recorder = recorder;
        this.mapper = mapper;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        UUID roundId = UUID.fromString(run.parameters().get("roundId").asText());
        QuarkusTransaction.requiringNew().timeout(900).run(() -> evaluate(run, roundId));
    }

    private void evaluate(JobRun run, UUID roundId) {
        SelectionRound round = rounds.locked(roundId).orElseThrow(() -> Problem.of(SharedProblem.NOT_FOUND));
        round.requireMove(vn.phusa.selection.domain.RoundAction.EVALUATE, null);
        Evaluator evaluator = criteria.evaluator(criteria.find(round.criteriaSetVersionId()).content());
        recorder.record("selection-round.evaluate", null);
        long total = candidates.count(roundId);
        List<Evaluator.Entry> eligible = new ArrayList<>();
        long done = 0;
        UUID after = BEFORE_ALL;
        List<CandidateStore.Case> chunk = candidates.cases(roundId, after, CHUNK);
        while (!chunk.isEmpty()) {
            keep(evaluateChunk(chunk, round.dataYear(), evaluator), eligible);
            done += chunk.size();
            run.progress(done, total, "Đang xét từng ứng viên", "Evaluating the candidates");
            after = chunk.get(chunk.size() - 1).id();
            chunk = candidates.cases(roundId, after, CHUNK);
        }
        rank(evaluator, eligible);
        round.evaluate(clock);
        rounds.flush();
        run.finish(result(done, eligible.size()), "/selection-rounds/" + roundId);
    }

    private List<CandidateStore.Evaluated> evaluateChunk(List<CandidateStore.Case> chunk, int dataYear,
            Evaluator evaluator) {
        return cases.gather(chunk, dataYear, evaluator).stream()
                .map(known -> new CandidateStore.Evaluated(known.candidate().id(), known.candidate().version(),
                        known.facts(), evaluator.evaluate(known.facts())))
                .toList();
    }

    private void keep(List<CandidateStore.Evaluated> evaluated, List<Evaluator.Entry> eligible) {
        if (candidates.keep(evaluated) != evaluated.size()) {
            throw Problem.of(SelectionProblem.CHANGED_MEANWHILE);
        }
        evaluated.stream().filter(one -> one.result().get("outcome").asText().equals("ELIGIBLE"))
                .forEach(one -> eligible.add(new Evaluator.Entry(one.id().toString(), one.result())));
    }

    private void rank(Evaluator evaluator, List<Evaluator.Entry> eligible) {
        Map<UUID, Integer> ranks = new HashMap<>();
        evaluator.rank(eligible).forEach(place -> ranks.put(UUID.fromString(place.id()), place.rank()));
        if (!ranks.isEmpty()) {
            candidates.rank(ranks);
        }
    }

    private ObjectNode result(long done, int eligible) {
        return mapper.createObjectNode().put("candidates", done).put("eligible", eligible);
    }
}
