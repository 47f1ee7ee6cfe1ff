package vn.phusa.intake.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.phusa.intake.domain.TableReader.Options;
import vn.phusa.shared.text.LegacyEncoding;

class OfficeWorkbookTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(LegacyEncoding.class)
    void aRegisterAsOfficesMakeItIsReadWhole(LegacyEncoding letters) {
        OfficeWorkbook office = OfficeWorkbook.of(24).inLetters(letters);
        Path file = office.writeTo(folder.resolve("register.xlsx"));
        try (SheetReader reader = SheetReader.open(file, "register.xlsx");
                TableReading table = TableReader.read(reader, CooperativeTable.SCHEMA, Options.automatic(CooperativeTable.TODAY))) {
            assertEquals("DS HTX", table.sheet());
            assertEquals(letters, table.encoding().encoding());
            assertEquals(4, table.header().firstRow());
            assertEquals(5, table.header().lastRow());
            List<ParsedRow> rows = table.rows().toList();
            List<ParsedRow> records = rows.stream().filter(row -> row.skip() == null).toList();
            assertEquals(24, records.size(), () -> rows.toString());
            for (int i = 0; i < 24; i++) {
                assertIs(office.entries().get(i), records.get(i), i % 2 == 0);
            }
            assertEquals(Map.of(SkipReason.COLUMN_NUMBERS, 1, SkipReason.GROUP_TITLE, 2, SkipReason.TOTAL, 1,
                    SkipReason.FOOTER, 3), skips(rows));
        }
    }

    private static void assertIs(OfficeWorkbook.Entry expected, ParsedRow row, boolean lostZero) {
        assertTrue(row.isClean(), () -> row.issues().toString());
        Map<String, Object> values = row.values();
        assertEquals(expected.name(), values.get("name"));
        assertEquals(expected.taxCode(), values.get("taxCode"));
        assertEquals(expected.certificate(), values.get("certificateNumber"));
        assertEquals(expected.certifiedOn(), values.get("certificateDate"));
        assertEquals(expected.address(), values.get("address"));
        assertEquals((long) expected.members(), values.get("officialMembers"));
        assertEquals(expected.charterMillions().movePointRight(6).setScale(0), values.get("charterCapital"));
        assertEquals(expected.capitalThousands().movePointRight(3).setScale(0), values.get("figure:totalCapital:2025"));
        for (int year = 0; year < 3; year++) {
            assertEquals(BigDecimal.valueOf(expected.profits().get(year)), values.get("figure:profitBeforeTax:" + (2023 + year)));
        }
        assertEquals(lostZero ? List.of("tax-code-zero-restored") : List.of(), CooperativeTable.codes(row.issues()));
    }

    private static Map<SkipReason, Integer> skips(List<ParsedRow> rows) {
        Map<SkipReason, Integer> counts = new EnumMap<>(SkipReason.class);
        rows.stream().filter(row -> row.skip() != null).forEach(row -> counts.merge(row.skip(), 1, Integer::sum));
        return counts;
    }

    @Test
    void columnsSayWhatBecameOfThem() {
        Path file = OfficeWorkbook.of(2).writeTo(folder.resolve("register.xlsx"));
        try (SheetReader reader = SheetReader.open(file, "register.xlsx");
                TableReading table = TableReader.read(reader, CooperativeTable.SCHEMA, Options.automatic(CooperativeTable.TODAY))) {
            List<ColumnMatch> columns = table.columns();
            assertEquals(ColumnNote.IGNORED, columns.get(0).note());
            assertEquals("I", columns.get(8).column());
            assertEquals(MoneyUnit.VND_MILLION, columns.get(8).unit());
            assertEquals("Lợi nhuận trước thuế (đồng) / 2024", columns.get(11).header());
            assertEquals(2024, columns.get(11).year());
            assertEquals(ColumnNote.UNKNOWN, columns.get(13).note());
        }
    }

    @Test
    void aLetterSetCanBeGiven() {
        Path file = OfficeWorkbook.of(3).inLetters(LegacyEncoding.TCVN3).writeTo(folder.resolve("register.xlsx"));
        Options given = new Options(LegacyEncoding.TCVN3, "DS HTX", CooperativeTable.TODAY);
        try (SheetReader reader = SheetReader.open(file, "register.xlsx");
                TableReading table = TableReader.read(reader, CooperativeTable.SCHEMA, given)) {
            assertEquals(LegacyEncoding.TCVN3, table.encoding().encoding());
            assertEquals(3, table.rows().filter(row -> row.skip() == null).count());
        }
    }
}
