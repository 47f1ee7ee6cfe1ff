package vn.phusa.intake.domain;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.phusa.shared.text.LegacyEncoding;
import vn.phusa.shared.text.LegacyText;

/**
 * Writes a register as offices make them: three title rows in capitals, two header rows with merged cells, a row of
 * column numbers, group titles, STT, tax codes as numbers, dates as text and as dates, amounts as 1.234.567,8, in
 * triệu đồng and as numbers, names in decomposed letters, a totals row and a signature block.
 */
public final class OfficeWorkbook {

    /** The first row with a record or a group title, 1-based. */
    public static final int FIRST_BODY_ROW = 7;

    private static final DateTimeFormatter DAY_FIRST = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final String[] AREAS = {"Quận Ninh Kiều", "Huyện Phong Điền"};
    private static final String[][] HEADERS = {
        {"STT", ""}, {"Tên hợp tác xã", ""}, {"Mã số thuế", ""}, {"Giấy chứng nhận đăng ký", "Số"}, {"", "Ngày cấp"},
        {"Địa chỉ trụ sở", ""}, {"Lĩnh vực", ""}, {"Số thành viên", ""}, {"Vốn điều lệ (triệu đồng)", ""},
        {"Tổng nguồn vốn năm 2025\n(nghìn đồng)", ""}, {"Lợi nhuận trước thuế (đồng)", "2023"}, {"", "2024"}, {"", "2025"},
        {"Ghi chú", ""}};

    /** One invented cooperative. */
    public record Entry(String name, String taxCode, String certificate, LocalDate certifiedOn, String address,
                        String sector, int members, BigDecimal charterMillions, BigDecimal capitalThousands,
                        List<Long> profits) {
    }

    private final List<Entry> entries = new ArrayList<>();
    private LegacyEncoding letters = LegacyEncoding.UNICODE;
    private String sheetName = "DS HTX";

    private OfficeWorkbook() {
    }

    /** A workbook with that many invented cooperatives, the same ones each time. */
    public static OfficeWorkbook of(int records) {
        OfficeWorkbook workbook = new OfficeWorkbook();
        for (int i = 0; i < records; i++) {
            workbook.entries.add(entry(i));
        }
        return workbook;
    }

    /** The invented cooperative of that number. */
    public static Entry entry(int i) {
        String[] sectors = {"Nông nghiệp", "Vận tải", "Xây dựng"};
        String[] trades = {"Lúa giống", "Cây ăn trái", "Thủy sản", "Vận tải đường thủy", "Đan lát"};
        return new Entry("Hợp tác xã " + trades[i % trades.length] + " Ví Dụ " + (i + 1), taxCode(i),
                "57" + String.format("%06d", i + 1), LocalDate.of(2010 + i % 12, 1 + i % 12, 1 + i % 28),
                "ấp Thí Dụ " + (i + 1) + ", xã Trường Thành", sectors[i % sectors.length], 7 + i % 90,
                new BigDecimal(850 + i).add(new BigDecimal("0.5")), new BigDecimal(1_234_567 + i).add(new BigDecimal("0.8")),
                List.of(85_000_000L + i, i % 7 == 3 ? -12_500_000L : 91_250_000L, 103_400_000L + i));
    }

    /** A well-formed tax code with a leading zero whose check digit fits, from running numbers far beyond those issued. */
    public static String taxCode(int i) {
        int[] weights = {31, 29, 23, 19, 17, 13, 7, 5, 3};
        for (int running = 9_000_000 + i * 2; ; running++) {
            String nine = "01" + running;
            int sum = 0;
            for (int digit = 0; digit < weights.length; digit++) {
                sum += weights[digit] * (nine.charAt(digit) - '0');
            }
            if (sum % 11 != 0) {
                return nine + (10 - sum % 11);
            }
        }
    }

    /** The same register in the letters of an old font. */
    public OfficeWorkbook inLetters(LegacyEncoding encoding) {
        letters = encoding;
        return this;
    }

