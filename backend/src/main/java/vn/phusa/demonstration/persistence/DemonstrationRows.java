package vn.phusa.demonstration.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.phusa.demonstration.domain.DemoCooperative;
import vn.phusa.shared.sql.Database;
import vn.phusa.shared.sql.Sql;

/** Writes and removes the rows of the demonstration as sets; call everything inside one transaction. */
@ApplicationScoped
public class DemonstrationRows {

    private static final long LOCK = 7_046_002L;

    /** Rounds that are invented themselves, or were decided with an invented cooperative among the cases. */
    private static final String ROUNDS = """
            (SELECT r.id FROM selection_round r WHERE r.demonstration
              UNION SELECT d.round_id FROM selection_decision d
                      JOIN selection_decision_case s ON s.decision_id = d.id
                      JOIN cooperative c ON c.id = s.cooperative_id WHERE c.demonstration)""";

    private final Database database;

    DemonstrationRows(Database database) {
        this.database = database;
    }

    /** Only one instance loads or removes at a time; the lock goes with the transaction. */
    public void waitForOthers() {
        database.first(Sql.of("SELECT pg_advisory_xact_lock(?)", LOCK), row -> true);
    }

    public void insertCooperatives(Map<UUID, DemoCooperative> register) {
        database.onConnection(connection -> {
            try (PreparedStatement insert = connection.prepareStatement("""
                    INSERT INTO cooperative (id, kind, name, short_name, foreign_name, tax_code, certificate_number,
                        certificate_date, certificate_place, registered_on, sector, operating_law, status, address,
                        unit_id, charter_capital, official_members, model_code, representative_name,
                        representative_title, representative_phone, representative_email, demonstration)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, true)""")) {
                for (Map.Entry<UUID, DemoCooperative> entry : register.entrySet()) {
                    bind(insert, entry.getKey(), entry.getValue());
                    insert.addBatch();
                }
                insert.executeBatch();
                return null;
            }
        });
    }

    private static void bind(PreparedStatement insert, UUID id, DemoCooperative c) throws SQLException {
        Object[] values = {id, c.kind(), c.name(), c.shortName(), c.foreignName(), c.taxCode(), c.certificateNumber(),
            c.certificateDate(), c.certificatePlace(), c.registeredOn(), c.sector(), c.operatingLaw(), c.status(),
            c.address(), c.unitId(), c.charterCapital(), c.officialMembers(), c.modelCode(),
            c.representative().name(), c.representative().title(), c.representative().phone(),
            c.representative().email()};
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i]);
        }
    }

    /** Rows written. */
    public int insertReports(Map<UUID, DemoCooperative> register) {
        return database.onConnection(connection -> {
            try (PreparedStatement insert = connection.prepareStatement("""
                    INSERT INTO annual_report (id, cooperative_id, year, figures, entered_name)
                    VALUES (?, ?, ?, CAST(? AS jsonb), 'Dữ liệu minh họa')""")) {
                int written = 0;
                for (Map.Entry<UUID, DemoCooperative> entry : register.entrySet()) {
                    for (var year : entry.getValue().figures().entrySet()) {
                        insert.setObject(1, UUID.randomUUID());
                        insert.setObject(2, entry.getKey());
                        insert.setInt(3, year.getKey());
                        insert.setString(4, json(year.getValue()));
                        insert.addBatch();
                        written++;
                    }
                }
                insert.executeBatch();
                return written;
            }
        });
    }

    /** Codes are plain identifiers and values plain decimals, so nothing needs escaping. */
    private static String json(SortedMap<String, java.math.BigDecimal> figures) {
        return figures.entrySet().stream()
                .map(figure -> '"' + figure.getKey() + "\":" + figure.getValue().stripTrailingZeros().toPlainString())
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** Opens, for this transaction, the only way by which a decision may go. */
    public void allowRemoval() {
        database.first(Sql.of("SELECT set_config('phusa.removing_demonstration', 'on', true)"), row -> true);
    }

    /** Keeps the doomed rounds in mind while their decisions go, then the decisions with their cases. */
    public long deleteDecisions() {
        database.execute(Sql.of("CREATE TEMPORARY TABLE doomed_round ON COMMIT DROP AS " + ROUNDS));
        database.execute(Sql.of("""
                DELETE FROM selection_decision_case WHERE decision_id IN (
                    SELECT id FROM selection_decision WHERE round_id IN (SELECT id FROM doomed_round))"""));
        return database.execute(Sql.of(
                "DELETE FROM selection_decision WHERE round_id IN (SELECT id FROM doomed_round)"));
    }

    public long deleteCandidates() {
        return database.execute(Sql.of("""
                DELETE FROM selection_candidate WHERE round_id IN (SELECT id FROM doomed_round)
                    OR cooperative_id IN (SELECT id FROM cooperative WHERE demonstration)"""));
    }

    public long deleteRounds() {
        return database.execute(Sql.of("DELETE FROM selection_round WHERE id IN (SELECT id FROM doomed_round)"));
    }

    public long deleteReports() {
        return database.execute(Sql.of("""
                DELETE FROM annual_report
                 WHERE cooperative_id IN (SELECT id FROM cooperative WHERE demonstration)"""));
    }

    /** Accounts of the demonstration that reach nothing but invented cooperatives. */
    public long deleteAccounts() {
        database.execute(Sql.of("""
                DELETE FROM role_grant WHERE scope_kind = 'COOPERATIVES'
                   AND account_id IN (SELECT id FROM account WHERE demonstration)
                   AND NOT EXISTS (SELECT FROM unnest(scope_ids) s
                                    WHERE s NOT IN (SELECT id FROM cooperative WHERE demonstration))"""));
        return database.execute(Sql.of("""
                DELETE FROM account a WHERE a.demonstration
                   AND NOT EXISTS (SELECT FROM role_grant g WHERE g.account_id = a.id)"""));
    }

    public long deleteCooperatives() {
        return database.execute(Sql.of("DELETE FROM cooperative WHERE demonstration"));
    }
}
