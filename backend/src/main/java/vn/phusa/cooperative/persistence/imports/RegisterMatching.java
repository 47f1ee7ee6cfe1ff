package vn.phusa.cooperative.persistence.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.phusa.shared.sql.Database;
import vn.phusa.shared.sql.Sql;

/**
 * Compares the waiting rows of an import with the register: one statement a question, whatever the number of rows.
 *
 * <p>An issue comes as JSON; {@code {row}} in it is filled with a row number, {@code {taxCode}} with a tax code, and
 * its {@code value} with the code that the row was judged by.
 */
@ApplicationScoped
public class RegisterMatching {

    private static final String PENDING = " r.job_id = ? AND r.action = 'PENDING'";

    private final Database database;

    RegisterMatching(Database database) {
        this.database = database;
    }

    /** Rows that repeat the tax code of an earlier row. */
    public void refuseRepeatedTaxCodes(UUID jobId, String issue) {
        refuseRepeated(jobId, issue, "tax_code", "row_number", "r.tax_code IS NOT NULL");
    }

    /** Rows without a tax code whose certificate number another row has: one with a tax code, or an earlier one. */
    public void refuseRepeatedCertificates(UUID jobId, String issue) {
        refuseRepeated(jobId, issue, "certificate_number", "tax_code IS NULL, row_number", "r.tax_code IS NULL");
    }

    private void refuseRepeated(UUID jobId, String issue, String code, String order, String condition) {
        database.execute(Sql.of("""
                UPDATE import_row r SET action = 'ERROR', issues = r.issues
                       || jsonb_set(CAST(replace(?, '{row}', CAST(d.first AS text)) AS jsonb), '{value}', to_jsonb(r.%1$s))
                  FROM (SELECT row_number, first_value(row_number) OVER (PARTITION BY %1$s ORDER BY %2$s) AS first
                          FROM import_row WHERE job_id = ? AND %1$s IS NOT NULL) d
                 WHERE r.job_id = ? AND r.row_number = d.row_number AND d.first <> r.row_number AND %3$s"""
                .formatted(code, order, condition), issue, jobId, jobId));
    }

    /** Finds the record of each row by its tax code, or by certificate number where the record has no tax code. */
    public void findRecords(UUID jobId) {
        database.execute(Sql.of("""
                UPDATE import_row r SET cooperative_id = c.id, cooperative_version = c.version FROM cooperative c
                 WHERE c.tax_code = r.tax_code AND""" + PENDING, jobId));
        database.execute(Sql.of("""
                UPDATE import_row r SET cooperative_id = c.id, cooperative_version = c.version FROM cooperative c
                 WHERE c.tax_code IS NULL AND c.certificate_number = r.certificate_number
                   AND r.cooperative_id IS NULL AND""" + PENDING, jobId));
    }

    /** Rows that lead to a record to which an earlier row leads already. */
    public void refuseRepeatedRecords(UUID jobId, String issue) {
        database.execute(Sql.of("""
                UPDATE import_row r SET action = 'ERROR',
                       issues = r.issues || CAST(replace(?, '{row}', CAST(d.first AS text)) AS jsonb)
                  FROM (SELECT row_number, first_value(row_number) OVER (PARTITION BY cooperative_id ORDER BY row_number)
                               AS first FROM import_row WHERE job_id = ? AND cooperative_id IS NOT NULL) d
                 WHERE r.row_number = d.row_number AND d.first <> r.row_number AND""" + PENDING, issue, jobId, jobId));
    }

    /** Rows without a tax code whose certificate number belongs to a record that has one. */
    public void refuseCertificatesOfOthers(UUID jobId, String issue) {
        database.execute(Sql.of("""
                UPDATE import_row r SET action = 'ERROR', issues = r.issues
                       || jsonb_set(CAST(replace(?, '{taxCode}', c.tax_code) AS jsonb), '{value}',
                                    to_jsonb(r.certificate_number))
                  FROM (SELECT certificate_number, min(tax_code) AS tax_code FROM cooperative
                         WHERE tax_code IS NOT NULL GROUP BY certificate_number) c
                 WHERE c.certificate_number = r.certificate_number AND r.tax_code IS NULL
                   AND r.cooperative_id IS NULL AND""" + PENDING, issue, jobId));
    }

