package vn.phusa.intake.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.postgresql.PGConnection;
import vn.phusa.shared.page.Cursor;
import vn.phusa.shared.sql.Database;
import vn.phusa.shared.sql.Sql;

/** The rows of an uploaded table: written in batches with COPY, read a page at a time. */
@ApplicationScoped
public class ImportRowStore {

    private static final String ROW = "row";
    private static final String COPY = "COPY import_row (job_id, row_number, action, name, tax_code, "
            + "certificate_number, content, issues) FROM STDIN";

    private final Database database;

    ImportRowStore(Database database) {
        this.database = database;
    }

    /** A row as it is written first; JSON as text. */
    public record New(int row, String action, String name, String taxCode, String certificateNumber, String content,
            String issues) {
    }

    /** A row as it is shown; JSON as text. */
    public record Stored(int row, String action, String name, String taxCode, UUID cooperativeId, String issues,
            String changes) {
    }

    /** Writes a batch in the caller's transaction. */
    public void copy(UUID jobId, List<New> rows) {
        StringBuilder lines = new StringBuilder(rows.size() * 512);
        for (New row : rows) {
            lines.append(jobId).append('\t').append(row.row()).append('\t').append(row.action());
            field(lines, row.name());
            field(lines, row.taxCode());
            field(lines, row.certificateNumber());
            field(lines, row.content());
            field(lines, row.issues());
            lines.append('\n');
        }
        byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
        database.onConnection(connection -> {
            try {
                return connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY, new ByteArrayInputStream(bytes));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }

    private static void field(StringBuilder lines, String value) {
        lines.append('\t');
        if (value == null) {
            lines.append("\\N");
            return;
        }
        for (int i = 0; i < value.length(); i++) {
            char letter = value.charAt(i);
            switch (letter) {
                case '\\' -> lines.append("\\\\");
                case '\t' -> lines.append("\\t");
                case '\n' -> lines.append("\\n");
                case '\r' -> lines.append("\\r");
                default -> lines.append(letter);
            }
        }
    }

    /** Lets the planner know how many rows there are now. */
    public void refreshStatistics() {
        database.execute(Sql.of("""
                ANALYZE import_row (job_id, row_number, action, name, tax_code, certificate_number)"""));
    }

    /**
     * Has every statement of this transaction planned for the rows it meets: a plan kept from an
     * import of three rows is quadratic for one of ten thousand.
     */
    public void planAfresh() {
        database.first(Sql.of("SELECT set_config('plan_cache_mode', 'force_custom_plan', true)"),
                row -> row.getString(1));
    }

    /** How many rows there are of each action. */
    public Map<String, Long> countByAction(UUID jobId) {
        Map<String, Long> counts = new HashMap<>();
        database.list(Sql.of("SELECT action, count(*) FROM import_row WHERE job_id = ? GROUP BY action", jobId),
                row -> counts.put(row.getString(1), row.getLong(2)));
        return counts;
    }

    /** Up to {@code limit + 1} rows after the cursor, in the order of the file; of one action, or of all when null. */
    public List<Stored> page(UUID jobId, String action, String cursor, int limit) {
        Cursor after = Cursor.decode(cursor, ROW, 1);
        Sql sql = Sql.of("""
                SELECT row_number, action, name, tax_code, cooperative_id, issues, changes FROM import_row""")
                .where("job_id = ?", jobId).whereIf(action, "action = ?");
        if (after != null) {
            sql.where("row_number > CAST(? AS integer)", after.values().get(0));
        }
        return database.list(sql.append("ORDER BY row_number LIMIT ?", limit + 1), ImportRowStore::stored);
    }

    /** How many rows there are, counted to the bound; of one action, or of all when null. */
    public long count(UUID jobId, String action, int bound) {
        Sql sql = Sql.of("SELECT count(*) FROM (SELECT 1 FROM import_row").where("job_id = ?", jobId)
                .whereIf(action, "action = ?");
        return database.first(sql.append("LIMIT ?) bounded", bound), row -> row.getLong(1)).orElse(0L);
    }

    public static String cursorAfter(Stored row) {
        return Cursor.of(ROW, row.row()).encode();
    }

    /** Forgets the rows of uploads older than this; they may hold personal data that the register does not keep. */
    public int forgetOlderThanDays(int days) {
        return database.execute(Sql.of("""
                DELETE FROM import_row WHERE job_id IN (
                    SELECT i.job_id FROM import_run i JOIN job j ON j.id = i.job_id
                     WHERE j.finished_at < now() - make_interval(days => ?))""", days));
    }

    private static Stored stored(ResultSet row) throws SQLException {
        return new Stored(row.getInt("row_number"), row.getString("action"), row.getString("name"),
                row.getString("tax_code"), row.getObject("cooperative_id", UUID.class), row.getString("issues"),
                row.getString("changes"));
    }
}
