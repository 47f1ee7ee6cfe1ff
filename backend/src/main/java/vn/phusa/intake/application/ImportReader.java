package vn.phusa.intake.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.phusa.identity.application.Access;
import vn.phusa.identity.application.Permission;
import vn.phusa.intake.domain.ColumnNote;
import vn.phusa.intake.persistence.ImportRowStore;
import vn.phusa.intake.persistence.ImportRunStore;
import vn.phusa.job.application.JobService;
import vn.phusa.job.application.JobView;
import vn.phusa.shared.page.Cursor;
import vn.phusa.shared.page.ListParameters;
import vn.phusa.shared.page.Page;
import vn.phusa.shared.problem.Language;
import vn.phusa.shared.problem.Problem;
import vn.phusa.shared.problem.SharedProblem;
import vn.phusa.shared.text.LegacyEncoding;

/** Shows imports: one's own, and all of them to those who read jobs of the whole city. */
@ApplicationScoped
public class ImportReader {

    private final ImportRunStore runs;
    private final ImportRowStore rows;
    private final JobService jobs;
    private final Access access;
    private final ObjectMapper mapper;

    ImportReader(ImportRunStore runs, ImportRowStore rows, JobService jobs, Access access, ObjectMapper mapper) {
        this.runs = runs;
        this.rows = rows;
        this.jobs = jobs;
        this.access = access;
        this.mapper = mapper;
    }

    /** Imports, the newest first. */
    @Transactional
    public Page<ImportSummary> list(ListParameters parameters) {
        UUID owner = readsAll() ? null : access.accountId();
        List<ImportRunStore.Listed> found = runs.list(owner, parameters.cursor, parameters.limit);
        Page.Total total = parameters.counted() ? Page.Total.bounded(runs.count(owner, Page.Total.BOUND + 1)) : null;
        return Page.cut(found, parameters.limit, last -> Cursor.of(ImportRunStore.listName(),
                        last.run().createdAt(), last.run().asked().jobId()).encode(), total)
                .map(this::summary);
    }

    /** One import; 404 when it does not exist or is somebody else's. */
    @Transactional
    public ImportView get(UUID jobId, Language language) {
        ImportRunStore.Stored run = visible(jobId);
        return view(run, jobs.get(jobId, language), language);
    }

    /**
     * The rows of an import in the order of the file.
     *
     * @param action only these, or all when null
     */
    @Transactional
    public Page<ImportRowView> rows(UUID jobId, ImportRowAction action, ListParameters parameters, Language language) {
        ImportRunStore.Stored run = visible(jobId);
        String wanted = action == null ? null : action.name();
        List<ImportRowStore.Stored> found = rows.page(jobId, wanted, parameters.cursor, parameters.limit);
        Page.Total total = parameters.counted()
                ? Page.Total.bounded(rows.count(jobId, wanted, Page.Total.BOUND + 1)) : null;
        return Page.cut(found, parameters.limit, ImportRowStore::cursorAfter, total)
                .map(row -> row(row, run.understood().sheet(), language));
    }

    private ImportRunStore.Stored visible(UUID jobId) {
        return runs.find(jobId).filter(run -> readsAll() || run.asked().ownerId().equals(access.accountId()))
                .orElseThrow(() -> Problem.of(SharedProblem.NOT_FOUND));
    }

    private boolean readsAll() {
        return access.scope(Permission.JOB_READ).city();
    }

    private ImportSummary summary(ImportRunStore.Listed listed) {
        ImportRunStore.Asked asked = listed.run().asked();
        return new ImportSummary(asked.jobId(), asked.target(), asked.fileName(), asked.ownerName(), listed.state(),
                counts(listed.run()), asked.dryRun(), listed.run().applied(), listed.run().createdAt(),
                listed.finishedAt());
    }

    private ImportView view(ImportRunStore.Stored run, JobView job, Language language) {
        ImportRunStore.Asked asked = run.asked();
        ImportRunStore.Understood found = run.understood();
        List<ImportColumn> columns = read(found.columns(), new TypeReference<>() { });
        return new ImportView(job, asked.target(), asked.fileName(), asked.ownerName(), found.sheet(),
                found.otherSheets().isEmpty() ? null : found.otherSheets(),
                found.headerFirst() == null ? null : List.of(found.headerFirst(), found.headerLast()),
                found.encoding() == null ? null : LegacyEncoding.valueOf(found.encoding()),
                found.sampleBefore() == null ? null
                        : new ImportView.EncodingSample(found.sampleBefore(), found.sampleAfter()),
                columns.stream().map(column -> column(column, language)).toList(), counts(run),
                OnError.valueOf(asked.onError()), asked.dryRun(), run.applied());
    }

    private static ImportView.ColumnView column(ImportColumn column, Language language) {
        ColumnNote note = column.note();
        return new ImportView.ColumnView(column.column(), column.header(), column.field(), column.unit(),
                note == null || note == ColumnNote.NONE ? null : language.choose(note.vi(), note.en()));
    }

    private ImportRowView row(ImportRowStore.Stored row, String sheet, Language language) {
        List<ImportIssue> issues = read(row.issues(), new TypeReference<>() { });
        List<ImportRowView.ChangeView.Stored> changes =
                row.changes() == null ? null : read(row.changes(), new TypeReference<>() { });
        return new ImportRowView(sheet, row.row(), ImportRowAction.valueOf(row.action()), row.name(), row.taxCode(),
                row.cooperativeId(), issues.stream().map(i -> ImportRowView.IssueView.from(i, language)).toList(),
                changes == null ? null : changes.stream().map(ImportRowView.ChangeView::from).toList());
    }

    private ImportCounts counts(ImportRunStore.Stored run) {
        return run.counts() == null ? ImportCounts.NONE : read(run.counts(), new TypeReference<>() { });
    }

    private <T> T read(String json, TypeReference<T> type) {
        try {
            return mapper.readValue(json, type);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
