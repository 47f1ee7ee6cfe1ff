package vn.phusa.intake.domain;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A file opened as sheets of rows; rows are streamed, so a long sheet takes no more memory than a short one. */
public abstract class SheetReader implements AutoCloseable {

    /** Cells a row may have; more is no register. */
    public static final int MAX_CELLS = 500;
    /** Characters a cell may have, the limit of spreadsheets. */
    public static final int MAX_CELL_LENGTH = 32_767;
    /** Rows a sheet may have, the limit of spreadsheets. */
    public static final int MAX_ROWS = 1_048_576;

    /**
     * Opens a file by what is in it; its name is only shown.
     *
     * @throws UnreadableFile when it is not a readable workbook or text table
     */
    public static SheetReader open(Path file, String fileName) {
        return switch (FileSniffer.sniff(file)) {
            case WORKBOOK -> XlsxWorkbook.open(file);
            case TEXT -> TextTable.at(file, fileName);
        };
    }

    /** The names of the sheets, in their order. */
    public abstract List<String> sheets();

    /** Whether a sheet is hidden from view; such a sheet is read only when asked for by name. */
    public abstract boolean isHidden(int sheet);

    /**
     * The rows of a sheet, those the file has; call it again to read from the start. Close the stream after use.
     * Reading on may throw {@link UnreadableFile}.
     */
    public abstract Stream<RawRow> rows(int sheet);

    @Override
    public abstract void close();
}
