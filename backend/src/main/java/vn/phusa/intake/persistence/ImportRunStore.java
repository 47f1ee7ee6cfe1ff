package vn.phusa.intake.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.phusa.shared.page.SortOption;
import vn.phusa.shared.sql.Database;
import vn.phusa.shared.sql.Sql;

/**
 * The rows of uploads. A run that works on one holds its attempt: one that lost it to another instance can write
 * nothing more.
 */
@ApplicationScoped
public class ImportRunStore {

    private static final SortOption.Chosen NEWEST =
            new SortOption.Chosen(new SortOption("createdAt", "i.created_at", "timestamptz"), true);

    private final Database database;

    ImportRunStore(Database database) {
        this.database = database;
    }

    /** What was asked for. JSON as text. */
    public record Asked(UUID jobId, String target, UUID fileId, String fileName, UUID ownerId, String ownerName,
            boolean dryRun, String onError, String encoding, String scope) {
    }

    /** How the file was understood. JSON as text; samples are null for Unicode. */
    public record Understood(String sheet, List<String> otherSheets, Integer headerFirst, Integer headerLast,
            String encoding, String sampleBefore, String sampleAfter, String columns) {
    }

    /** An upload as stored; {@code counts} is JSON, null before the rows were compared. */
    public record Stored(Asked asked, Understood understood, String counts, boolean applied,
            OffsetDateTime createdAt) {
    }

    /** An upload in a list, with the state of its job. */
    public record Listed(Stored run, String state, OffsetDateTime finishedAt) {
    }

    public void insert(Asked asked) {
        database.execute(Sql.of("""
                INSERT INTO import_run (job_id, target, file_id, file_name, owner_id, owner_name, dry_run, on_error,
                                        encoding_asked, scope)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, CAST(? AS jsonb))""",
                asked.jobId(), asked.target(), asked.fileId(), asked.fileName(), asked.ownerId(), asked.ownerName(),
                asked.dryRun(), asked.onError(), asked.encoding(), asked.scope()));
    }

    public Optional<Stored> find(UUID jobId) {
        return database.first(Sql.of("SELECT i.* FROM import_run i").where("i.job_id = ?", jobId),
                ImportRunStore::stored);
    }

    /** Up to {@code limit + 1} uploads after the cursor, newest first; of one owner, or of all when null. */
    public List<Listed> list(UUID ownerId, String cursor, int limit) {
        Sql sql = Sql.of("SELECT i.*, j.state, j.finished_at FROM import_run i JOIN job j ON j.id = i.job_id")
                .whereIf(ownerId, "i.owner_id = ?").page(NEWEST, "i.job_id", cursor, limit);
        return database.list(sql, row -> new Listed(stored(row), row.getString("state"),
                row.getObject("finished_at", OffsetDateTime.class)));
    }

    /** How many uploads there are, counted to the bound; of one owner, or of all when null. */
    public long count(UUID ownerId, int bound) {
        Sql sql = Sql.of("SELECT count(*) FROM (SELECT 1 FROM import_run i").whereIf(ownerId, "i.owner_id = ?");
        return database.first(sql.append("LIMIT ?) bounded", bound), row -> row.getLong(1)).orElse(0L);
    }

    public static String listName() {
        return NEWEST.name();
    }

    /** Begins from nothing: takes the upload for this attempt and forgets the rows of an earlier one. */
    public void begin(UUID jobId, UUID attempt) {
        database.execute(Sql.of("UPDATE import_run SET attempt = ?, counts = NULL WHERE job_id = ?", attempt, jobId));
        database.execute(Sql.of("DELETE FROM import_row WHERE job_id = ?", jobId));
    }

    /** Whether the attempt still holds the upload; if so, it keeps it until the end of this transaction. */
    public boolean holds(UUID jobId, UUID attempt) {
        return database.first(Sql.of("SELECT true FROM import_run").where("job_id = ?", jobId)
                .where("attempt = ?", attempt).append("FOR SHARE"), row -> true).orElse(false);
    }

    public void describe(UUID jobId, Understood found) {
        database.execute(Sql.of("""
                UPDATE import_run SET sheet = ?, other_sheets = ?, header_first = ?, header_last = ?, encoding = ?,
                                      sample_before = ?, sample_after = ?, columns = CAST(? AS jsonb)
                 WHERE job_id = ?""",
                found.sheet(), found.otherSheets().toArray(String[]::new), found.headerFirst(), found.headerLast(),
                found.encoding(), found.sampleBefore(), found.sampleAfter(), found.columns(), jobId));
    }

    public void count(UUID jobId, String counts) {
        database.execute(Sql.of("UPDATE import_run SET counts = CAST(? AS jsonb) WHERE job_id = ?", counts, jobId));
    }

    public void markApplied(UUID jobId) {
        database.execute(Sql.of("UPDATE import_run SET applied = true WHERE job_id = ?", jobId));
    }

    private static Stored stored(ResultSet row) throws SQLException {
        Asked asked = new Asked(row.getObject("job_id", UUID.class), row.getString("target"),
                row.getObject("file_id", UUID.class), row.getString("file_name"),
                row.getObject("owner_id", UUID.class), row.getString("owner_name"), row.getBoolean("dry_run"),
                row.getString("on_error"), row.getString("encoding_asked"), row.getString("scope"));
        Understood understood = new Understood(row.getString("sheet"),
                List.of((String[]) row.getArray("other_sheets").getArray()),
                (Integer) row.getObject("header_first"), (Integer) row.getObject("header_last"),
                row.getString("encoding"), row.getString("sample_before"), row.getString("sample_after"),
                row.getString("columns"));
        return new Stored(asked, understood, row.getString("counts"), row.getBoolean("applied"),
                row.getObject("created_at", OffsetDateTime.class));
    }
}
