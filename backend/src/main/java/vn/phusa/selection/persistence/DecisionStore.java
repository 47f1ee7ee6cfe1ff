package vn.phusa.selection.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.phusa.shared.sql.Database;
import vn.phusa.shared.sql.Sql;

/** Decisions and everything they rested on; written once, never changed (the database refuses it too). */
@ApplicationScoped
public class DecisionStore {

    private final Database database;
    private final ObjectMapper mapper;

    DecisionStore(Database database, ObjectMapper mapper) {
        this.database = database;
        this.mapper = mapper;
    }

    /** A decision's own row. */
    public record Decision(UUID id, UUID roundId, String number, LocalDate decidedOn, String issuingOffice,
            String signer, String reason, JsonNode criteria, String engineVersion, int quota, int dataYear,
            String inputHash, String resultHash, String hash, UUID decidedBy, String decidedByName,
            OffsetDateTime createdAt) {
    }

    /** One candidate as the decision saw it. */
    public record FrozenCase(UUID candidateId, UUID cooperativeId, String cooperativeName, JsonNode facts,
            JsonNode result, Integer rank, boolean selected, String modelCode, String reason) {
    }

    public void insert(Decision d) {
        database.execute(Sql.of("""
                INSERT INTO selection_decision (id, round_id, number, decided_on, issuing_office, signer, reason,
                    criteria_content, engine_version, quota, data_year, input_hash, result_hash, hash, decided_by,
                    decided_by_name)
                VALUES (?, ?, ?, ?, ?, ?, ?, CAST(? AS jsonb), ?, ?, ?, ?, ?, ?, ?, ?)""",
                d.id(), d.roundId(), d.number(), d.decidedOn(), d.issuingOffice(), d.signer(), d.reason(),
                d.criteria().toString(), d.engineVersion(), d.quota(), d.dataYear(), d.inputHash(), d.resultHash(),
                d.hash(), d.decidedBy(), d.decidedByName()));
    }

    public void insertCases(UUID decisionId, List<FrozenCase> cases) {
        database.onConnection(connection -> {
            try (PreparedStatement insert = connection.prepareStatement("""
                    INSERT INTO selection_decision_case (id, decision_id, candidate_id, cooperative_id,
                        cooperative_name, facts, result, rank, selected, model_code, selection_reason)
                    VALUES (gen_random_uuid(), ?, ?, ?, ?, CAST(? AS jsonb), CAST(? AS jsonb), ?, ?, ?, ?)""")) {
                for (FrozenCase one : cases) {
                    insert.setObject(1, decisionId);
                    insert.setObject(2, one.candidateId());
                    insert.setObject(3, one.cooperativeId());
                    insert.setString(4, one.cooperativeName());
                    insert.setString(5, one.facts().toString());
                    insert.setString(6, one.result().toString());
                    insert.setObject(7, one.rank());
                    insert.setBoolean(8, one.selected());
                    insert.setString(9, one.modelCode());
                    insert.setString(10, one.reason());
                    insert.addBatch();
                }
                return insert.executeBatch().length;
            }
        });
    }

    public Optional<Decision> ofRound(UUID roundId) {
        return database.first(Sql.of("SELECT * FROM selection_decision").where("round_id = ?", roundId),
                row -> new Decision(row.getObject("id", UUID.class), roundId, row.getString("number"),
                        row.getObject("decided_on", LocalDate.class), row.getString("issuing_office"),
                        row.getString("signer"), row.getString("reason"), tree(row.getString("criteria_content")),
                        row.getString("engine_version"), row.getInt("quota"), row.getInt("data_year"),
                        row.getString("input_hash"), row.getString("result_hash"), row.getString("hash"),
                        row.getObject("decided_by", UUID.class), row.getString("decided_by_name"),
                        row.getObject("created_at", OffsetDateTime.class)));
    }

    /** All candidates as the decision saw them, in the order of candidate ids. */
    public List<FrozenCase> cases(UUID decisionId) {
        return database.list(Sql.of("SELECT * FROM selection_decision_case").where("decision_id = ?", decisionId)
                        .append("ORDER BY candidate_id"),
                row -> new FrozenCase(row.getObject("candidate_id", UUID.class),
                        row.getObject("cooperative_id", UUID.class), row.getString("cooperative_name"),
                        tree(row.getString("facts")), tree(row.getString("result")),
                        row.getObject("rank", Integer.class), row.getBoolean("selected"), row.getString("model_code"),
                        row.getString("selection_reason")));
    }

    private JsonNode tree(String json) {
        try {
            return mapper.readTree(json);
        } catch (JsonProcessingException corrupt) {
            throw new IllegalStateException(corrupt);
        }
    }
}
