package vn.phusa.selection.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.phusa.criteria.application.PublishedCriteria;
import vn.phusa.identity.application.Access;
import vn.phusa.identity.application.Permission;
import vn.phusa.selection.domain.RoundAction;
import vn.phusa.selection.domain.RoundStatus;
import vn.phusa.selection.domain.RoundWorkflow;
import vn.phusa.selection.domain.SelectionRound;
import vn.phusa.selection.persistence.CandidateStore;
import vn.phusa.selection.persistence.SelectionRoundRepository;
import vn.phusa.shared.page.Cursor;
import vn.phusa.shared.page.Page;
import vn.phusa.shared.page.SortOption;
import vn.phusa.shared.problem.Language;
import vn.phusa.shared.problem.Problem;
import vn.phusa.shared.problem.SharedProblem;
import vn.phusa.shared.sql.Database;
import vn.phusa.shared.sql.Sql;

/** Reads rounds for screens. */
@ApplicationScoped
public class RoundReader {

    private static final SortOption.Chosen NEWEST =
            new SortOption.Chosen(new SortOption("createdAt", "created_at", "timestamptz"), true);

    private final SelectionRoundRepository rounds;
    private final CandidateStore candidates;
    private final PublishedCriteria criteria;
    private final Access access;
    private final Database database;
    private final ObjectMapper mapper;

    RoundReader(SelectionRoundRepository rounds, CandidateStore candidates, PublishedCriteria criteria, Access access,
            Database database, ObjectMapper mapper) {
        this.rounds = rounds;
        this.candidates = candidates;
        this.criteria = criteria;
        this.access = access;
        this.database = database;
        this.mapper = mapper;
    }

    /** Rounds, the newest first. */
    @Transactional
    public Page<RoundView> list(RoundStatus status, String cursor, int limit, Language language) {
        List<UUID> ids = database.list(Sql.of("SELECT id FROM selection_round").whereIf(status, "status = ?")
                .page(NEWEST, "id", cursor, limit), row -> row.getObject(1, UUID.class));
        List<RoundView> views = ids.stream().map(id -> view(rounds.findById(id), language)).toList();
        return Page.cut(views, limit, last -> Cursor.of(NEWEST.name(), last.createdAt(), last.id()).encode(), null);
    }

    @Transactional
    public RoundView get(UUID id, Language language) {
        return view(rounds.findByIdOptional(id).orElseThrow(() -> Problem.of(SharedProblem.NOT_FOUND)), language);
    }

    /** Call inside the transaction that holds the round. */
    RoundView view(SelectionRound round, Language language) {
        PublishedCriteria.VersionRef version = criteria.find(round.criteriaSetVersionId());
        Map<String, Long> counts = candidates.countsByOutcome(round.id());
        UUID running = runningEvaluation(round.id());
        return new RoundView(round.id(), round.name(),
                new RoundView.CriteriaRef(version.setId(), version.number(), version.nameVi(), version.nameEn()),
                round.quota(), round.dataYear(), tree(round.filter()), round.status(),
                actions(round, counts, running, language), counts(counts), running, round.evaluatedAt(),
                round.demonstration(), round.createdAt(), round.version());
    }

    private static RoundView.Counts counts(Map<String, Long> byOutcome) {
        return new RoundView.Counts(byOutcome.values().stream().mapToLong(Long::longValue).sum(),
                byOutcome.getOrDefault("ELIGIBLE", 0L), byOutcome.getOrDefault("INELIGIBLE", 0L),
                byOutcome.getOrDefault("UNKNOWN", 0L), byOutcome.getOrDefault("", 0L));
    }

    private List<RoundView.AllowedRoundAction> actions(SelectionRound round, Map<String, Long> counts, UUID running,
            Language language) {
        return RoundWorkflow.from(round.status()).stream().map(move -> {
            String reason = refusal(move, counts, running, language);
            return new RoundView.AllowedRoundAction(move.action(), reason == null, move.commentRequired(), reason);
        }).toList();
    }

    private String refusal(RoundWorkflow.Move move, Map<String, Long> counts, UUID running, Language language) {
        Permission needed = move.right() == RoundWorkflow.Right.DECIDE ? Permission.SELECTION_DECIDE
                : Permission.SELECTION_WRITE;
        if (!access.has(needed)) {
            return language.choose("Tài khoản này không có quyền.", "This account lacks the right.");
        }
        if (running != null) {
            return language.choose("Đang xét, chờ xong đã.", "The evaluation is running; wait for its end.");
        }
        if (move.action() == RoundAction.DECIDE && counts.getOrDefault("ELIGIBLE", 0L) == 0) {
            return language.choose("Chưa có ứng viên nào đủ điều kiện.", "No candidate is eligible.");
        }
        return null;
    }

    /** The job that evaluates the round now, or null. */
    UUID runningEvaluation(UUID roundId) {
        return database.first(Sql.of("SELECT id FROM job").where("kind = ?", EvaluationJob.KIND)
                .where("state IN ('QUEUED', 'RUNNING')").where("parameters ->> 'roundId' = ?", roundId.toString())
                .append("LIMIT 1"), row -> row.getObject(1, UUID.class)).orElse(null);
    }

    private JsonNode tree(String json) {
        try {
            return mapper.readTree(json);
        } catch (JsonProcessingException corrupt) {
            throw new IllegalStateException(corrupt);
        }
    }
}
