package vn.phusa.intake.domain;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import vn.phusa.shared.text.VietnameseText;

/** A text file of values parted by comma, semicolon or tab, as one sheet. */
final class TextTable extends SheetReader {

    private static final int MAX_FIELDS = 20_000;
    private static final int BUFFER = 1 << 18;

    private final Path file;
    private final String name;
    private final TextFormat format;

    private TextTable(Path file, String name, TextFormat format) {
        this.file = file;
        this.name = name;
        this.format = format;
    }

    static TextTable at(Path file, String fileName) {
        try {
            return new TextTable(file, fileName, TextFormat.of(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public List<String> sheets() {
        return List.of(name);
    }

    @Override
    public boolean isHidden(int sheet) {
        return false;
    }

    @Override
    public Stream<RawRow> rows(int sheet) {
        try {
            Reader text = format.reader(file);
            CsvReader<CsvRecord> records = CsvReader.builder()
                    .fieldSeparator(format.separator())
                    .commentStrategy(CommentStrategy.NONE)
                    .skipEmptyLines(false)
                    .acceptCharsAfterQuotes(true)
                    .maxBufferSize(BUFFER)
                    .build(CsvRecordHandler.builder().maxFields(MAX_FIELDS).maxFieldSize(MAX_CELL_LENGTH)
                            .maxRecordSize(MAX_FIELDS * 50).build(), text);
            int traits = Spliterator.ORDERED | Spliterator.NONNULL;
            Iterator<RawRow> rows = new Rows(records.iterator(), format.hasSeparatorLine());
            return StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, traits), false)
                    .onClose(() -> close(records));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void close(CsvReader<CsvRecord> records) {
        try {
            records.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        // Nothing stays open between reads.
    }

    /** Records as rows, numbered as a spreadsheet would number them. */
    private static final class Rows implements Iterator<RawRow> {
        private final Iterator<CsvRecord> records;
        private int number;

        private Rows(Iterator<CsvRecord> records, boolean skipFirst) {
            this.records = records;
            if (skipFirst && records.hasNext()) {
                records.next();
            }
        }

        @Override
        public boolean hasNext() {
            try {
                return records.hasNext();
            } catch (CsvParseException failure) {
                throw refused(failure);
            }
        }

        @Override
        public RawRow next() {
            try {
                return row(records.next().getFields());
            } catch (CsvParseException failure) {
                throw refused(failure);
            }
        }

        private RawRow row(List<String> fields) {
            if (++number > MAX_ROWS) {
                throw new UnreadableFile(FileProblem.TOO_LARGE_INSIDE, String.valueOf(MAX_ROWS));
            }
            int filled = fields.size();
            while (filled > 0 && VietnameseText.isBlank(fields.get(filled - 1))) {
                filled--;
            }
            if (filled > MAX_CELLS) {
                throw new UnreadableFile(FileProblem.TOO_MANY_CELLS, String.valueOf(number), String.valueOf(MAX_CELLS));
            }
            List<RawCell> cells = new ArrayList<>(filled);
            for (String field : fields.subList(0, filled)) {
                cells.add(RawCell.text(withoutFormulaQuotes(field)));
            }
            return new RawRow(number, cells);
        }

        /** Some programs write codes as formulas, {@code ="0123"}, so that a spreadsheet keeps their zeros. */
        private static String withoutFormulaQuotes(String field) {
            boolean quoted = field.startsWith("=\"") && field.endsWith("\"") && field.length() > 2;
            return quoted ? field.substring(2, field.length() - 1) : field;
        }

        /** The parser refuses only fields and records beyond their bounds: mostly a quote that is never closed. */
        private UnreadableFile refused(CsvParseException failure) {
            return new UnreadableFile(FileProblem.CELL_TOO_LONG, failure, String.valueOf(number + 1),
                    String.valueOf(MAX_CELL_LENGTH));
        }
    }
}
