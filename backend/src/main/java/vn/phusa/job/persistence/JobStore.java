package vn.phusa.job.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import vn.phusa.job.domain.JobState;
import vn.phusa.shared.sql.Database;
import vn.phusa.shared.sql.Sql;

/** The rows of jobs. Every change of a running job names its claim, so that a lost claim changes nothing. */
@ApplicationScoped
public class JobStore {

    private static final String STALE = "interval '15 seconds'";

    private final Database database;
    private final ObjectMapper mapper;

    JobStore(Database database, ObjectMapper mapper) {
        this.database = database;
        this.mapper = mapper;
    }

    /** A job that this instance has taken up. */
    public record Claimed(UUID id, UUID claim, String kind, UUID ownerId, String ownerName, String requestId,
            JsonNode parameters) {
    }

    /** A job as stored. */
    public record Stored(UUID id, String kind, JobState state, UUID ownerId, long done, Long total, String messageVi,
            String messageEn, String problemCode, String problemVi, String problemEn, JsonNode parameters,
            JsonNode result, String resultLink, boolean cancelRequested, OffsetDateTime createdAt,
            OffsetDateTime startedAt, OffsetDateTime finishedAt) {
    }

    public void insert(UUID id, String kind, UUID ownerId, String ownerName, String requestId, JsonNode parameters) {
        database.execute(Sql.of("""
                INSERT INTO job (id, kind, state, owner_id, owner_name, request_id, parameters)
                VALUES (?, ?, 'QUEUED', ?, ?, ?, CAST(? AS jsonb))""",
                id, kind, ownerId, ownerName, requestId, parameters.toString()));
    }

    public Optional<Stored> find(UUID id) {
        return database.first(select().where("id = ?", id), this::stored);
    }

    public static Sql select() {
        return Sql.of("""
                SELECT id, kind, state, owner_id, done, total, message_vi, message_en, problem_code, problem_vi,
                       problem_en, parameters, result, result_link, cancel_requested, created_at, started_at, finished_at
                  FROM job""");
    }

    public Stored stored(ResultSet row) throws SQLException {
        return new Stored(row.getObject("id", UUID.class), row.getString("kind"),
                JobState.valueOf(row.getString("state")), row.getObject("owner_id", UUID.class), row.getLong("done"),
                (Long) row.getObject("total"), row.getString("message_vi"), row.getString("message_en"),
                row.getString("problem_code"), row.getString("problem_vi"), row.getString("problem_en"),
                tree(row.getString("parameters")), tree(row.getString("result")), row.getString("result_link"),
                row.getBoolean("cancel_requested"), row.getObject("created_at", OffsetDateTime.class),
                row.getObject("started_at", OffsetDateTime.class), row.getObject("finished_at", OffsetDateTime.class));
    }

    /** Takes up the oldest waiting job, or one whose instance has not been heard of; other instances pass it over. */
    public Optional<Claimed> claim() {
        UUID claim = UUID.randomUUID();
        return QuarkusTransaction.requiringNew().call(() -> database.first(Sql.of("""
                UPDATE job SET state = 'RUNNING', claim = ?, attempts = attempts + 1, heartbeat_at = clock_timestamp(),
                               started_at = coalesce(started_at, clock_timestamp()), done = 0
                 WHERE id = (SELECT id FROM job
                              WHERE state = 'QUEUED' OR (state = 'RUNNING' AND attempts < 3
                                    AND heartbeat_at < clock_timestamp() - %s)
                              ORDER BY created_at LIMIT 1 FOR UPDATE SKIP LOCKED)
                RETURNING id, kind, owner_id, owner_name, request_id, parameters""".formatted(STALE), claim),
                row -> new Claimed(row.getObject("id", UUID.class), claim, row.getString("kind"),
                        row.getObject("owner_id", UUID.class), row.getString("owner_name"),
                        row.getString("request_id"), tree(row.getString("parameters")))));
    }

    /** Gives up jobs that took three instances down with them, so that they do not block the queue. */
    public void giveUp(String code, String vi, String en) {
        QuarkusTransaction.requiringNew().run(() -> database.execute(Sql.of("""
                UPDATE job SET state = 'FAILED', problem_code = ?, problem_vi = ?, problem_en = ?,
                               finished_at = clock_timestamp()
                 WHERE state = 'RUNNING' AND attempts >= 3 AND heartbeat_at < clock_timestamp() - %s"""
                .formatted(STALE), code, vi, en)));
    }

    /** False when the claim is lost or cancelling was asked for. */
    public boolean progress(Claimed job, long done, Long total, String messageVi, String messageEn) {
        return QuarkusTransaction.requiringNew().call(() -> database.first(Sql.of("""
                UPDATE job SET done = ?, total = ?, message_vi = ?, message_en = ?, heartbeat_at = clock_timestamp()
                 WHERE id = ? AND claim = ? AND state = 'RUNNING' RETURNING NOT cancel_requested""",
                done, total, messageVi, messageEn, job.id(), job.claim()), row -> row.getBoolean(1)).orElse(false));
    }

    public void heartbeat(Claimed job) {
        QuarkusTransaction.requiringNew().run(() -> database.execute(Sql.of("""
                UPDATE job SET heartbeat_at = clock_timestamp() WHERE id = ? AND claim = ? AND state = 'RUNNING'""",
                job.id(), job.claim())));
    }

    /** In the caller's transaction. False when the claim is lost or cancelling was asked for. */
    public boolean succeed(Claimed job, JsonNode result, String link) {
        return database.execute(Sql.of("""
                UPDATE job SET state = 'SUCCEEDED', result = CAST(? AS jsonb), result_link = ?,
                               done = coalesce(total, done), finished_at = clock_timestamp()
                 WHERE id = ? AND claim = ? AND state = 'RUNNING' AND NOT cancel_requested""",
                result == null ? null : result.toString(), link, job.id(), job.claim())) == 1;
    }

    public void fail(Claimed job, String code, String vi, String en) {
        end(job, JobState.FAILED, code, vi, en);
    }

    public void cancelled(Claimed job) {
        end(job, JobState.CANCELLED, null, null, null);
    }

    private void end(Claimed job, JobState state, String code, String vi, String en) {
        QuarkusTransaction.requiringNew().run(() -> database.execute(Sql.of("""
                UPDATE job SET state = ?, problem_code = ?, problem_vi = ?, problem_en = ?,
                               finished_at = clock_timestamp()
                 WHERE id = ? AND claim = ? AND state = 'RUNNING'""",
                state, code, vi, en, job.id(), job.claim())));
    }

    /** Asks for the end; a waiting job ends at once. */
    public void requestCancel(UUID id) {
        database.execute(Sql.of("""
                UPDATE job SET cancel_requested = true,
                               state = CASE state WHEN 'QUEUED' THEN 'CANCELLED' ELSE state END,
                               finished_at = CASE state WHEN 'QUEUED' THEN clock_timestamp() ELSE finished_at END
                 WHERE id = ? AND state IN ('QUEUED', 'RUNNING')""", id));
    }

    private JsonNode tree(String json) {
        try {
            return json == null ? null : mapper.readTree(json);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
