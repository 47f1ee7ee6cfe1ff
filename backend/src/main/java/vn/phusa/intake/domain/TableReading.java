package vn.phusa.intake.domain;

import java.util.List;
import java.util.stream.Stream;
import vn.phusa.shared.text.LegacyEncodingDetector.Detection;

/**
 * A table being read. Close it after use; its rows can be streamed once.
 *
 * @param sheet the sheet's name
 * @param header where the header is
 * @param encoding the letter set of the text, with a sample before and after
 * @param otherSheets other visible sheets that have a header too and are not read
 * @param rows the rows below the header, records and skipped ones, in their order
 */
public record TableReading(String sheet, HeaderMatch header, Detection encoding, List<String> otherSheets,
                           Stream<ParsedRow> rows) implements AutoCloseable {

    /** How each column was understood. */
    public List<ColumnMatch> columns() {
        return header.columns();
    }

    @Override
    public void close() {
        rows.close();
    }
}
