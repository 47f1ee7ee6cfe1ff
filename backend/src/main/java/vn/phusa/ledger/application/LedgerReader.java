package vn.phusa.ledger.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import vn.phusa.shared.actor.ActorKind;
import vn.phusa.shared.page.Page;
import vn.phusa.shared.page.SortOption;
import vn.phusa.shared.sql.Database;
import vn.phusa.shared.sql.Sql;

/** Reads the ledger: the newest first, a page at a time. */
@ApplicationScoped
public class LedgerReader {

    private static final SortOption.Chosen NEWEST =
            new SortOption.Chosen(new SortOption("recordedAt", "e.recorded_at", "timestamptz"), true);
    /** Fields of every row that say nothing to a reader. */
    private static final Set<String> SILENT = Set.of("version", "updated_at", "created_at", "id");

    private final Database database;
    private final ObjectMapper mapper;

    LedgerReader(Database database, ObjectMapper mapper) {
        this.database = database;
        this.mapper = mapper;
    }

    /** Entries of all subjects that belong to one cooperative. */
    public Page<LedgerEntryView> ofCooperative(UUID cooperativeId, String cursor, int limit) {
        return read(select().where("e.cooperative_id = ?", cooperativeId), cursor, limit);
    }

    /** Entries of one record. */
    public Page<LedgerEntryView> ofSubject(String subjectType, UUID subjectId, String cursor, int limit) {
        return read(select().whereIf(subjectType, "e.subject_type = ?").whereIf(subjectId, "e.subject_id = ?"),
                cursor, limit);
    }

    private static Sql select() {
        return Sql.of("""
                SELECT e.id, s.sequence, e.recorded_at, e.actor_id, e.actor_name, e.actor_kind, e.action,
                       e.subject_type, e.subject_id, e.cooperative_id, e.reason, e.request_id, e.before, e.after,
                       encode(s.hash, 'hex') AS hash
                  FROM ledger_entry e LEFT JOIN ledger_seal s ON s.entry_id = e.id""");
    }

    private Page<LedgerEntryView> read(Sql sql, String cursor, int limit) {
        List<LedgerEntryView> rows = database.list(sql.page(NEWEST, "e.id", cursor, limit), this::view);
        return Page.cut(rows, limit, last -> vn.phusa.shared.page.Cursor
                .of(NEWEST.name(), last.recordedAt(), last.id()).encode(), null);
    }

    private LedgerEntryView view(ResultSet row) throws SQLException {
        return new LedgerEntryView(row.getObject("id", UUID.class), (Long) row.getObject("sequence"),
                row.getObject("recorded_at", OffsetDateTime.class),
                new LedgerEntryView.ActorView(row.getObject("actor_id", UUID.class), row.getString("actor_name"),
                        ActorKind.valueOf(row.getString("actor_kind"))),
                row.getString("action"), row.getString("subject_type"), row.getObject("subject_id", UUID.class),
                row.getObject("cooperative_id", UUID.class), row.getString("reason"), row.getString("request_id"),
                changes(tree(row.getString("before")), tree(row.getString("after"))), row.getString("hash"));
    }

    private List<LedgerEntryView.ChangeView> changes(JsonNode before, JsonNode after) {
        Set<String> names = new TreeSet<>();
        before.fieldNames().forEachRemaining(names::add);
        after.fieldNames().forEachRemaining(names::add);
        List<LedgerEntryView.ChangeView> changes = new ArrayList<>();
        for (String name : names) {
            JsonNode old = value(before, name);
            JsonNode now = value(after, name);
            if (!SILENT.contains(name) && !java.util.Objects.equals(old, now)) {
                changes.add(new LedgerEntryView.ChangeView(name, old, now));
            }
        }
        return changes;
    }

    private static JsonNode value(JsonNode owner, String name) {
        JsonNode value = owner.get(name);
        return value == null || value.isNull() ? null : value;
    }

    private JsonNode tree(String json) {
        try {
            return json == null ? mapper.createObjectNode() : mapper.readTree(json);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
