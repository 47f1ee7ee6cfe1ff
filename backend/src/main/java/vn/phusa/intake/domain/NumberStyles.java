package vn.phusa.intake.domain;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.phusa.shared.text.VietnameseText;

/** How each column writes its numbers, where several clear cells agree and none contradicts. */
final class NumberStyles {

    private static final int ENOUGH = 2;

    private final Map<Integer, NumberText.Style> styles = new HashMap<>();

    /** Judges the read columns by the first rows below the header. */
    NumberStyles(HeaderMatch header, List<RawRow> rows) {
        for (ColumnMatch column : header.columns()) {
            if (column.isRead()) {
                styles.put(column.index(), styleOf(column.index(), header.lastRow(), rows));
            }
        }
    }

    NumberText.Style of(int column) {
        return styles.getOrDefault(column, NumberText.Style.UNKNOWN);
    }

    private static NumberText.Style styleOf(int column, int lastHeaderRow, List<RawRow> rows) {
        Map<NumberText.Style, Integer> counts = new EnumMap<>(NumberText.Style.class);
        for (RawRow row : rows) {
            RawCell cell = row.cell(column);
            Amount amount = row.number() > lastHeaderRow && cell.kind() == CellKind.TEXT
                    ? Amount.of(VietnameseText.fold(cell.text())) : null;
            if (amount != null) {
                amount.parts().forEach(part -> counts.merge(NumberText.styleOf(part.digits()), 1, Integer::sum));
            }
        }
        int vietnamese = counts.getOrDefault(NumberText.Style.VIETNAMESE, 0);
        int english = counts.getOrDefault(NumberText.Style.ENGLISH, 0);
        if (vietnamese >= ENOUGH && english == 0) {
            return NumberText.Style.VIETNAMESE;
        }
        return english >= ENOUGH && vietnamese == 0 ? NumberText.Style.ENGLISH : NumberText.Style.UNKNOWN;
    }
}
