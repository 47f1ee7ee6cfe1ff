package vn.phusa.shared.actor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import vn.phusa.shared.sql.Database;
import vn.phusa.shared.sql.Sql;

/**
 * Says who does what and why, for the ledger.
 *
 * <p>The entries themselves are written by triggers on every business table, so no code path can skip them. What the
 * triggers cannot know is who acts, what the action is called and why: that is said here, once a transaction and
 * before the first change. Without it the triggers refuse the change.
 */
@ApplicationScoped
public class Recorder {

    private static final String NAMED = "phusa.action";

    private final Database database;
    private final TransactionSynchronizationRegistry transaction;
    private final EntityManager entityManager;
    private final ObjectMapper mapper;
    private final Acting acting;

    Recorder(Database database, TransactionSynchronizationRegistry transaction, EntityManager entityManager,
            ObjectMapper mapper, Acting acting) {
        this.database = database;
        this.transaction = transaction;
        this.entityManager = entityManager;
        this.mapper = mapper;
        this.acting = acting;
    }

    /**
     * Names what follows in this transaction.
     *
     * @param action {@code room.verb}, at most 100 characters
     * @param reason the person's own words, or null
     */
    public void record(String action, String reason) {
        if (transaction.getResource(NAMED) != null) {
            // What was changed before under another name must be written under that name.
            entityManager.flush();
        }
        transaction.putResource(NAMED, action);
        ObjectNode context = mapper.createObjectNode().put("action", action).put("actorName", acting.name())
                .put("actorKind", acting.kind().name());
        if (acting.id() != null) {
            context.put("actorId", acting.id().toString());
        }
        if (acting.requestId() != null) {
            context.put("requestId", acting.requestId());
        }
        if (reason != null && !reason.isBlank()) {
            context.put("reason", reason);
        }
        database.first(Sql.of("SELECT set_config('phusa.context', ?, true)", write(context)), row -> row.getString(1));
    }

    private String write(ObjectNode context) {
        try {
            return mapper.writeValueAsString(context);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
