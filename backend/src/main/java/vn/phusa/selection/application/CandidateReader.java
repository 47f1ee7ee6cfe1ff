package vn.phusa.selection.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.phusa.criteria.application.Evaluator;
import vn.phusa.criteria.application.FactNames;
import vn.phusa.criteria.application.PublishedCriteria;
import vn.phusa.selection.domain.SelectionRound;
import vn.phusa.selection.persistence.SelectionRoundRepository;
import vn.phusa.shared.page.Cursor;
import vn.phusa.shared.page.ListParameters;
import vn.phusa.shared.page.Page;
import vn.phusa.shared.page.SortOption;
import vn.phusa.shared.problem.Problem;
import vn.phusa.shared.problem.SharedProblem;
import vn.phusa.shared.sql.Database;
import vn.phusa.shared.sql.Sql;
import vn.phusa.shared.text.VietnameseText;

/** Reads candidates, their reasons and the ranking. */
@ApplicationScoped
public class CandidateReader {

    private static final SortOption.Chosen BY_NAME =
            new SortOption.Chosen(new SortOption("name", "c.name_folded", "text"), false);
    private static final int MOST_PLACES = 500;
    private static final String SELECT = """
            SELECT s.id, s.round_id, s.cooperative_id, c.name, c.name_folded, c.tax_code, u.name AS unit_name,
                   s.dossier_complete, s.outcome, s.rank, s.findings, s.ranking, s.evaluated_at, s.version,
                   m.code AS model_code, m.name_vi AS model_vi, m.name_en AS model_en
              FROM selection_candidate s
              JOIN cooperative c ON c.id = s.cooperative_id
              LEFT JOIN administrative_unit u ON u.id = c.unit_id
              LEFT JOIN cooperative_model m ON m.code = coalesce(s.model_code, c.model_code)""";

    private final SelectionRoundRepository rounds;
    private final PublishedCriteria criteria;
    private final FactNames factNames;
    private final Database database;
    private final ObjectMapper mapper;

    CandidateReader(SelectionRoundRepository rounds, PublishedCriteria criteria, FactNames factNames,
            Database database, ObjectMapper mapper) {
        this.rounds = rounds;
        this.criteria = criteria;
        this.factNames = factNames;
        this.database = database;
        this.mapper = mapper;
    }

    private record Listed(CandidateView view, String folded) {
    }

    private record Ranked(UUID id, int rank, CandidateView.CooperativeRef cooperative, CandidateView.ModelView model,
            JsonNode ranking) {
    }

    /** Candidates by name. */
    @Transactional
    public Page<CandidateView> list(UUID roundId, CandidateView.CandidateOutcome outcome, String q,
            ListParameters parameters) {
        round(roundId);
        Sql sql = narrow(Sql.of(SELECT), roundId, outcome, q)
                .page(BY_NAME, "s.id", parameters.cursor, parameters.limit);
        Page.Total total = parameters.counted() ? count(roundId, outcome, q) : null;
        return Page.cut(database.list(sql, this::listed), parameters.limit,
                last -> Cursor.of(BY_NAME.name(), last.folded(), last.view().id()).encode(), total)
                .map(Listed::view);
    }

    private Page.Total count(UUID roundId, CandidateView.CandidateOutcome outcome, String q) {
        Sql matches = narrow(Sql.of("SELECT 1 FROM selection_candidate s JOIN cooperative c ON c.id = s.cooperative_id"),
                roundId, outcome, q).append("LIMIT ?", Page.Total.BOUND + 1);
        return Page.Total.bounded(database.first(
                Sql.of("SELECT count(*) FROM (" + matches.text() + ") m", matches.parameters().toArray()),
                row -> row.getLong(1)).orElse(0L));
    }

    private static Sql narrow(Sql sql, UUID roundId, CandidateView.CandidateOutcome outcome, String q) {
        sql.where("s.round_id = ?", roundId).whereIf(outcome, "s.outcome = ?");
        if (q != null && !q.isBlank()) {
            for (String word : VietnameseText.searchTokens(q)) {
                sql.where("c.name_folded LIKE ?", "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%");
            }
        }
        return sql;
    }

    /** One candidate with every reason. */
    @Transactional
    public CandidateView.Detail get(UUID roundId, UUID candidateId) {
        Explanation explanation = explanation(round(roundId));
        return database.first(Sql.of(SELECT).where("s.round_id = ?", roundId).where("s.id = ?", candidateId),
                        row -> detail(row, explanation))
                .orElseThrow(() -> Problem.of(SharedProblem.NOT_FOUND));
    }

