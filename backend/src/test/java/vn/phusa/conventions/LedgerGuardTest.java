package vn.phusa.conventions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.phusa.ledger.application.LedgerChain;
import vn.phusa.testing.CooperativeBody;
import vn.phusa.testing.ResourceTest;

/** No way past the ledger: every table is under it or says why not, and what was written there stays. */
@QuarkusTest
class LedgerGuardTest extends ResourceTest {

    /** Tables that are no business records, each with the reason. */
    private static final Map<String, String> EXEMPT = new TreeMap<>(Map.ofEntries(
            Map.entry("ledger_entry", "the ledger itself, append-only by its own triggers"),
            Map.entry("ledger_seal", "the chain over the ledger, append-only by its own triggers"),
            Map.entry("ledger_horizon", "only speeds up sealing; no evidence"),
            Map.entry("idempotency_key", "kept answers; the effect itself is in the ledger"),
            Map.entry("rate_window", "counters that may be lost"),
            Map.entry("demonstration_mark", "a flag; what it stands for is in the ledger"),
            Map.entry("job", "progress of background work; its effect is in the ledger"),
            Map.entry("import_run", "how a file was understood; what it changed is in the ledger"),
            Map.entry("import_row", "rows of a file; what they changed is in the ledger"),
            Map.entry("indicator", "changed by migrations only"),
            Map.entry("administrative_unit", "changed by migrations only"),
            Map.entry("administrative_unit_succession", "changed by migrations only"),
            Map.entry("cooperative_model", "changed by migrations only"),
            Map.entry("flyway_schema_history", "the history of migrations")));

    private static final Set<String> TRIGGERS =
            Set.of("ledger_insert", "ledger_update", "ledger_delete", "ledger_truncate");

    @Inject
    DataSource dataSource;
    @Inject
    LedgerChain chain;

    private String cooperative;

    @BeforeEach
    void somethingStandsInTheLedger() {
        cooperative = CooperativeBody.any().registered();
        chain.seal();
    }

    @Test
    void everyTableIsWatchedOrExempt() throws SQLException {
        Map<String, Set<String>> watched = new TreeMap<>();
        Set<String> tables = new TreeSet<>();
        try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement()) {
            ResultSet all = statement.executeQuery("""
                    SELECT c.relname, t.tgname FROM pg_class c LEFT JOIN pg_trigger t
                        ON t.tgrelid = c.oid AND NOT t.tgisinternal AND t.tgenabled <> 'D'
                     WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace""");
            while (all.next()) {
                tables.add(all.getString(1));
                watched.computeIfAbsent(all.getString(1), t -> new TreeSet<>())
                        .add(String.valueOf(all.getString(2)));
            }
        }
        watched.values().removeIf(triggers -> !triggers.containsAll(TRIGGERS));
        Set<String> accounted = new TreeSet<>(watched.keySet());
        accounted.addAll(EXEMPT.keySet());
        assertTrue(watched.size() >= 8, "watched: " + watched.keySet());
        assertEquals(tables, accounted);
        watched.keySet().retainAll(EXEMPT.keySet());
        assertEquals(Set.of(), watched.keySet(), "watched and exempt at once");
    }

    @Test
    void aChangeThatDoesNotSayWhoActsIsRefused() {
        assertTrue(refusal("UPDATE cooperative SET name = 'x' WHERE id = '" + cooperative + "'").contains("phusa.context"));
        assertTrue(refusal("DELETE FROM cooperative WHERE id = '" + cooperative + "'").contains("phusa.context"));
        assertTrue(refusal("TRUNCATE cooperative CASCADE").contains("append-only"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE ledger_entry SET reason = 'x'", "DELETE FROM ledger_entry",
        "TRUNCATE ledger_entry CASCADE", "UPDATE ledger_seal SET hash = ''", "DELETE FROM ledger_seal"})
    void whatStandsInTheLedgerStays(String change) {
        assertTrue(refusal(change).contains("append-only"));
    }

    @Test
    void theUntouchedLedgerIsIntact() {
        LedgerChain.Verification found = chain.verify();
        assertTrue(found.intact(), found.reason());
        assertTrue(found.entries() > 0);
    }

    /** Even the owner of the database cannot change the past unseen. */
    @ParameterizedTest
    @ValueSource(strings = {
        "UPDATE ledger_entry SET reason = 'x' WHERE id = (SELECT entry_id FROM ledger_seal WHERE sequence = 1)",
        "UPDATE ledger_entry SET actor_name = 'x', content_hash = sha256('x') WHERE id = (SELECT entry_id FROM ledger_seal WHERE sequence = 1)",
        "UPDATE ledger_seal SET hash = sha256('x') WHERE sequence = (SELECT max(sequence) FROM ledger_seal)",
        "DELETE FROM ledger_seal WHERE sequence = 1"})
    void verifyFindsATamperedEntry(String tampering) throws SQLException {
        try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("SET LOCAL session_replication_role = 'replica'");
            assertTrue(statement.executeUpdate(tampering) > 0);
            ResultSet verdict = statement.executeQuery("SELECT broken, reason FROM ledger_verify()");
            assertTrue(verdict.next());
            assertFalse(verdict.getString("reason") == null, "the tampering went unseen");
            connection.rollback();
        }
    }

    private String refusal(String change) {
        return assertThrows(SQLException.class, () -> {
            try (Connection connection = dataSource.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute(change);
            }
        }).getMessage();
    }
}
