package vn.phusa.intake.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.phusa.intake.domain.TableReader.Options;
import vn.phusa.shared.text.LegacyEncoding;
import vn.phusa.shared.text.LegacyText;

class SheetReaderTest {

    @TempDir
    Path folder;

    private static List<RawRow> rows(Path file) {
        try (SheetReader reader = SheetReader.open(file, "bảng.csv"); Stream<RawRow> rows = reader.rows(0)) {
            return rows.toList();
        }
    }

    private Path text(String content, Charset charset) throws IOException {
        return Files.write(folder.resolve("table"), content.getBytes(charset));
    }

    private static List<ParsedRow> table(Path file, Options options) {
        try (SheetReader reader = SheetReader.open(file, "bảng");
                TableReading table = TableReader.read(reader, CooperativeTable.SCHEMA, options)) {
            return table.rows().toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void textTablesInEveryEncodingAndWithEverySeparator(String separator) throws IOException {
        String content = String.join(separator, "Tên HTX", "MST", "Vốn điều lệ") + "\r\n"
                + String.join(separator, "\"HTX \"\"Một\"\"" + separator + " Hai\nBa\"", "0100233488", "5") + "\r\n";
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            for (String mark : charset == StandardCharsets.UTF_8 ? List.of("", "\uFEFF") : List.of("\uFEFF")) {
                List<RawRow> rows = rows(text(mark + content, charset));
                assertEquals(2, rows.size());
                assertEquals("Tên HTX", rows.getFirst().cell(0).text());
                assertEquals("HTX \"Một\"" + separator + " Hai\nBa", rows.get(1).cell(0).text());
            }
        }
    }

    @Test
    void aLineThatNamesTheSeparatorIsNoRow() throws IOException {
        List<RawRow> rows = rows(text("sep=;\na,b;c\n", StandardCharsets.UTF_8));
        assertEquals(1, rows.size());
        assertEquals("a,b", rows.getFirst().cell(0).text());
    }

    @Test
    void codesWrittenAsFormulasKeepTheirZeros() throws IOException {
        assertEquals("0100233488", rows(text("=\"0100233488\",b\n", StandardCharsets.UTF_8)).getFirst().cell(0).text());
    }

    @Test
    void emptyLinesKeepTheirNumbers() throws IOException {
        List<RawRow> rows = rows(text("Tên HTX,MST\n\n,,\nHTX,1\n", StandardCharsets.UTF_8));
        assertEquals(List.of(1, 2, 3, 4), rows.stream().map(RawRow::number).toList());
        assertTrue(rows.get(1).isBlank() && rows.get(2).isBlank());
    }

    @Test
    void singleByteFilesOfOldFontsAreDecoded() throws IOException {
        String content = "Tên HTX;Mã số thuế;Địa chỉ\nHợp tác xã Ví Dụ Một;0100233488;ấp Thới Bình\n";
        for (LegacyEncoding letters : List.of(LegacyEncoding.TCVN3, LegacyEncoding.VNI)) {
            Path file = text(LegacyText.encode(letters, content), StandardCharsets.ISO_8859_1);
            ParsedRow row = table(file, Options.automatic(CooperativeTable.TODAY)).getFirst();
            assertEquals("Hợp tác xã Ví Dụ Một", row.values().get("name"));
            assertEquals("ấp Thới Bình", row.values().get("address"));
        }
    }

    @Test
    void filesInTheVietnameseCodePageOfWindowsAreDecoded() throws IOException {
        String content = "Tên HTX;Mã số thuế;Địa chỉ\nHợp tác xã Ví Dụ Một;0100233488;ấp Thới Bình, đường Cách Mạng\n";
        ParsedRow row = table(text(inWindows1258(content), Charset.forName("windows-1258")),
                Options.automatic(CooperativeTable.TODAY)).getFirst();
        assertEquals("Hợp tác xã Ví Dụ Một", row.values().get("name"));
        assertEquals("ấp Thới Bình, đường Cách Mạng", row.values().get("address"));
    }

    /** The code page has the vowels with their own mark, and tones as letters of their own. */
    private static String inWindows1258(String content) {
        StringBuilder written = new StringBuilder();
        for (char letter : content.toCharArray()) {
            String parts = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
            String tone = parts.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
            written.append(Normalizer.normalize(parts.replaceAll("[\u0300\u0301\u0303\u0309\u0323]", ""), Normalizer.Form.NFC)).append(tone);
        }
        return written.toString();
    }

    @Test
    void columnsInAnOldFontStandBesideColumnsInUnicode() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<String> names = List.of("Hợp tác xã Lúa Vàng", "Hợp tác xã Ví Dụ", "Tổ hợp tác Thủy Sản");
        try (Workbook workbook = new Workbook(out, "PhuSa", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("A");
            sheet.value(0, 0, LegacyText.encode(LegacyEncoding.TCVN3, "TÊN HTX"));
            sheet.value(0, 1, "Mã số thuế");
            sheet.value(0, 2, "Địa chỉ");
            for (int i = 0; i < names.size(); i++) {
                sheet.value(i + 1, 0, LegacyText.encode(LegacyEncoding.TCVN3, names.get(i)));
                sheet.value(i + 1, 1, "0100233488");
                sheet.value(i + 1, 2, "Công ty Hà Nam, xã Trường Thành " + i);
            }
            sheet.value(4, 0, "Hợp tác xã Gõ Sau");
            sheet.value(4, 1, "0100233488");
        }
        List<ParsedRow> rows = table(Files.write(folder.resolve("a.xlsx"), out.toByteArray()),
                Options.automatic(CooperativeTable.TODAY));
        assertEquals(names, rows.subList(0, 3).stream().map(row -> row.values().get("name")).toList());
        assertEquals("Công ty Hà Nam, xã Trường Thành 1", rows.get(1).values().get("address"));
        assertEquals("Hợp tác xã Gõ Sau", rows.get(3).values().get("name"));
    }

    @Test
    void aUnicodeHeaderMayStandAboveAnOldFont() throws IOException {
        String old = LegacyText.encode(LegacyEncoding.TCVN3, "Hợp tác xã Lúa Vàng;0100233488;Nông nghiệp\nHợp tác xã Sông Hậu;0314409058;Vận tải\n");
        ParsedRow row = table(text("\uFEFFTên HTX;Mã số thuế;Lĩnh vực\n" + old, StandardCharsets.UTF_8),
                Options.automatic(CooperativeTable.TODAY)).getFirst();
        assertEquals("Hợp tác xã Lúa Vàng", row.values().get("name"));
        assertEquals("AGRICULTURE", row.values().get("sector"));
    }

    @Test
    void workbookCellsMeanWhatExcelShows() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "PhuSa", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("A");
            sheet.value(0, 0, 1234.5600000000001);
            sheet.value(0, 1, LocalDate.of(2024, 2, 29));
            sheet.style(0, 1).format("dd/mm/yyyy").set();
            sheet.value(0, 2, 100233488L);
            sheet.style(0, 2).format("0000000000").set();
            sheet.value(0, 3, 0.125);
            sheet.style(0, 3).format("0.0%").set();
            sheet.value(0, 4, true);
            sheet.formula(0, 5, "A1*2");
            sheet.value(0, 6, "a_x000D_b");
            sheet.value(0, 7, 1.8002334E9);
        }
        List<RawCell> cells = rows(Files.write(folder.resolve("a.xlsx"), out.toByteArray())).getFirst().cells();
        assertEquals(new BigDecimal("1234.56"), cells.get(0).number().stripTrailingZeros());
        assertEquals(LocalDate.of(2024, 2, 29), cells.get(1).date());
        assertEquals("29/02/2024", cells.get(1).text());
        assertEquals("0100233488", cells.get(2).text());
        assertEquals("12.5%", cells.get(3).text());
        assertEquals(CellKind.BOOLEAN, cells.get(4).kind());
        assertEquals(CellKind.UNCALCULATED, cells.get(5).kind());
        assertEquals("a\rb", cells.get(6).text());
        assertEquals("1800233400", cells.get(7).text());
    }

    @Test
    void aSheetIsTakenByNameOrByItsHeader() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "PhuSa", "1.0")) {
            workbook.newWorksheet("Trống");
            for (String name : List.of("Một", "Hai")) {
                Worksheet sheet = workbook.newWorksheet(name);
                sheet.value(0, 0, "Tên HTX");
                sheet.value(0, 1, "MST");
                sheet.value(1, 0, "HTX " + name);
                sheet.value(1, 1, "0100233488");
            }
        }
        Path file = Files.write(folder.resolve("a.xlsx"), out.toByteArray());
        try (SheetReader reader = SheetReader.open(file, "a.xlsx");
                TableReading table = TableReader.read(reader, CooperativeTable.SCHEMA, Options.automatic(CooperativeTable.TODAY))) {
            assertEquals("Một", table.sheet());
            assertEquals(List.of("Hai"), table.otherSheets());
        }
        assertEquals("HTX Hai", table(file, new Options(null, "Hai", CooperativeTable.TODAY)).getFirst().values().get("name"));
        UnreadableFile refused = assertThrows(UnreadableFile.class,
                () -> table(file, new Options(null, "{1}", CooperativeTable.TODAY)));
        assertEquals("no-such-sheet", refused.code());
        assertEquals("Tệp không có trang tính “{1}”. Các trang: Trống, Một, Hai.", refused.messageVi());
    }

    @Test
    void everyErrorNamesItsRowColumnValueAndRemedy() throws IOException {
        Path file = text("Tên HTX,MST,Ngày cấp,Số thành viên\nHTX Một,123,31/02/2024,\"1,234\"\n,,,\n,,,5\n", StandardCharsets.UTF_8);
        List<ParsedRow> rows = table(file, Options.automatic(CooperativeTable.TODAY));
        assertEquals(List.of("tax-code-malformed", "date-impossible", "number-ambiguous"), CooperativeTable.codes(rows.getFirst().issues()));
        Issue issue = rows.getFirst().issues().get(1);
        assertEquals("C", issue.column());
        assertEquals("Ngày cấp", issue.header());
        assertEquals("31/02/2024", issue.value());
        assertEquals("Nhập theo thứ tự ngày/tháng/năm.", issue.remedyVi());
        assertEquals(SkipReason.BLANK, rows.get(1).skip());
        assertEquals(4, rows.get(2).row());
        assertEquals(List.of("required-missing", "key-missing"), CooperativeTable.codes(rows.get(2).issues()));
        assertNull(rows.get(2).issues().getLast().column());
    }

    @Test
    void columnsThatShowTheirStyleSettleDoubtfulNumbers() throws IOException {
        Path file = text("Tên HTX;MST;Vốn điều lệ\nA;0100233488;1.250.000\nB;0314409058;2.500.000\nC;0100112437;900.000\n",
                StandardCharsets.UTF_8);
        ParsedRow last = table(file, Options.automatic(CooperativeTable.TODAY)).getLast();
        assertEquals(new BigDecimal("900000"), last.values().get("charterCapital"));
        assertEquals(List.of("number-style-from-column"), CooperativeTable.codes(last.issues()));
    }

    @Test
    void aLongSheetIsStreamedNotHeld() throws IOException {
        Path file = folder.resolve("long.xlsx");
        try (OutputStream out = Files.newOutputStream(file); Workbook workbook = new Workbook(out, "PhuSa", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("A");
            sheet.value(0, 0, "Tên HTX");
            sheet.value(0, 1, "MST");
            for (int row = 1; row < 300_000; row++) {
                sheet.inlineString(row, 0, "HTX Ví Dụ " + row);
                sheet.value(row, 1, 100_233_488L + row);
                if (row % 10_000 == 0) {
                    sheet.flush();
                }
            }
        }
        long before = heapInUse();
        long[] most = {0};
        try (SheetReader reader = SheetReader.open(file, "long.xlsx");
                TableReading table = TableReader.read(reader, CooperativeTable.SCHEMA, Options.automatic(CooperativeTable.TODAY))) {
            long read = table.rows().peek(row -> {
                if (row.row() % 50_000 == 0) {
                    most[0] = Math.max(most[0], heapInUse() - before);
                }
            }).count();
            assertEquals(299_999, read);
        }
        assertTrue(most[0] < 48L << 20, () -> "more heap in use: " + (most[0] >> 20) + " MiB");
    }

    private static long heapInUse() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