    /** The eligible in their order, with the rule that separates each from the one above. */
    @Transactional
    public Page<CandidateView.PlaceView> ranking(UUID roundId, int limit) {
        SelectionRound round = round(roundId);
        String content = criteria.find(round.criteriaSetVersionId()).content();
        Explanation explanation = new Explanation(tree(content), factNames.byName());
        List<Ranked> ranked = database.list(Sql.of(SELECT).where("s.round_id = ?", roundId).where("s.rank IS NOT NULL")
                .append("ORDER BY s.rank, s.id LIMIT ?", Math.min(limit, MOST_PLACES)), this::ranked);
        Map<String, Ranked> byId = new HashMap<>();
        List<Evaluator.Entry> entries = new ArrayList<>();
        for (Ranked one : ranked) {
            byId.put(one.id().toString(), one);
            entries.add(new Evaluator.Entry(one.id().toString(), mapper.createObjectNode().set("ranking", one.ranking())));
        }
        List<CandidateView.PlaceView> places = new ArrayList<>();
        Ranked above = null;
        for (Evaluator.Place place : criteria.evaluator(content).rank(entries)) {
            Ranked one = byId.get(place.id());
            places.add(new CandidateView.PlaceView(one.rank(), place.tied(), one.id(), one.cooperative(), one.model(),
                    explanation.rankingValues(one.ranking()), above == null ? null
                            : explanation.separator(place.separatedBy(), above.ranking(), one.ranking())));
            above = one;
        }
        return Page.whole(places);
    }

    private Explanation explanation(SelectionRound round) {
        return new Explanation(tree(criteria.find(round.criteriaSetVersionId()).content()), factNames.byName());
    }

    private SelectionRound round(UUID id) {
        return rounds.findByIdOptional(id).orElseThrow(() -> Problem.of(SharedProblem.NOT_FOUND));
    }

    private Listed listed(ResultSet row) throws SQLException {
        JsonNode findings = tree(row.getString("findings"));
        return new Listed(new CandidateView(row.getObject("id", UUID.class), cooperative(row), model(row),
                (Boolean) row.getObject("dossier_complete"), outcome(row), row.getObject("rank", Integer.class),
                keys(findings, "FAIL"), keys(findings, "UNKNOWN"), row.getLong("version")),
                row.getString("name_folded"));
    }

    private CandidateView.Detail detail(ResultSet row, Explanation explanation) throws SQLException {
        JsonNode findings = tree(row.getString("findings"));
        JsonNode ranking = tree(row.getString("ranking"));
        return new CandidateView.Detail(row.getObject("id", UUID.class), row.getObject("round_id", UUID.class),
                cooperative(row), model(row), (Boolean) row.getObject("dossier_complete"), outcome(row),
                row.getObject("rank", Integer.class), findings == null ? List.of() : explanation.findings(findings),
                ranking == null ? List.of() : explanation.rankingValues(ranking),
                row.getObject("evaluated_at", OffsetDateTime.class), row.getLong("version"));
    }

    private Ranked ranked(ResultSet row) throws SQLException {
        return new Ranked(row.getObject("id", UUID.class), row.getInt("rank"), cooperative(row), model(row),
                tree(row.getString("ranking")));
    }

    private static List<String> keys(JsonNode findings, String result) {
        List<String> keys = new ArrayList<>();
        if (findings != null) {
            findings.forEach(finding -> {
                if (finding.get("result").asText().equals(result)) {
                    keys.add(finding.get("key").asText());
                }
            });
        }
        return keys;
    }

    private static CandidateView.CandidateOutcome outcome(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        return outcome == null ? null : CandidateView.CandidateOutcome.valueOf(outcome);
    }

    private static CandidateView.CooperativeRef cooperative(ResultSet row) throws SQLException {
        return new CandidateView.CooperativeRef(row.getObject("cooperative_id", UUID.class), row.getString("name"),
                row.getString("tax_code"), row.getString("unit_name"));
    }

    private static CandidateView.ModelView model(ResultSet row) throws SQLException {
        String code = row.getString("model_code");
        return code == null ? null
                : new CandidateView.ModelView(code, row.getString("model_vi"), row.getString("model_en"));
    }

    private JsonNode tree(String json) {
        try {
            return json == null ? null : mapper.readTree(json);
        } catch (JsonProcessingException corrupt) {
            throw new IllegalStateException(corrupt);
        }
    }
}
