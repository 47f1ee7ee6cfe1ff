package vn.phusa.selection.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.phusa.shared.sql.Database;
import vn.phusa.shared.sql.Sql;

/** The rows of candidates, handled in sets. */
@ApplicationScoped
public class CandidateStore {

    private final Database database;
    private final ObjectMapper mapper;

    CandidateStore(Database database, ObjectMapper mapper) {
        this.database = database;
        this.mapper = mapper;
    }

    /** What an evaluation needs of a candidate. */
    public record Case(UUID id, UUID cooperativeId, Boolean dossierComplete, String modelCode, long version) {
    }

    /** What an evaluation found. */
    public record Evaluated(UUID id, long version, JsonNode facts, JsonNode result) {
    }

    /** A candidate as last evaluated. */
    public record Frozen(UUID id, UUID cooperativeId, String cooperativeName, Boolean dossierComplete,
            String modelCode, long version, String outcome, Integer rank, JsonNode facts, JsonNode findings,
            JsonNode ranking) {
    }

    /** Makes candidates of these cooperatives; those that already are one stay. */
    public int gather(UUID roundId, List<UUID> cooperativeIds) {
        return database.execute(Sql.of("""
                INSERT INTO selection_candidate (id, round_id, cooperative_id)
                SELECT gen_random_uuid(), ?, c FROM unnest(CAST(? AS uuid[])) AS c
                ON CONFLICT DO NOTHING""", roundId, cooperativeIds.toArray(UUID[]::new)));
    }

    /** Up to {@code limit} candidates after an id, in the order of ids. */
    public List<Case> cases(UUID roundId, UUID after, int limit) {
        return database.list(Sql.of("""
                SELECT id, cooperative_id, dossier_complete, model_code, version FROM selection_candidate""")
                        .where("round_id = ?", roundId).where("id > ?", after).append("ORDER BY id LIMIT ?", limit),
                row -> new Case(row.getObject(1, UUID.class), row.getObject(2, UUID.class),
                        (Boolean) row.getObject(3), row.getString(4), row.getLong(5)));
    }

    public long count(UUID roundId) {
        return database.first(Sql.of("SELECT count(*) FROM selection_candidate").where("round_id = ?", roundId),
                row -> row.getLong(1)).orElse(0L);
    }

    /** Candidates by outcome; those without one under the empty name. */
    public Map<String, Long> countsByOutcome(UUID roundId) {
        return database.list(Sql.of("SELECT coalesce(outcome, ''), count(*) FROM selection_candidate")
                        .where("round_id = ?", roundId).append("GROUP BY 1"),
                row -> Map.entry(row.getString(1), row.getLong(2))).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Writes findings; answers how many rows still had the version they were evaluated with. */
    public int keep(List<Evaluated> evaluated) {
        return database.onConnection(connection -> {
            try (PreparedStatement update = connection.prepareStatement("""
                    UPDATE selection_candidate
                       SET outcome = ?, facts = CAST(? AS jsonb), findings = CAST(? AS jsonb),
                           ranking = CAST(? AS jsonb), rank = NULL, evaluated_at = now(), version = version + 1
                     WHERE id = ? AND version = ?""")) {
                for (Evaluated one : evaluated) {
                    update.setString(1, one.result().get("outcome").asText());
                    update.setString(2, one.facts().toString());
                    update.setString(3, one.result().get("findings").toString());
                    update.setString(4, one.result().get("ranking").toString());
                    update.setObject(5, one.id());
                    update.setLong(6, one.version());
                    update.addBatch();
                }
                int changed = 0;
                for (int count : update.executeBatch()) {
                    changed += count;
                }
                return changed;
            }
        });
    }

    /** Writes ranks of the eligible. */
    public void rank(Map<UUID, Integer> ranks) {
        List<UUID> ids = new ArrayList<>(ranks.keySet());
        String[] places = ids.stream().map(id -> ranks.get(id).toString()).toArray(String[]::new);
        database.execute(Sql.of("""
                UPDATE selection_candidate c SET rank = r.rank
                  FROM (SELECT unnest(CAST(? AS uuid[])) AS id, CAST(unnest(CAST(? AS text[])) AS integer) AS rank) r
                 WHERE c.id = r.id""", ids.toArray(UUID[]::new), places));
    }

    /** All candidates of a round as evaluated, in the order of ids. */
    public List<Frozen> frozen(UUID roundId) {
        return database.list(Sql.of("""
                SELECT s.id, s.cooperative_id, c.name, s.dossier_complete, s.model_code, s.version, s.outcome, s.rank,
                       s.facts, s.findings, s.ranking
                  FROM selection_candidate s JOIN cooperative c ON c.id = s.cooperative_id""")
                        .where("s.round_id = ?", roundId).append("ORDER BY s.id"),
                row -> new Frozen(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getString(3),
                        (Boolean) row.getObject(4), row.getString(5), row.getLong(6), row.getString(7),
                        row.getObject(8, Integer.class), tree(row.getString(9)), tree(row.getString(10)),
                        tree(row.getString(11))));
    }

    /** Takes findings away, for dossiers that are worked on again. */
    public void forget(UUID roundId) {
        database.execute(Sql.of("""
                UPDATE selection_candidate SET outcome = NULL, rank = NULL, facts = NULL, findings = NULL,
                       ranking = NULL, evaluated_at = NULL, version = version + 1
                 WHERE round_id = ? AND outcome IS NOT NULL""", roundId));
    }

    /** Sets the dossier check of some candidates; answers how many there were. */
    public int checkDossiers(UUID roundId, List<UUID> ids, Boolean complete) {
        return database.execute(Sql.of("""
                UPDATE selection_candidate SET dossier_complete = CAST(? AS boolean), version = version + 1
                 WHERE round_id = ? AND id = ANY (?)""", complete, roundId, ids.toArray(UUID[]::new)));
    }

    private JsonNode tree(String json) {
        try {
            return json == null ? null : mapper.readTree(json);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
