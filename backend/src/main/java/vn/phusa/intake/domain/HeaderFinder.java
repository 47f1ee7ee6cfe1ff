package vn.phusa.intake.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.phusa.shared.text.VietnameseText;

/** Finds the header of a table among title rows: one row, or two of which the upper one has merged cells. */
public final class HeaderFinder {

    /** How far down a header is looked for. */
    public static final int ROWS_SEARCHED = 40;

    private static final int SEEN_SHOWN = 12;

    private final TargetSchema schema;
    private final ColumnMatcher matcher;

    public HeaderFinder(TargetSchema schema) {
        this.schema = schema;
        this.matcher = new ColumnMatcher(schema);
    }

    /**
     * Finds the header in the first rows of a sheet, their text already decoded.
     *
     * @throws UnreadableFile when there is none, when two columns name one field, or when the unit of money is unclear
     */
    public HeaderMatch find(List<RawRow> rows) {
        List<RawRow> searched = rows.stream().filter(row -> row.number() <= ROWS_SEARCHED).toList();
        HeaderMatch best = null;
        for (int i = 0; i < searched.size(); i++) {
            RawRow row = searched.get(i);
            RawRow below = i + 1 < searched.size() && searched.get(i + 1).number() == row.number() + 1
                    ? searched.get(i + 1) : null;
            HeaderMatch single = match(row, null);
            HeaderMatch chosen = below == null ? single : better(single, match(row, below), below);
            if (isHeader(chosen) && isBetter(chosen, best)) {
                best = chosen;
            }
        }
        if (best == null) {
            throw new UnreadableFile(FileProblem.HEADER_NOT_FOUND, schema.field(schema.nameField()).label(),
                    seen(searched));
        }
        refuseDoubles(best);
        return withUnits(best, titleUnit(searched, best), rows);
    }

    /** Two rows win only when the second adds something: more fields, or the units of those already found. */
    private HeaderMatch better(HeaderMatch single, HeaderMatch pair, RawRow below) {
        boolean unitsBelow = !below.isBlank() && below.cells().stream()
                .allMatch(cell -> cell.isEmpty() || HeaderText.isUnitOnly(cell.text()));
        boolean more = pair.matched() > single.matched();
        return more || unitsBelow && pair.matched() == single.matched() ? pair : single;
    }

    /** A title row above the header adds nothing as its upper row; a heading that states units does. */
    private static boolean isBetter(HeaderMatch match, HeaderMatch best) {
        if (best == null || match.matched() != best.matched()) {
            return best == null || match.matched() > best.matched();
        }
        boolean lowerRowAlone = match.firstRow() == match.lastRow() && match.firstRow() == best.lastRow();
        return lowerRowAlone && best.firstRow() < best.lastRow() && match.units() >= best.units();
    }

    private HeaderMatch match(RawRow row, RawRow below) {
        List<ColumnMatch> columns = new ArrayList<>();
        int width = Math.max(row.cells().size(), below == null ? 0 : below.cells().size());
        String spanning = "";
        for (int column = 0; column < width; column++) {
            String parent = ColumnMatcher.clean(row.cell(column));
            String child = below == null ? "" : ColumnMatcher.clean(below.cell(column));
            if (!parent.isEmpty()) {
                spanning = child.isEmpty() ? "" : parent;
            } else if (!child.isEmpty()) {
                parent = spanning;
            } else {
                spanning = "";
            }
            if (!parent.isEmpty() || !child.isEmpty()) {
                columns.add(matcher.match(column, parent, child));
            }
        }
        return new HeaderMatch(row.number(), below == null ? row.number() : below.number(), columns);
    }

    private boolean isHeader(HeaderMatch match) {
        boolean named = match.column(schema.nameField()) != null;
        boolean keyed = schema.keyFields().stream().anyMatch(key -> match.column(key) != null);
        return named && (keyed || match.matched() >= 3);
    }

    private static void refuseDoubles(HeaderMatch match) {
        Map<String, ColumnMatch> byKey = new LinkedHashMap<>();
        for (ColumnMatch column : match.columns()) {
            ColumnMatch other = column.isRead() ? byKey.putIfAbsent(column.key(), column) : null;
            if (other != null) {
                throw new UnreadableFile(FileProblem.TWO_COLUMNS_FOR_ONE_FIELD, column.field().label(),
                        other.column() + " “" + other.header() + "”, " + column.column() + " “" + column.header() + "”");
            }
        }
    }

    private static Set<MoneyUnit> titleUnit(List<RawRow> rows, HeaderMatch header) {
        Set<MoneyUnit> units = new LinkedHashSet<>();
        for (RawRow row : rows) {
            if (row.number() < header.firstRow() || row.number() == header.firstRow() && header.lastRow() > row.number()) {
                boolean title = row.number() < header.firstRow();
                row.cells().stream().filter(cell -> title || HeaderText.isUnitOnly(cell.text()))
                        .forEach(cell -> UnitText.inTitle(VietnameseText.fold(cell.text())).ifPresent(units::add));
            }
        }
        return units;
    }

    private static HeaderMatch withUnits(HeaderMatch header, Set<MoneyUnit> titleUnits, List<RawRow> rows) {
        List<ColumnMatch> columns = new ArrayList<>();
        for (ColumnMatch column : header.columns()) {
            boolean open = column.isRead() && column.field().valueKind() == FieldKind.MONEY && column.unit() == null;
            columns.add(open ? withUnit(column, titleUnits) : column);
        }
        addColumnsWithoutHeader(columns, header, rows);
        return new HeaderMatch(header.firstRow(), header.lastRow(), columns);
    }

    private static ColumnMatch withUnit(ColumnMatch column, Set<MoneyUnit> titleUnits) {
        if (titleUnits.size() > 1) {
            throw new UnreadableFile(FileProblem.UNCLEAR_UNIT,
                    String.join(" / ", titleUnits.stream().map(MoneyUnit::label).toList()));
        }
        boolean stated = !titleUnits.isEmpty();
        return new ColumnMatch(column.index(), column.header(), column.key(), column.field(), column.year(),
                stated ? titleUnits.iterator().next() : MoneyUnit.VND,
                stated ? ColumnNote.UNIT_FROM_TITLE : ColumnNote.UNIT_ASSUMED);
    }

    private static void addColumnsWithoutHeader(List<ColumnMatch> columns, HeaderMatch header, List<RawRow> rows) {
        Set<Integer> known = new LinkedHashSet<>();
        columns.forEach(column -> known.add(column.index()));
        for (RawRow row : rows) {
            for (int i = 0; row.number() > header.lastRow() && i < row.cells().size(); i++) {
                if (!row.cell(i).isEmpty() && known.add(i)) {
                    columns.add(ColumnMatch.unread(i, "", ColumnNote.NO_HEADER));
                }
            }
        }
    }

    /** The fullest row in words, so that a person sees what was taken for the candidates. */
    private static String seen(List<RawRow> rows) {
        return rows.stream().max(Comparator.comparingInt(RawRow::filled))
                .map(row -> row.cells().stream().filter(cell -> !cell.isEmpty())
                        .map(cell -> Place.shown(ColumnMatcher.clean(cell))).limit(SEEN_SHOWN).toList())
                .map(texts -> String.join(" | ", texts)).orElse("–");
    }
}
