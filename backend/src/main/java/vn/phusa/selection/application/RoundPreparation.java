package vn.phusa.selection.application;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.phusa.criteria.application.PublishedCriteria;
import vn.phusa.job.application.JobService;
import vn.phusa.selection.domain.SelectionRound;
import vn.phusa.selection.persistence.CandidateStore;
import vn.phusa.selection.persistence.SelectionRoundRepository;

/** The door for the demonstration: a round that is open, its dossiers checked, its evaluation on the way. */
@ApplicationScoped
public class RoundPreparation {

    private final SelectionRoundRepository rounds;
    private final CandidateStore candidates;
    private final PublishedCriteria criteria;
    private final JobService jobs;
    private final ObjectMapper mapper;
    private final Clock clock;

    RoundPreparation(SelectionRoundRepository rounds, CandidateStore candidates, PublishedCriteria criteria,
            JobService jobs, ObjectMapper mapper, Clock clock) {
        this.rounds = rounds;
        this.candidates = candidates;
        this.criteria = criteria;
        this.jobs = jobs;
        this.mapper = mapper;
        this.clock = clock;
    }

    /**
     * Call inside a transaction that has named its action.
     *
     * @param quota    1–5
     * @param dossiers cooperative → whether its dossier is complete; null while nobody has checked
     * @return the round's id
     */
    public UUID prepare(String name, UUID criteriaSetId, int criteriaVersion, int quota, int dataYear,
            Map<UUID, Boolean> dossiers) {
        UUID versionId = criteria.inForce(criteriaSetId, criteriaVersion).versionId();
        SelectionRound round = SelectionRound.draft(UUID.randomUUID(),
                new SelectionRound.Plan(name, versionId, quota, dataYear, "{}"), clock);
        round.markDemonstration();
        round.open();
        rounds.persistAndFlush(round);
        candidates.gather(round.id(), List.copyOf(dossiers.keySet()));
        Map<UUID, UUID> byCooperative = candidates.cases(round.id(), new UUID(0, 0), RoundService.MOST_CANDIDATES)
                .stream().collect(Collectors.toMap(CandidateStore.Case::cooperativeId, CandidateStore.Case::id));
        check(round.id(), dossiers, byCooperative, true);
        check(round.id(), dossiers, byCooperative, false);
        jobs.enqueue(EvaluationJob.KIND, mapper.createObjectNode().put("roundId", round.id().toString()));
        return round.id();
    }

    private void check(UUID roundId, Map<UUID, Boolean> dossiers, Map<UUID, UUID> byCooperative, boolean complete) {
        List<UUID> ids = dossiers.entrySet().stream().filter(e -> Boolean.valueOf(complete).equals(e.getValue()))
                .map(e -> byCooperative.get(e.getKey())).toList();
        candidates.checkDossiers(roundId, ids, complete);
    }
}
