package vn.phusa.intake.domain;

import java.util.List;

/**
 * A row as the file has it.
 *
 * @param number 1-based, as a spreadsheet shows it
 * @param cells from column A on; absent cells are EMPTY
 */
public record RawRow(int number, List<RawCell> cells) {

    /** The cell of a 0-based column, EMPTY beyond the last one. */
    public RawCell cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : RawCell.EMPTY;
    }

    /** True when no cell holds anything. */
    public boolean isBlank() {
        return cells.stream().allMatch(RawCell::isEmpty);
    }

    /** How many cells hold something. */
    public int filled() {
        return (int) cells.stream().filter(cell -> !cell.isEmpty()).count();
    }
}
