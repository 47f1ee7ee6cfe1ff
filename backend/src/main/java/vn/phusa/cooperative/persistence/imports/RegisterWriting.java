package vn.phusa.cooperative.persistence.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.UUID;
import vn.phusa.shared.sql.Database;
import vn.phusa.shared.sql.Sql;

/** Writes the rows of an import into the register and its yearly figures, set-wise. */
@ApplicationScoped
public class RegisterWriting {

    private final Database database;

    RegisterWriting(Database database) {
        this.database = database;
    }

    /** Enters the new records. */
    public void create(UUID jobId, OffsetDateTime now) {
        database.execute(Sql.of("""
                UPDATE import_row SET cooperative_id = gen_random_uuid() WHERE job_id = ? AND action = 'CREATE'""",
                jobId));
        database.execute(Sql.of("""
                INSERT INTO cooperative (id, created_at, updated_at, %s)
                SELECT r.cooperative_id, ?, ?, %s
                  FROM import_row r WHERE r.job_id = ? AND r.action = 'CREATE' ORDER BY r.row_number"""
                .formatted(RegisterColumn.names(), RegisterColumn.newValues()), now, now, jobId));
    }

    /**
     * Corrects the records that the rows change.
     *
     * @return false when one of them is no longer as it was compared
     */
    public boolean correct(UUID jobId, OffsetDateTime now) {
        int corrected = database.execute(Sql.of("""
                UPDATE cooperative c SET version = c.version + 1, updated_at = ?, %s
                  FROM import_row r
                 WHERE r.job_id = ? AND r.action = 'UPDATE' AND r.register_changed
                   AND c.id = r.cooperative_id AND c.version = r.cooperative_version"""
                .formatted(RegisterColumn.assignments()), now, jobId));
        long wanted = database.first(Sql.of("""
                SELECT count(*) FROM import_row WHERE job_id = ? AND action = 'UPDATE' AND register_changed""", jobId),
                row -> row.getLong(1)).orElse(0L);
        return corrected == wanted;
    }

    /** Enters the figures of years that had none, and merges the others: what the file does not say stays. */
    public void enterFigures(UUID jobId, UUID accountId, String accountName, OffsetDateTime now) {
        database.execute(Sql.of("""
                UPDATE annual_report a SET figures = a.figures || y.value, entered_by = ?, entered_name = ?,
                                           version = a.version + 1, updated_at = ?
                  FROM import_row r CROSS JOIN LATERAL jsonb_each(r.content -> 'figures') y
                 WHERE r.job_id = ? AND r.action = 'UPDATE' AND a.cooperative_id = r.cooperative_id
                   AND a.year = CAST(y.key AS integer) AND NOT a.figures @> y.value""",
                accountId, accountName, now, jobId));
        database.execute(Sql.of("""
                INSERT INTO annual_report (id, cooperative_id, year, figures, entered_by, entered_name, created_at,
                                           updated_at)
                SELECT gen_random_uuid(), r.cooperative_id, CAST(y.key AS integer), y.value, ?, ?, ?, ?
                  FROM import_row r CROSS JOIN LATERAL jsonb_each(r.content -> 'figures') y
                 WHERE r.job_id = ? AND r.action IN ('CREATE', 'UPDATE')
                   AND NOT EXISTS (SELECT FROM annual_report a WHERE a.cooperative_id = r.cooperative_id
                                      AND a.year = CAST(y.key AS integer))""",
                accountId, accountName, now, now, jobId));
    }
}
