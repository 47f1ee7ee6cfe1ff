package vn.phusa.intake.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.phusa.shared.text.LegacyEncoding;
import vn.phusa.shared.text.LegacyEncodingDetector;
import vn.phusa.shared.text.LegacyEncodingDetector.Detection;

/**
 * Decodes the text of a sheet. Offices change fonts by column as often as by sheet, so each column is judged by its
 * own cells, and by the sheet where it has too few.
 */
final class TextDecoding {

    private static final int ENOUGH_WORDS = 4;
    private static final double CLEARLY_SPELLED = 0.6;

    private final Detection detection;
    private final LegacyEncoding usual;
    private final Map<Integer, LegacyEncoding> byColumn;

    private TextDecoding(Detection detection, LegacyEncoding usual, Map<Integer, LegacyEncoding> byColumn) {
        this.detection = detection;
        this.usual = usual;
        this.byColumn = byColumn;
    }

    /** Judges by the first rows of a sheet. */
    static TextDecoding detect(List<RawRow> rows) {
        Map<Integer, List<String>> columns = new HashMap<>();
        List<String> all = new ArrayList<>();
        for (RawRow row : rows) {
            for (int i = 0; i < row.cells().size(); i++) {
                if (row.cell(i).kind() == CellKind.TEXT) {
                    columns.computeIfAbsent(i, column -> new ArrayList<>()).add(row.cell(i).text());
                    all.add(row.cell(i).text());
                }
            }
        }
        Detection sheet = LegacyEncodingDetector.detect(all);
        Detection strongest = sheet;
        Map<Integer, LegacyEncoding> byColumn = new HashMap<>();
        for (Map.Entry<Integer, List<String>> column : columns.entrySet()) {
            Detection own = LegacyEncodingDetector.detect(column.getValue());
            boolean legacy = own.encoding() != LegacyEncoding.UNICODE;
            boolean clear = own.markedWords() >= ENOUGH_WORDS && own.confidence() >= CLEARLY_SPELLED;
            if (legacy || clear) {
                byColumn.put(column.getKey(), own.encoding());
            }
            strongest = legacy && own.evidence() > strongest.evidence() ? own : strongest;
        }
        return new TextDecoding(strongest, sheet.encoding(), byColumn);
    }

    /** Takes a letter set as given, and shows on the rows what it does. */
    static TextDecoding given(LegacyEncoding encoding, List<RawRow> rows) {
        String before = rows.stream().flatMap(row -> row.cells().stream())
                .filter(cell -> cell.kind() == CellKind.TEXT).map(RawCell::text)
                .filter(text -> !LegacyEncodingDetector.decode(encoding, text).equals(text))
                .findFirst().orElse(null);
        String after = before == null ? null : LegacyEncodingDetector.decode(encoding, before);
        return new TextDecoding(new Detection(encoding, 1, 0, 0, before, after), encoding, Map.of());
    }

    Detection detection() {
        return detection;
    }

    RawRow decode(RawRow row) {
        List<RawCell> cells = new ArrayList<>(row.cells().size());
        for (int i = 0; i < row.cells().size(); i++) {
            RawCell cell = row.cell(i);
            LegacyEncoding encoding = byColumn.getOrDefault(i, usual);
            boolean plain = cell.kind() != CellKind.TEXT || encoding == LegacyEncoding.UNICODE;
            cells.add(plain ? cell : cell.withText(LegacyEncodingDetector.decode(encoding, cell.text())));
        }
        return new RawRow(row.number(), cells);
    }
}
