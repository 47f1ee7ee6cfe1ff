package vn.phusa.cooperative.imports;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.phusa.testing.Api.as;
import static vn.phusa.testing.People.OFFICER;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import vn.phusa.intake.api.Uploads;
import vn.phusa.shared.sql.Database;
import vn.phusa.shared.sql.Sql;
import vn.phusa.testing.ResourceTest;

/** Ten thousand cooperatives with three years of figures through the real API, in the heap that tests are given. */
@QuarkusTest
class LargeImportTest extends ResourceTest {

    private static final Logger LOG = Logger.getLogger(LargeImportTest.class);
    private static final int RECORDS = 10_000;
    private static final String[] HEADERS = {"STT", "Tên hợp tác xã", "Mã số thuế", "Số GCN", "Ngày cấp", "Nơi cấp",
        "Lĩnh vực", "Địa chỉ", "Xã/phường", "Vốn điều lệ (triệu đồng)", "Số thành viên chính thức", "Người đại diện",
        "Chức vụ", "Doanh thu 2023", "Doanh thu 2024", "Doanh thu 2025", "Lợi nhuận trước thuế 2023",
        "Lợi nhuận trước thuế 2024", "Lợi nhuận trước thuế 2025", "Số lao động 2023", "Số lao động 2024",
        "Số lao động 2025"};
    private static final String[] SECTORS = {"Nông nghiệp", "Vận tải", "Xây dựng", "Thương mại - dịch vụ"};

    @Inject
    Database database;

    @Test
    void tenThousandRowsAreImportedAndImportedAgain() throws IOException {
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < RECORDS; i++) {
            codes.add(Uploads.freshTaxCode());
        }
        manySmallImports();
        byte[] file = workbook(codes, "Hợp tác xã Minh Họa ");
        long before = count();
        timed("create", () -> Uploads.finish(file, "lon.xlsx", "").succeeded().counts(RECORDS, 0, 0, 0));
        assertEquals(before + RECORDS, count());
        timed("unchanged", () -> Uploads.finish(file, "lon.xlsx", "").succeeded().counts(0, 0, RECORDS, 0));
        byte[] renamed = workbook(codes, "HTX Đổi Tên ");
        timed("update", () -> Uploads.finish(renamed, "lon.xlsx", "").succeeded().counts(0, RECORDS, 0, 0));
        assertEquals(before + RECORDS, count());
        String id = as(OFFICER).queryParam("q", codes.get(7_777)).get("/cooperatives").then()
                .body("items", hasSize(1)).body("items[0].name", equalTo("HTX Đổi Tên 7777")).extract().path("items[0].id");
        as(OFFICER).get("/cooperatives/" + id + "/annual-reports/2025").then()
                .body("figures.revenue", equalTo("2007777000")).body("figures.employees", equalTo("17"));
    }

    /** Plans that the database keeps from small imports must not be used for the large one. */
    private static void manySmallImports() {
        String code = Uploads.freshTaxCode();
        for (int i = 0; i < 15; i++) {
            Uploads.finish("Tên HTX,MST,Doanh thu 2024\nHTX Nhỏ %d,%s,%d\n".formatted(i, code, i), "").succeeded();
        }
    }

    private long count() {
        return database.first(Sql.of("SELECT count(*) FROM cooperative"), row -> row.getLong(1)).orElseThrow();
    }

    private static void timed(String what, Runnable work) {
        heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
        long start = System.nanoTime();
        work.run();
        long peak = heapPools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        LOG.infof("import of %d rows, %s: %.1f s, heap peak at most %d MiB of %d", RECORDS, what,
                (System.nanoTime() - start) / 1e9, peak >> 20, Runtime.getRuntime().maxMemory() >> 20);
    }

    private static List<MemoryPoolMXBean> heapPools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(p -> p.getType() == MemoryType.HEAP).toList();
    }

    private static byte[] workbook(List<String> codes, String name) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "PhuSa", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("DS HTX");
            for (int column = 0; column < HEADERS.length; column++) {
                sheet.value(0, column, HEADERS[column]);
            }
            for (int i = 0; i < codes.size(); i++) {
                row(sheet, i, codes.get(i), name + i);
            }
        }
        return out.toByteArray();
    }

    private static void row(Worksheet sheet, int i, String code, String name) {
        int row = i + 1;
        sheet.value(row, 0, i + 1);
        sheet.value(row, 1, name);
        sheet.value(row, 2, code);
        sheet.value(row, 3, "L" + code);
        sheet.value(row, 4, LocalDate.of(2010 + i % 10, 1 + i % 12, 1 + i % 28));
        sheet.style(row, 4).format("dd/mm/yyyy").set();
        sheet.value(row, 5, "Phòng Tài chính – Kế hoạch");
        sheet.value(row, 6, SECTORS[i % SECTORS.length]);
        sheet.value(row, 7, "số " + i + " đường Minh Họa");
        sheet.value(row, 8, "Phường Cái Khế");
        sheet.value(row, 9, 500 + i);
        sheet.value(row, 10, 7 + i % 90);
        sheet.value(row, 11, "Người Minh Họa " + i);
        sheet.value(row, 12, "Giám đốc");
        for (int year = 0; year < 3; year++) {
            sheet.value(row, 13 + year, 2_000_000_000L + i * 1_000L);
            sheet.value(row, 16 + year, 50_000_000L - i * 10_000L);
            sheet.value(row, 19 + year, 10 + i % 10);
        }
    }
}
