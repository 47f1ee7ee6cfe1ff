package vn.phusa.intake.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.phusa.intake.domain.TableReader.Options;

class HostileFilesTest {

    private static final String HEAD = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Tên HTX</t></is></c>"
            + "<c r=\"B1\" t=\"inlineStr\"><is><t>MST</t></is></c><c r=\"C1\" t=\"inlineStr\"><is><t>Vốn điều lệ</t></is></c></row>";

    @TempDir
    Path folder;

    private Path file(byte[] content) {
        try {
            return Files.write(folder.resolve("upload"), content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private void assertRefused(FileProblem problem, byte[] content) {
        Path file = file(content);
        UnreadableFile refused = assertThrows(UnreadableFile.class, () -> readAll(file));
        assertEquals(problem, refused.problem());
        for (String message : List.of(refused.messageVi(), refused.messageEn(), refused.remedyVi(), refused.remedyEn())) {
            assertFalse(message.isBlank() || message.contains("{"), message);
        }
    }

    private static List<ParsedRow> readAll(Path file) {
        try (SheetReader reader = SheetReader.open(file, "upload.xlsx");
                TableReading table = TableReader.read(reader, CooperativeTable.SCHEMA, Options.automatic(CooperativeTable.TODAY))) {
            return table.rows().toList();
        }
    }

    /** A workbook of hand-made parts: what writers never make. */
    private static byte[] workbook(String sheetData) {
        return workbook(sheetData, "", 0);
    }

    /** The same with a piece of the sheet many times over, written piece by piece. */
    private static byte[] workbook(String sheetData, String piece, int times) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
            put(zip, "[Content_Types].xml", "<Types/>");
            put(zip, "xl/workbook.xml", "<workbook xmlns:r=\"" + relations + "\"><sheets><sheet name=\"A\" r:id=\"r1\"/></sheets></workbook>");
            put(zip, "xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"r1\" Type=\"" + relations
                    + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
            boolean whole = sheetData.startsWith("<!");
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(((whole ? "" : "<worksheet><sheetData>") + sheetData).getBytes(StandardCharsets.UTF_8));
            byte[] octets = piece.getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < times; i++) {
                zip.write(octets);
            }
            zip.write(ascii(whole ? "" : "</sheetData></worksheet>"));
            zip.closeEntry();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    @Test
    void otherKindsOfFilesAreNamed() {
        assertRefused(FileProblem.EMPTY_FILE, new byte[0]);
        assertRefused(FileProblem.EMPTY_FILE, ascii(" \r\n \n"));
        byte[] old = Arrays.copyOf(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 2_000);
        assertRefused(FileProblem.OLD_EXCEL, old);
        byte[] secret = Arrays.copyOf(old, 200_000);
        System.arraycopy("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), 0, secret, 65_530, 32);
        assertRefused(FileProblem.PASSWORD_PROTECTED, secret);
        assertRefused(FileProblem.HTML, ascii("\r\n<html><table><tr><td>Ten HTX</td></tr></table></html>"));
        assertRefused(FileProblem.XML_SPREADSHEET, ascii("<?xml version=\"1.0\"?><Workbook/>"));
        assertRefused(FileProblem.NOT_A_TABLE, ascii("%PDF-1.7 abc"));
        assertRefused(FileProblem.NOT_A_TABLE, new byte[4_000]);
        assertRefused(FileProblem.HEADER_NOT_FOUND, ascii("just some words"));
    }

    @Test
    void otherZipsAreNamed() throws IOException {
        assertRefused(FileProblem.OPEN_DOCUMENT, zip("mimetype", "content.xml"));
        assertRefused(FileProblem.BINARY_EXCEL, zip("[Content_Types].xml", "xl/workbook.bin"));
        assertRefused(FileProblem.NOT_A_TABLE, zip("[Content_Types].xml", "word/document.xml"));
        assertRefused(FileProblem.NOT_A_TABLE, zip("readme.txt"));
        assertRefused(FileProblem.DAMAGED, zip("[Content_Types].xml"));
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : names) {
                put(zip, name, "<x/>");
            }
        }
        return out.toByteArray();
    }

    @Test
    void damagedWorkbooksAreRefusedWhereverTheyBreak() {
        byte[] whole = OfficeWorkbook.of(50).bytes();
        for (int length = 4; length < whole.length; length += whole.length / 40) {
            assertRefused(FileProblem.DAMAGED, Arrays.copyOf(whole, length));
        }
        assertRefused(FileProblem.DAMAGED, workbook(HEAD + "<row r=\"2\"><c r=\"A2\">"));
        assertRefused(FileProblem.DAMAGED, workbook(HEAD + "<row r=\"x\"/>"));
        assertRefused(FileProblem.DAMAGED, workbook(HEAD + "<row r=\"2\"><c r=\"ZZZZZZ9\"><v>1</v></c></row>"));
    }

    @Test
    void flippedBytesNeverDoMoreThanRefuse() {
        byte[] whole = OfficeWorkbook.of(20).bytes();
        for (int i = 0; i < whole.length; i += 97) {
            byte[] hurt = whole.clone();
            hurt[i] ^= 0x55;
            Path file = file(hurt);
            try {
                readAll(file);
            } catch (UnreadableFile refused) {
                assertFalse(refused.messageVi().isBlank());
            }
        }
    }

    @Test
    void aChangedDigitThatStillReadsIsNoticed() throws IOException {
        byte[] content = workbook(HEAD + "<row><c t=\"inlineStr\"><is><t>HTX</t></is></c><c><v>100233488</v></c></row>");
        Path file = file(content);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            long check = zip.getEntry("xl/worksheets/sheet1.xml").getCrc();
            byte[] stored = {(byte) check, (byte) (check >> 8), (byte) (check >> 16), (byte) (check >> 24)};
            for (int i = 0; i + 4 <= content.length; i++) {
                if (Arrays.equals(Arrays.copyOfRange(content, i, i + 4), stored)) {
                    content[i] ^= 1;
                }
            }
        }
        assertRefused(FileProblem.DAMAGED, content);
    }

    @Test
    void bombsAreStoppedWhileUnpacking() {
        assertRefused(FileProblem.TOO_LARGE_INSIDE, workbook(HEAD, "<row r=\"2\"><c r=\"A2\"/></row>".repeat(1_000), 1_500));
        assertRefused(FileProblem.TOO_LARGE_INSIDE, workbook(HEAD + "<row r=\"2\"><c r=\"A2\" x=\"", "a".repeat(1 << 10), 6 << 10));
        assertRefused(FileProblem.DAMAGED, workbook(HEAD + "<a>".repeat(10_000)));
    }

    @Test
    void entitiesAreNotExpanded() {
        String dtd = "<!DOCTYPE worksheet [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b SYSTEM \"file:///etc/hostname\">]>";
        assertRefused(FileProblem.DAMAGED, workbook(dtd + "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\">"
                + "<is><t>&a;&b;</t></is></c></row></sheetData></worksheet>"));
    }

    @Test
    void rowsTooWideAndCellsTooLongAreRefused() {
        assertRefused(FileProblem.TOO_MANY_CELLS, workbook(HEAD + "<row r=\"2\"><c r=\"XFD2\"><v>1</v></c></row>"));
        assertRefused(FileProblem.CELL_TOO_LONG, workbook(HEAD + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>"
                + "a".repeat(40_000) + "</t></is></c></row>"));
        assertRefused(FileProblem.TOO_MANY_CELLS, ascii("Ten HTX,MST\n" + "a,".repeat(16_000) + "b\n"));
        assertRefused(FileProblem.CELL_TOO_LONG, ascii("Ten HTX,MST\n\"HTX," + "x,y\n".repeat(20_000)));
    }

    @Test
    void emptyFormattedCellsToTheLastColumnAreNoHarm() {
        StringBuilder row = new StringBuilder(HEAD + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>HTX Một</t></is></c><c r=\"B2\"><v>100233488</v></c>");
        for (int column = 3; column < 16_384; column++) {
            row.append("<c r=\"").append(ColumnName.of(column)).append("2\" s=\"1\"/>");
        }
        List<ParsedRow> rows = readAll(file(workbook(row.append("</row><row r=\"3\" s=\"1\"/><row r=\"900000\"/>").toString())));
        assertEquals(1, rows.size());
        assertEquals("0100233488", rows.getFirst().values().get("taxCode"));
    }

    @Test
    void brokenCellsAreErrorsOfTheirRowOnly() {
        String rows = Stream.of("<c r=\"C2\"><v>1E+308</v></c>", "<c r=\"C2\"><v>1E+2147483647</v></c>", "<c r=\"C2\"><v>abc</v></c>",
                "<c r=\"C2\" t=\"e\"><f>A1/0</f><v>#DIV/0!</v></c>", "<c r=\"C2\"><f>A1*2</f></c>", "<c r=\"C2\" t=\"s\"><v>7</v></c>",
                "<c r=\"C2\" t=\"b\"><v>1</v></c>", "<c r=\"C2\" t=\"d\"><v>2024-13-45</v></c>")
                .map(cell -> "<row><c t=\"inlineStr\"><is><t>HTX</t></is></c><c><v>100233488</v></c>" + cell.replace(" r=\"C2\"", "") + "</row>")
                .reduce("", String::concat);
        List<String> codes = readAll(file(workbook(HEAD + rows))).stream()
                .map(row -> row.issues().getLast().code().code()).toList();
        assertEquals(List.of("number-out-of-range", "cell-error", "cell-error", "cell-error", "formula-not-calculated",
                "cell-error", "number-unreadable", "cell-error"), codes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1 ", "1 000", "1.", "1,000", "(", "[", ")(", "-", " ", "ngày 1 tháng ", "dvt: ", ", đvt:", "năm 2024 ",
        "1 tỷ ", "\"", "?", "a?", "Tổng cộng ", "=", "E+9", "\u0301", "hîp ", "(1)", "I. "})
    void cellsFullOfOneThingAreAnsweredInTime(String piece) {
        String full = piece.repeat(32_000 / piece.length());
        List<RawRow> rows = List.of(CooperativeTable.row(1, full, full, full), CooperativeTable.row(2, "Tên HTX", "MST", "Vốn điều lệ", "Doanh thu 2024"),
                CooperativeTable.row(3, full, full, full, full), CooperativeTable.row(4, null, full, null, full));
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            List<RawRow> decoded = rows.stream().map(TextDecoding.detect(rows)::decode).toList();
            HeaderMatch header = new HeaderFinder(CooperativeTable.SCHEMA).find(rows);
            RowClassifier classifier = new RowClassifier(header, CooperativeTable.SCHEMA);
            RowParser parser = new RowParser(header, CooperativeTable.SCHEMA, new NumberStyles(header, decoded), CooperativeTable.TODAY);
            for (RawRow row : decoded.subList(2, 4)) {
                classifier.classify(row);
                assertFalse(parser.parse(row).isClean());
            }
            DateParser.parse(RawCell.text(full), Place.ROW, CooperativeTable.TODAY);
            ChoiceParser.yesOrNo(RawCell.text(full), Place.ROW);
        });
    }

    @Test
    void nulsAreErrorsOfTheirCell() {
        String filler = "HTX Hai,0100233488\n".repeat(30);
        List<ParsedRow> rows = readAll(file(ascii("Ten HTX,MST\nHTX\u0000Mot,0100233488\n" + filler)));
        assertEquals(List.of("control-characters"), CooperativeTable.codes(rows.getFirst().issues()));
        assertFalse(rows.getFirst().issues().getFirst().value().contains("\u0000"));
        assertTrue(rows.get(1).isClean());
    }

    @Test
    void namesOfLostLettersAreErrorsNotNames() {
        byte[] lossy = "Tên HTX,MST\nHợp tác xã Một,0100233488\n".getBytes(Charset.forName("windows-1252"));
        UnreadableFile refused = assertThrows(UnreadableFile.class, () -> readAll(file(ascii("T?n HTX,M?\nH?p t?c,1\n"))));
        assertEquals("header-not-found", refused.code());
        List<ParsedRow> rows = readAll(file(lossy));
        assertEquals(List.of("letters-lost"), CooperativeTable.codes(rows.getFirst().issues()));
    }
}
