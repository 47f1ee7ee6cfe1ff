package vn.phusa.intake.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.phusa.document.application.FileStore;
import vn.phusa.intake.domain.ParsedRow;
import vn.phusa.intake.domain.Severity;
import vn.phusa.intake.domain.SheetReader;
import vn.phusa.intake.domain.SkipReason;
import vn.phusa.intake.domain.TableReader;
import vn.phusa.intake.domain.TableReading;
import vn.phusa.intake.domain.UnreadableFile;
import vn.phusa.intake.persistence.ImportRowStore;
import vn.phusa.intake.persistence.ImportRunStore;
import vn.phusa.job.application.JobCancelled;
import vn.phusa.job.application.JobRun;
import vn.phusa.shared.problem.Problem;
import vn.phusa.shared.text.LegacyEncoding;

/** Streams a file into import rows, a batch at a time: memory does not grow with the file. */
@ApplicationScoped
class RowLoader {

    private static final int BATCH = 1_000;

    private final FileStore files;
    private final ImportRunStore runs;
    private final ImportRowStore rows;
    private final ObjectMapper mapper;
    private final Clock clock;

    RowLoader(FileStore files, ImportRunStore runs, ImportRowStore rows, ObjectMapper mapper, Clock clock) {
        this.files = files;
        this.runs = runs;
        this.rows = rows;
        this.mapper = mapper;
        this.clock = clock;
    }

    /** What was loaded. */
    record Loaded(long rows, List<ImportColumn> columns) {
    }

    /** One pass over one file. */
    private record Pass(JobRun job, UUID attempt, TargetDefinition definition, ImportTarget.Examiner examiner,
            Map<String, ImportColumn> columns, Map<Integer, String> fields) {
    }

    /**
     * Reads the whole file.
     *
     * @throws Problem when it is no table, has no header, or needs its letters confirmed
     */
    Loaded load(JobRun job, UUID attempt, ImportRunStore.Asked asked, ImportTarget target) {
        FileStore.StoredFile file = QuarkusTransaction.requiringNew().call(() -> files.find(asked.fileId()));
        TargetDefinition definition = target.definition();
        TableReader.Options options = new TableReader.Options(EncodingAsked.valueOf(asked.encoding()).encoding(), null,
                LocalDate.now(clock));
        try (SheetReader sheets = SheetReader.open(file.path(), file.name());
                TableReading table = TableReader.read(sheets, SchemaMapping.schema(definition), options)) {
            List<ImportColumn> columns = table.columns().stream().map(ImportColumn::from).toList();
            describe(job, attempt, table, columns);
            requireConfirmed(table, asked);
            Map<String, ImportColumn> byField = new LinkedHashMap<>();
            columns.stream().filter(c -> c.field() != null).forEach(c -> byField.put(c.field(), c));
            Map<Integer, String> fields = new LinkedHashMap<>();
            table.columns().stream().filter(c -> c.key() != null).forEach(c -> fields.put(c.index(), c.key()));
            Pass pass = new Pass(job, attempt, definition, target.examiner(), byField, fields);
            return new Loaded(load(pass, table), columns);
        } catch (UnreadableFile unreadable) {
            throw UnreadableFileProblem.of(unreadable);
        }
    }

    private void describe(JobRun job, UUID attempt, TableReading table, List<ImportColumn> columns) {
        ImportRunStore.Understood understood = new ImportRunStore.Understood(clean(table.sheet()),
                table.otherSheets().stream().map(RowLoader::clean).toList(), table.header().firstRow(),
                table.header().lastRow(), table.encoding().encoding().name(), clean(table.encoding().sampleBefore()),
                clean(table.encoding().sampleAfter()), json(columns));
        inAttempt(job, attempt, () -> runs.describe(job.id(), understood));
    }

    /** Old letters are recognised, not known for certain: a person must have seen the converted text first. */
    private static void requireConfirmed(TableReading table, ImportRunStore.Asked asked) {
        LegacyEncoding found = table.encoding().encoding();
        if (found != LegacyEncoding.UNICODE && !asked.dryRun()
                && EncodingAsked.valueOf(asked.encoding()) == EncodingAsked.AUTO) {
            throw Problem.of(ImportProblem.ENCODING_UNCONFIRMED, found.name(), found.name().toLowerCase(java.util.Locale.ROOT));
        }
    }

    private long load(Pass pass, TableReading table) {
        List<ImportRowStore.New> batch = new ArrayList<>(BATCH);
        long done = 0;
        long records = 0;
        Iterator<ParsedRow> parsed = table.rows().iterator();
        while (parsed.hasNext()) {
            ParsedRow row = parsed.next();
            records += row.skip() == null ? 1 : 0;
            batch.add(row.skip() == null ? examined(pass, row) : skipped(row));
            if (batch.size() == BATCH || !parsed.hasNext()) {
                keep(pass, batch);
                done += batch.size();
                batch.clear();
                pass.job().progress(done, null, "Đã đọc " + done + " hàng", "Read " + done + " rows");
            }
        }
        if (records == 0) {
            throw Problem.of(ImportProblem.NO_RECORDS, table.sheet(), table.header().lastRow());
        }
        return done;
    }

    private void keep(Pass pass, List<ImportRowStore.New> batch) {
        inAttempt(pass.job(), pass.attempt(), () -> rows.copy(pass.job().id(), batch));
    }

    private void inAttempt(JobRun job, UUID attempt, Runnable work) {
        QuarkusTransaction.requiringNew().run(() -> {
            if (!runs.holds(job.id(), attempt)) {
                throw new JobCancelled();
            }
            work.run();
        });
    }

    private ImportRowStore.New examined(Pass pass, ParsedRow row) {
        List<ImportIssue> found = row.issues().stream().map(issue -> ImportIssue.from(issue,
                pass.definition().isPersonal(pass.fields().getOrDefault(issue.columnIndex(), "")))).toList();
        RowDraft draft = new RowDraft(row.values(), pass.columns(), found);
        pass.examiner().examine(draft);
        return new ImportRowStore.New(row.row(), draft.hasError() ? "ERROR" : "PENDING", clean(draft.name()),
                draft.taxCode(), clean(draft.certificateNumber()), json(draft.content()), json(draft.issues()));
    }

    private ImportRowStore.New skipped(ParsedRow row) {
        SkipReason reason = row.skip();
        ImportIssue why = new ImportIssue(Severity.WARNING, null, null, null,
                "skipped-" + reason.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'), reason.vi(), reason.en(),
                "Nếu đây là dữ liệu, hãy điền mã nhận biết cho hàng này.",
                "If this is a record, give the row its identifying code.");
        String text = row.text() == null || row.text().isEmpty() ? null : clean(row.text());
        return new ImportRowStore.New(row.row(), "SKIPPED", text, null, null, null, json(List.of(why)));
    }

    /** The database takes no NUL; everything that was read as a value has none, but what is only shown may. */
    private static String clean(String text) {
        return text == null ? null : text.replace("\0", "");
    }

    private String json(Object value) {
        try {
            return mapper.writeValueAsString(value).replace("\\u0000", "");
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
