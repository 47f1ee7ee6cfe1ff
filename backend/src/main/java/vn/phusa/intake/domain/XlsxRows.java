package vn.phusa.intake.domain;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** Walks the rows of one worksheet. */
final class XlsxRows implements Iterator<RawRow> {

    private final XmlPart part;
    private final XlsxCells cells;
    private final StringBuilder value = new StringBuilder();
    private int rowNumber;
    private int rowsRead;
    private RawRow next;
    private boolean finished;

    XlsxRows(XmlPart part, XlsxCells cells) {
        this.part = part;
        this.cells = cells;
    }

    /** Reads on to the end of the part, past its rows, so that its check sum is compared. */
    @Override
    public boolean hasNext() {
        while (next == null && !finished) {
            if (!part.next()) {
                finished = true;
            } else if (part.starts("row")) {
                next = readRow();
            }
        }
        return next != null;
    }

    @Override
    public RawRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        RawRow row = next;
        next = null;
        return row;
    }

    private RawRow readRow() {
        rowNumber = part.intAttribute("r", rowNumber + 1);
        if (++rowsRead > SheetReader.MAX_ROWS) {
            throw new UnreadableFile(FileProblem.TOO_LARGE_INSIDE, String.valueOf(SheetReader.MAX_ROWS));
        }
        List<RawCell> row = new ArrayList<>();
        int column = -1;
        while (part.next() && !part.ends("row")) {
            if (part.starts("c")) {
                String reference = part.attribute("r");
                column = reference == null ? column + 1 : ColumnName.indexOf(reference);
                put(row, column, readCell());
            }
        }
        return new RawRow(rowNumber, row);
    }

    /** Formatted but empty cells may reach to the last column of the sheet; only a filled one counts. */
    private void put(List<RawCell> row, int column, RawCell cell) {
        if (cell.isEmpty()) {
            return;
        }
        if (column < 0) {
            throw new UnreadableFile(FileProblem.DAMAGED, String.valueOf(rowNumber));
        }
        if (column >= SheetReader.MAX_CELLS) {
            throw new UnreadableFile(FileProblem.TOO_MANY_CELLS, String.valueOf(rowNumber),
                    String.valueOf(SheetReader.MAX_CELLS));
        }
        while (row.size() <= column) {
            row.add(RawCell.EMPTY);
        }
        row.set(column, cell);
    }

    private RawCell readCell() {
        String type = part.attribute("t");
        int style = part.intAttribute("s", 0);
        value.setLength(0);
        boolean formula = false;
        boolean inValue = false;
        boolean hasValue = false;
        int phonetic = 0;
        while (part.next() && !part.ends("c")) {
            if (part.starts("f")) {
                formula = true;
            } else if (part.starts("rPh")) {
                phonetic++;
            } else if (part.ends("rPh")) {
                phonetic--;
            } else if (part.starts("v") || part.starts("t")) {
                inValue = true;
                hasValue = true;
            } else if (part.ends("v") || part.ends("t")) {
                inValue = false;
            } else if (inValue && phonetic == 0) {
                appendValue();
            }
        }
        return checked(cells.cell(type, style, value.toString(), hasValue, formula));
    }

    private void appendValue() {
        if (value.length() <= SheetReader.MAX_CELL_LENGTH) {
            part.appendText(value);
        }
    }

    private RawCell checked(RawCell cell) {
        if (cell.text().length() > SheetReader.MAX_CELL_LENGTH) {
            throw new UnreadableFile(FileProblem.CELL_TOO_LONG, String.valueOf(rowNumber),
                    String.valueOf(SheetReader.MAX_CELL_LENGTH));
        }
        return cell;
    }
}