    public OfficeWorkbook onSheet(String name) {
        sheetName = name;
        return this;
    }

    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** Writes the file. */
    public Path writeTo(Path file) {
        try {
            return Files.write(file, bytes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The file's content. */
    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "PhuSa", "1.0")) {
            Worksheet cover = workbook.newWorksheet("Bìa");
            cover.value(0, 0, text("BÁO CÁO NĂM"));
            writeSheet(workbook.newWorksheet(sheetName));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toByteArray();
    }

    private void writeSheet(Worksheet sheet) {
        title(sheet, 0, "LIÊN MINH HỢP TÁC XÃ THÀNH PHỐ");
        title(sheet, 1, "DANH SÁCH HỢP TÁC XÃ THAM GIA ĐỀ ÁN");
        title(sheet, 2, "(SỐ LIỆU MINH HỌA ĐẾN NGÀY 31/12/2025)");
        for (int column = 0; column < HEADERS.length; column++) {
            header(sheet, column);
            sheet.value(5, column, "(" + (column + 1) + ")");
        }
        int row = FIRST_BODY_ROW - 1;
        for (int i = 0; i < entries.size(); i++) {
            if (i % Math.max(1, entries.size() / 2) == 0 && i / Math.max(1, entries.size() / 2) < AREAS.length) {
                int area = i / Math.max(1, entries.size() / 2);
                sheet.value(row, 0, text("I".repeat(area + 1) + ". " + AREAS[area]));
                sheet.range(row, 0, row, HEADERS.length - 1).merge();
                row++;
            }
            record(sheet, row++, i);
        }
        footer(sheet, row);
    }

    private void title(Worksheet sheet, int row, String title) {
        sheet.value(row, 0, text(title));
        sheet.range(row, 0, row, HEADERS.length - 1).merge();
    }

    private void header(Worksheet sheet, int column) {
        String above = HEADERS[column][0];
        String below = HEADERS[column][1];
        if (!above.isEmpty()) {
            sheet.value(3, column, text(above));
        }
        if (below.matches("\\d{4}")) {
            sheet.value(4, column, Integer.parseInt(below));
        } else if (!below.isEmpty()) {
            sheet.value(4, column, text(below));
        } else {
            sheet.range(3, column, 4, column).merge();
        }
        if (column == 3 || column == 10) {
            sheet.range(3, column, 3, column == 3 ? 4 : 12).merge();
        }
    }

    private void record(Worksheet sheet, int row, int i) {
        Entry entry = entries.get(i);
        boolean even = i % 2 == 0;
        boolean legacy = letters != LegacyEncoding.UNICODE;
        sheet.value(row, 0, i + 1);
        sheet.value(row, 1, even && !legacy ? Normalizer.normalize(entry.name(), Normalizer.Form.NFD) : text(entry.name()));
        if (even) {
            sheet.value(row, 2, Long.parseLong(entry.taxCode()));
            sheet.value(row, 4, entry.certifiedOn().format(DAY_FIRST));
        } else {
            sheet.value(row, 2, entry.taxCode());
            sheet.value(row, 4, entry.certifiedOn());
            sheet.style(row, 4).format("dd/mm/yyyy").set();
        }
        sheet.value(row, 3, entry.certificate());
        sheet.value(row, 5, text(entry.address()));
        sheet.value(row, 6, text(entry.sector()));
        sheet.value(row, 7, entry.members());
        sheet.value(row, 8, entry.charterMillions());
        sheet.value(row, 9, NumberParser.shown(entry.capitalThousands()));
        for (int year = 0; year < 3; year++) {
            long profit = entry.profits().get(year);
            if (year == 1) {
                sheet.value(row, 10 + year, NumberParser.shown(BigDecimal.valueOf(profit)));
            } else {
                sheet.value(row, 10 + year, profit);
            }
        }
    }

    private void footer(Worksheet sheet, int row) {
        sheet.value(row, 1, text("Tổng cộng"));
        sheet.value(row, 7, entries.stream().mapToInt(Entry::members).sum());
        sheet.value(row + 2, 10, text("Cần Thơ, ngày 15 tháng 01 năm 2026"));
        sheet.value(row + 3, 1, text("NGƯỜI LẬP BIỂU"));
        sheet.value(row + 3, 10, text("THỦ TRƯỞNG ĐƠN VỊ"));
        sheet.value(row + 7, 1, text("Nguyễn Thị Ví Dụ"));
    }

    private String text(String unicode) {
        return LegacyText.encode(letters, unicode);
    }
}
