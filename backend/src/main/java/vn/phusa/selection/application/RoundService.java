package vn.phusa.selection.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.phusa.cooperative.application.RegisterFacts;
import vn.phusa.criteria.application.PublishedCriteria;
import vn.phusa.identity.application.Access;
import vn.phusa.identity.application.Permission;
import vn.phusa.job.application.JobService;
import vn.phusa.selection.domain.RoundAction;
import vn.phusa.selection.domain.SelectionProblem;
import vn.phusa.selection.domain.SelectionRound;
import vn.phusa.selection.persistence.CandidateStore;
import vn.phusa.selection.persistence.SelectionRoundRepository;
import vn.phusa.shared.actor.Recorder;
import vn.phusa.shared.problem.Language;
import vn.phusa.shared.problem.Problem;
import vn.phusa.shared.problem.SharedProblem;
import vn.phusa.shared.web.MergePatch;
import vn.phusa.shared.web.Versions;

/** Sets rounds up and moves them through their workflow. */
@ApplicationScoped
public class RoundService {

    /** More candidates than this are refused; the whole merged city has about 750. */
    static final int MOST_CANDIDATES = 50_000;

    private final SelectionRoundRepository rounds;
    private final RoundReader reader;
    private final CandidateStore candidates;
    private final PublishedCriteria criteria;
    private final RegisterFacts register;
    private final JobService jobs;
    private final Access access;
    private final Recorder recorder;
    private final MergePatch mergePatch;
    private final ObjectMapper mapper;
    private final Clock clock;

    RoundService(SelectionRoundRepository rounds, RoundReader reader, CandidateStore candidates,
            PublishedCriteria criteria, RegisterFacts register, JobService jobs, Access access, Recorder recorder,
            MergePatch mergePatch, ObjectMapper mapper, Clock clock) {
        this.rounds = rounds;
        this.reader = reader;
        this.candidates = candidates;
        this.criteria = criteria;
        this.register = register;
        this.jobs = jobs;
        this.access = access;
        this.recorder = recorder;
        this.mergePatch = mergePatch;
        this.mapper = mapper;
        this.clock = clock;
    }

    /** A round after a move, and the job that carries the move out, if it takes one. */
    public record Moved(RoundView round, UUID jobId) {
    }

    @Transactional
    public RoundView create(RoundRequest request, Language language) {
        recorder.record("selection-round.create", null);
        SelectionRound round = SelectionRound.draft(UUID.randomUUID(), plan(request), clock);
        rounds.persistAndFlush(round);
        return reader.view(round, language);
    }

    @Transactional
    public RoundView replan(UUID id, String ifMatch, JsonNode patch, Language language) {
        SelectionRound round = locked(id);
        Versions.require(ifMatch, round.version(), () -> reader.view(round, language));
        PublishedCriteria.VersionRef version = criteria.find(round.criteriaSetVersionId());
        RoundRequest current = new RoundRequest(round.name(), version.setId(), version.number(), round.quota(),
                round.dataYear(), filter(round.filter()));
        RoundRequest request = mergePatch.apply(current, patch, RoundRequest.class);
        recorder.record("selection-round.replan", null);
        round.replan(plan(request));
        rounds.flush();
        return reader.view(round, language);
    }

    /** Makes one move of the workflow table. */
    @Transactional
    public Moved move(UUID id, RoundAction action, String ifMatch, String comment, Language language) {
        SelectionRound round = locked(id);
        Versions.require(ifMatch, round.version(), () -> reader.view(round, language));
        if (action == RoundAction.DECIDE) {
            throw Problem.of(SelectionProblem.MOVE_NOT_ALLOWED, round.status());
        }
        round.requireMove(action, comment);
        if (reader.runningEvaluation(id) != null) {
            throw Problem.of(SelectionProblem.EVALUATION_RUNNING);
        }
        recorder.record("selection-round." + action.name().toLowerCase(java.util.Locale.ROOT), comment);
        UUID jobId = switch (action) {
            case OPEN -> {
                gather(round);
                round.open();
                yield null;
            }
            case EVALUATE -> evaluateInBackground(round);
            case REOPEN -> {
                candidates.forget(id);
                round.reopen();
                yield null;
            }
            case CANCEL -> {
                round.cancel();
                yield null;
            }
            case DECIDE -> throw new IllegalStateException();
        };
        rounds.flush();
        return new Moved(reader.view(round, language), jobId);
    }

    private void gather(SelectionRound round) {
        List<UUID> chosen = register.choose(filter(round.filter()).toChoice(), MOST_CANDIDATES + 1);
        if (chosen.isEmpty()) {
            throw Problem.of(SelectionProblem.NO_CANDIDATES);
        }
        if (chosen.size() > MOST_CANDIDATES) {
            throw Problem.of(SelectionProblem.TOO_MANY_CANDIDATES, MOST_CANDIDATES);
        }
        rounds.flush();
        candidates.gather(round.id(), chosen);
    }

    private UUID evaluateInBackground(SelectionRound round) {
        ObjectNode parameters = mapper.createObjectNode().put("roundId", round.id().toString());
        return jobs.enqueue(EvaluationJob.KIND, parameters);
    }

    private SelectionRound.Plan plan(RoundRequest request) {
        PublishedCriteria.VersionRef version = criteria.inForce(request.criteriaSetId(), request.criteriaVersion());
        return new SelectionRound.Plan(request.name().strip(), version.versionId(), request.quota(),
                request.dataYear(), write(request.filterOrAll()));
    }

    private SelectionRound locked(UUID id) {
        access.require(Permission.SELECTION_WRITE);
        return rounds.locked(id).orElseThrow(() -> Problem.of(SharedProblem.NOT_FOUND));
    }

    private RoundRequest.FilterBody filter(String json) {
        try {
            return mapper.readValue(json, RoundRequest.FilterBody.class);
        } catch (JsonProcessingException corrupt) {
            throw new IllegalStateException(corrupt);
        }
    }

    private String write(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
