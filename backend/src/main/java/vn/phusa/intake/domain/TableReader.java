package vn.phusa.intake.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import vn.phusa.shared.text.LegacyEncoding;

/** Reads a sheet into records: finds the sheet, its letters, its header and units, then streams its rows. */
public final class TableReader {

    /** Rows looked at before reading, to find header, letters and how numbers are written. */
    private static final int ROWS_SAMPLED = 300;

    /**
     * How a table is to be read.
     *
     * @param encoding the letter set to assume, null to find it out
     * @param sheet the name of the sheet, null to take the first with a header
     * @param today the day against which years are checked
     */
    public record Options(LegacyEncoding encoding, String sheet, LocalDate today) {

        /** Find out everything. */
        public static Options automatic(LocalDate today) {
            return new Options(null, null, today);
        }
    }

    /** A sheet whose header was found. */
    private record Found(int sheet, List<RawRow> sample, TextDecoding decoding, HeaderMatch header) {
    }

    private TableReader() {
    }

    /**
     * Starts reading; the result's rows are streamed from the file, which must stay open until they are read.
     *
     * @throws UnreadableFile when no sheet can be read into the schema
     */
    public static TableReading read(SheetReader file, TargetSchema schema, Options options) {
        List<Integer> candidates = candidates(file, options.sheet());
        Found found = find(file, schema, options, candidates);
        List<String> others = candidates.stream().filter(sheet -> sheet > found.sheet())
                .filter(sheet -> hasHeader(file, schema, options, sheet)).map(file.sheets()::get).toList();
        NumberStyles styles = new NumberStyles(found.header(), found.sample());
        RowParser parser = new RowParser(found.header(), schema, styles, options.today());
        return new TableReading(file.sheets().get(found.sheet()), found.header(), found.decoding().detection(), others,
                rows(file, found, new RowClassifier(found.header(), schema), parser));
    }

    private static Stream<ParsedRow> rows(SheetReader file, Found found, RowClassifier classifier, RowParser parser) {
        Stream<RawRow> raw = file.rows(found.sheet());
        Iterator<RawRow> below = raw.filter(row -> row.number() > found.header().lastRow()).iterator();
        Iterator<ParsedRow> parsed = new ParsedRows(below, found.decoding(), classifier, parser);
        int traits = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(parsed, traits), false).onClose(raw::close);
    }

    private static List<Integer> candidates(SheetReader file, String name) {
        List<String> sheets = file.sheets();
        if (name == null) {
            List<Integer> visible = IntStream.range(0, sheets.size()).filter(i -> !file.isHidden(i)).boxed().toList();
            return visible.isEmpty() ? IntStream.range(0, sheets.size()).boxed().toList() : visible;
        }
        if (!sheets.contains(name)) {
            throw new UnreadableFile(FileProblem.NO_SUCH_SHEET, Place.shown(name), String.join(", ", sheets));
        }
        return List.of(sheets.indexOf(name));
    }

    /** The first sheet with a header; when none has one, the refusal of the first that holds anything. */
    private static Found find(SheetReader file, TargetSchema schema, Options options, List<Integer> candidates) {
        UnreadableFile refusal = null;
        for (int sheet : candidates) {
            List<RawRow> sample = sample(file, sheet, ROWS_SAMPLED);
            try {
                if (!sample.isEmpty()) {
                    return find(sheet, sample, schema, options);
                }
            } catch (UnreadableFile refused) {
                if (refused.problem() != FileProblem.HEADER_NOT_FOUND) {
                    throw refused;
                }
                refusal = refusal == null ? refused : refusal;
            }
        }
        throw refusal == null ? new UnreadableFile(FileProblem.EMPTY_FILE) : refusal;
    }

    private static Found find(int sheet, List<RawRow> sample, TargetSchema schema, Options options) {
        TextDecoding decoding = options.encoding() == null
                ? TextDecoding.detect(sample) : TextDecoding.given(options.encoding(), sample);
        List<RawRow> decoded = sample.stream().map(decoding::decode).toList();
        HeaderMatch header = header(new HeaderFinder(schema), sample, decoded, decoding.detection().encoding());
        return new Found(sheet, decoded, decoding, header);
    }

    /**
     * Headers and values may have been typed at different times: above an old font may stand a Unicode header, and
     * the other way round. The reading that knows the most columns is the header's.
     */
    private static HeaderMatch header(HeaderFinder finder, List<RawRow> sample, List<RawRow> decoded,
                                      LegacyEncoding detected) {
        HeaderMatch best = null;
        UnreadableFile refusal = null;
        try {
            best = finder.find(decoded);
        } catch (UnreadableFile refused) {
            refusal = refused;
        }
        boolean settled = best != null && detected == LegacyEncoding.UNICODE
                || refusal != null && refusal.problem() != FileProblem.HEADER_NOT_FOUND;
        for (LegacyEncoding encoding : settled ? new LegacyEncoding[0] : LegacyEncoding.values()) {
            TextDecoding other = TextDecoding.given(encoding, sample);
            HeaderMatch match = findOrNull(finder, sample.stream().map(other::decode).toList());
            best = match != null && (best == null || match.matched() > best.matched()) ? match : best;
        }
        if (best == null) {
            throw refusal;
        }
        return best;
    }

    private static HeaderMatch findOrNull(HeaderFinder finder, List<RawRow> rows) {
        try {
            return finder.find(rows);
        } catch (UnreadableFile refused) {
            return null;
        }
    }

    private static boolean hasHeader(SheetReader file, TargetSchema schema, Options options, int sheet) {
        try {
            find(sheet, sample(file, sheet, HeaderFinder.ROWS_SEARCHED), schema, options);
            return true;
        } catch (UnreadableFile refused) {
            return refused.problem() == FileProblem.TWO_COLUMNS_FOR_ONE_FIELD;
        }
    }

    private static List<RawRow> sample(SheetReader file, int sheet, int limit) {
        List<RawRow> sample = new ArrayList<>();
        try (Stream<RawRow> rows = file.rows(sheet)) {
            Iterator<RawRow> iterator = rows.iterator();
            while (sample.size() < limit && iterator.hasNext()) {
                RawRow row = iterator.next();
                if (!row.isBlank()) {
                    sample.add(row);
                }
            }
        }
        return sample;
    }
}