    /** New records that would have the certificate number of a record with another tax code. */
    public void warnOfSharedCertificates(UUID jobId, String issue) {
        database.execute(Sql.of("""
                UPDATE import_row r SET issues = r.issues
                       || jsonb_set(CAST(replace(?, '{taxCode}', c.tax_code) AS jsonb), '{value}',
                                    to_jsonb(r.certificate_number))
                  FROM (SELECT certificate_number, min(tax_code) AS tax_code FROM cooperative
                         WHERE tax_code IS NOT NULL GROUP BY certificate_number) c
                 WHERE c.certificate_number = r.certificate_number AND r.tax_code IS NOT NULL
                   AND r.cooperative_id IS NULL AND""" + PENDING, issue, jobId));
    }

    /** Rows whose record, or the place it would move to, lies beyond these units and cooperatives. */
    public void refuseOutOfReach(UUID jobId, UUID[] units, UUID[] cooperatives, String issue) {
        database.execute(Sql.of("""
                UPDATE import_row r SET action = 'ERROR', issues = r.issues || CAST(? AS jsonb)
                  FROM (SELECT o.row_number, c.id, c.unit_id,
                               CAST(o.content -> 'fields' ->> 'unitId' AS uuid) AS new_unit_id
                          FROM import_row o LEFT JOIN cooperative c ON c.id = o.cooperative_id
                         WHERE o.job_id = ?) p
                 WHERE r.row_number = p.row_number
                   AND NOT coalesce(p.id = ANY (?) OR ((p.id IS NULL OR p.unit_id = ANY (?))
                                    AND coalesce(p.new_unit_id, p.unit_id) = ANY (?)), false) AND""" + PENDING,
                issue, jobId, cooperatives, units, units, jobId));
    }

    /** New records without a name. */
    public void refuseNameless(UUID jobId, String issue) {
        database.execute(Sql.of("""
                UPDATE import_row r SET action = 'ERROR', issues = r.issues || CAST(? AS jsonb)
                 WHERE r.cooperative_id IS NULL AND r.name IS NULL AND""" + PENDING, issue, jobId));
    }

    /** Gives the remaining rows their action, and those that change a record what they change. */
    public void decide(UUID jobId) {
        database.execute(Sql.of("""
                UPDATE import_row r SET action = 'UPDATE', changes = d.changes, register_changed = d.register_changed
                  FROM (%s) d
                 WHERE r.row_number = d.row_number AND""".formatted(differences()) + PENDING, jobId, jobId));
        database.execute(Sql.of("""
                UPDATE import_row r SET action = CASE WHEN r.cooperative_id IS NULL THEN 'CREATE' ELSE 'UNCHANGED' END
                 WHERE""" + PENDING, jobId));
    }

    /** Field by field and figure by figure; personal data are not repeated, units are shown by name. */
    private static String differences() {
        return """
                SELECT r.row_number, bool_or(x.of_register) AS register_changed,
                       jsonb_agg(jsonb_build_object('field', x.field, 'before', x.before, 'after', x.after)
                                 ORDER BY x.field) AS changes
                  FROM import_row r
                  JOIN cooperative c ON c.id = r.cooperative_id
                 CROSS JOIN LATERAL (
                       SELECT f.key AS field, true AS of_register, %2$s AS before, %3$s AS after
                         FROM (SELECT %1$s AS fields) image
                        CROSS JOIN LATERAL jsonb_each(r.content -> 'fields') f
                        WHERE f.value IS DISTINCT FROM image.fields -> f.key
                        UNION ALL
                       SELECT 'figure:' || g.key || ':' || y.key, false, a.figures -> g.key, g.value
                         FROM jsonb_each(r.content -> 'figures') y
                        CROSS JOIN LATERAL jsonb_each(y.value) g
                         LEFT JOIN annual_report a ON a.cooperative_id = c.id AND a.year = CAST(y.key AS integer)
                        WHERE g.value IS DISTINCT FROM a.figures -> g.key) x
                 WHERE r.job_id = ? AND r.action = 'PENDING'
                 GROUP BY r.row_number""".formatted(RegisterColumn.image(), shown("image.fields -> f.key"),
                shown("f.value"));
    }

    private static String shown(String value) {
        return """
                CASE WHEN f.key IN ('representativePhone', 'representativeEmail') AND jsonb_typeof(%1$s) <> 'null'
                     THEN to_jsonb(CAST('•••' AS text))
                     WHEN f.key IN ('unitId', 'formerUnitId')
                     THEN (SELECT to_jsonb(u.name) FROM administrative_unit u
                            WHERE u.id = CAST((%1$s) #>> '{}' AS uuid))
                     ELSE %1$s END""".formatted(value);
    }
}
