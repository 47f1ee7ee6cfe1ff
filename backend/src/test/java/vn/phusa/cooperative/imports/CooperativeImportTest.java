package vn.phusa.cooperative.imports;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.phusa.intake.api.Uploads.finish;
import static vn.phusa.intake.api.Uploads.freshTaxCode;
import static vn.phusa.testing.Api.as;
import static vn.phusa.testing.People.OFFICER;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.phusa.intake.api.Uploads;
import vn.phusa.testing.ResourceTest;

@QuarkusTest
class CooperativeImportTest extends ResourceTest {

    private static String id(String taxCode) {
        return as(OFFICER).queryParam("q", taxCode).get("/cooperatives").then().body("items", hasSize(1))
                .extract().path("items[0].id");
    }

    private static void isAbsent(String taxCode) {
        as(OFFICER).queryParam("q", taxCode).get("/cooperatives").then().body("items", hasSize(0));
    }

    @Nested
    class Entering {

        @Test
        void writesRecordsFiguresAndHistory() {
            String code = freshTaxCode();
            finish("""
                    Tên HTX,MST,Số GCN,Ngày cấp,Lĩnh vực,Vốn điều lệ (triệu đồng),Doanh thu 2024,Lợi nhuận trước thuế 2024 (đồng),Doanh thu 2025
                    HTX Lúa Nhập,%s,GCN-%s,03/02/2020,Nông nghiệp,"1.500,5",2000000000,-5000000,
                    """.formatted(code, code), "").succeeded().counts(1, 0, 0, 0);
            String id = id(code);
            as(OFFICER).get("/cooperatives/" + id).then().body("name", equalTo("HTX Lúa Nhập"))
                    .body("kind", equalTo("COOPERATIVE")).body("status", equalTo("ACTIVE"))
                    .body("sector", equalTo("AGRICULTURE")).body("charterCapital", equalTo("1500500000"))
                    .body("certificateDate", equalTo("2020-02-03")).body("years", contains(2024));
            as(OFFICER).get("/cooperatives/" + id + "/annual-reports/2024").then()
                    .body("figures.revenue", equalTo("2000000000"))
                    .body("figures.profitBeforeTax", equalTo("-5000000"))
                    .body("enteredBy.name", equalTo("Tên officer"));
            as(OFFICER).get("/cooperatives/" + id + "/timeline").then().body("items", hasSize(2))
                    .body("items.action", everyItem(equalTo("cooperative.import")))
                    .body("items[0].actor.name", equalTo("Tên officer"))
                    .body("items[0].reason", equalTo("danh-sach.csv"));
        }

        @Test
        void needsANameAndSomethingThatIdentifies() {
            String code = freshTaxCode();
            Uploads.Done done = finish("Tên HTX,MST,Số GCN\n,%s,\nHTX Không Mã,,\n".formatted(code), "?dryRun=true")
                    .succeeded().counts(0, 0, 0, 2);
            done.rows("?action=ERROR").body("items[0].issues.code", hasItem("required-missing"))
                    .body("items[1].issues.code", hasItem("key-missing"));
        }

        @Test
        void refusesWhatTheRegisterWouldRefuse() {
            Uploads.Done done = finish("""
                    Tên HTX,MST,Vốn điều lệ,Ngày đăng ký,Điện thoại,Email,Số thành viên chính thức 2024,Doanh thu 2199
                    HTX Sai,%s,-5,31/12/%d,abc,not-an-address,-3,5
                    """.formatted(freshTaxCode(), java.time.LocalDate.now().getYear()), "?dryRun=true");
            done.counts(0, 0, 0, 1).rows("?action=ERROR")
                    .body("items[0].issues.find { it.column == 'C' }.code", equalTo("number-out-of-range"))
                    .body("items[0].issues.find { it.column == 'E' }.code", equalTo("phone-unreadable"))
                    .body("items[0].issues.find { it.column == 'E' }.value", nullValue())
                    .body("items[0].issues.find { it.column == 'F' }.code", equalTo("email-unreadable"))
                    .body("items[0].issues.find { it.column == 'G' }.message", containsString("từ 0 trở lên"));
        }
    }

    @Nested
    class Updating {

        @Test
        void changesOnlyWhatTheFileSaysAndShowsIt() {
            String code = freshTaxCode();
            finish("Tên HTX,MST,Địa chỉ,Điện thoại,Doanh thu 2024,Lợi nhuận 2024\nHTX Cũ,%s,Ấp Một,02920000001,100,7\n"
                    .formatted(code), "").succeeded();
            Uploads.Done done = finish("Tên HTX,MST,Địa chỉ,Điện thoại,Doanh thu 2024\nHTX Mới,%s,,02920000002,200\n"
                    .formatted(code), "").succeeded().counts(0, 1, 0, 0);
            done.rows("?action=UPDATE").body("items[0].cooperativeId", equalTo(id(code)))
                    .body("items[0].changes.find { it.field == 'name' }.before", equalTo("HTX Cũ"))
                    .body("items[0].changes.find { it.field == 'name' }.after", equalTo("HTX Mới"))
                    .body("items[0].changes.find { it.field == 'representativePhone' }.after", equalTo("•••"))
                    .body("items[0].changes.find { it.field == 'figure:revenue:2024' }.before", equalTo("100"))
                    .body("items[0].changes", hasSize(3));
            as(OFFICER).get("/cooperatives/" + id(code)).then().body("name", equalTo("HTX Mới"))
                    .body("address", equalTo("Ấp Một")).body("representative.phone", equalTo("02920000002"))
                    .body("version", equalTo(1));
            as(OFFICER).get("/cooperatives/" + id(code) + "/annual-reports/2024").then()
                    .body("figures.revenue", equalTo("200")).body("figures.profitBeforeTax", equalTo("7"));
        }

        @Test
        void leavesARecordAloneThatSaysTheSame() {
            String csv = "Tên HTX,MST,Vốn điều lệ (triệu đồng),Doanh thu 2024\nHTX Như Cũ,%s,\"1,5\",100\n"
                    .formatted(freshTaxCode());
            finish(csv, "").succeeded().counts(1, 0, 0, 0);
            finish(csv, "").succeeded().counts(0, 0, 1, 0).get().body("applied", equalTo(true));
        }

        @Test
        void findsByCertificateOnlyARecordWithoutATaxCode() {
            String certificate = "C" + freshTaxCode();
            String code = freshTaxCode();
            finish("Tên HTX,Số GCN\nHTX Chưa Có Mã,%s\n".formatted(certificate), "").succeeded().counts(1, 0, 0, 0);
            finish("Tên HTX,MST,Số GCN\nHTX Chưa Có Mã,%s,%s\n".formatted(code, certificate), "").succeeded()
                    .counts(0, 1, 0, 0);
            as(OFFICER).get("/cooperatives/" + id(code)).then().body("certificateNumber", equalTo(certificate));
            Uploads.Done done = finish("Tên HTX,Số GCN\nHTX Chưa Có Mã,%s\n".formatted(certificate), "?dryRun=true")
                    .counts(0, 0, 0, 1);
            done.rows("").body("items[0].issues[0].code", equalTo("certificate-has-tax-code"))
                    .body("items[0].issues[0].message", containsString(code));
            finish("Tên HTX,MST,Số GCN\nHTX Khác,%s,%s\n".formatted(freshTaxCode(), certificate), "?dryRun=true")
                    .counts(1, 0, 0, 0).rows("").body("items[0].issues[0].code", equalTo("certificate-shared"));
        }
    }

    @Nested
    class RowsWithErrors {

        private final String good = freshTaxCode();
        private final String csv = "Tên HTX,MST\nHTX Tốt,%s\nHTX Sai Mã,123\n".formatted(good);

        @Test
        void stopTheWholeImportUnlessAskedOtherwise() {
            finish(csv, "").failed("import.rows-rejected").counts(1, 0, 0, 1).job()
                    .body("problem.title", containsString("1 trong 2"));
            isAbsent(good);
        }

        @Test
        void canBeSkipped() {
            finish(csv, "?onError=skip-rows").succeeded().counts(1, 0, 0, 1).get().body("applied", equalTo(true));
            id(good);
        }

        @Test
        void nameTheEarlierRowTheyRepeat() {
            String certificate = "C" + good;
            Uploads.Done done = finish("""
                    Tên HTX,MST,Số GCN
                    HTX Một,%1$s,
                    HTX Hai,%1$s,
                    HTX Ba,,%2$s
                    HTX Bốn,,%2$s
                    """.formatted(good, certificate), "?dryRun=true").counts(2, 0, 0, 2);
            done.rows("?action=ERROR").body("items.row", contains(3, 5))
                    .body("items[0].issues[0].message", containsString("hàng 2"))
                    .body("items[0].issues[0].value", equalTo(good))
                    .body("items[1].issues[0].message", containsString("hàng 4"))
                    .body("items[1].issues[0].code", equalTo("duplicate-in-file"));
        }
    }

    @Nested
    class Places {

        private Uploads.Done trial(String ward, String district) {
            return finish("Tên HTX,MST,Xã/phường,Quận/huyện\nHTX Nơi Chốn,%s,%s,%s\n"
                    .formatted(freshTaxCode(), ward, district), "?dryRun=true").succeeded();
        }

        @Test
        void areFoundByTodaysName() {
            String code = freshTaxCode();
            finish("Tên HTX,MST,Xã/phường,Quận/huyện\nHTX Phường Nay,%s,P. Cái Khế,TP. Cần Thơ\n".formatted(code), "")
                    .succeeded().rows("").body("items[0].issues", hasSize(0));
            as(OFFICER).get("/cooperatives/" + id(code)).then().body("unit.name", equalTo("Phường Cái Khế"))
                    .body("formerUnit", nullValue());
        }

        @Test
        void areFoundByAFormerNameThatBecameOnePart() {
            String code = freshTaxCode();
            Uploads.Done done = finish("Tên HTX,MST,Xã/phường\nHTX Phường Xưa,%s,Phường Thới Bình\n".formatted(code), "")
                    .succeeded();
            done.rows("").body("items[0].issues[0].severity", equalTo("WARNING"))
                    .body("items[0].issues[0].message", containsString("nay là Phường Ninh Kiều"));
            as(OFFICER).get("/cooperatives/" + id(code)).then().body("unit.name", equalTo("Phường Ninh Kiều"))
                    .body("formerUnit.name", equalTo("Phường Thới Bình"));
            finish("Tên HTX,MST,Xã/phường\nHTX Phường Xưa,%s,Phường Cái Khế\n".formatted(code), "?dryRun=true").rows("")
                    .body("items[0].changes[0].field", equalTo("unitId"))
                    .body("items[0].changes[0].before", equalTo("Phường Ninh Kiều"))
                    .body("items[0].changes[0].after", equalTo("Phường Cái Khế"));
        }

        @Test
        void areNeverGuessed() {
            trial("Xã Không Có Thật", "").rows("").body("items[0].issues[0].code", equalTo("ward-unknown"))
                    .body("items[0].issues[0].value", equalTo("Xã Không Có Thật"));
            trial("Phường Bùi Hữu Nghĩa", "").rows("").body("items[0].issues[0].code", equalTo("ward-divided"))
                    .body("items[0].issues[0].message", containsString("Phường Bình Thuỷ"));
            trial("Xã Thạnh Phú", "").rows("").body("items[0].issues[0].code", equalTo("ward-ambiguous"))
                    .body("items[0].issues[0].message", containsString("Huyện Mỹ Xuyên"));
        }

        @Test
        void areToldApartByDistrictAndByMarks() {
            trial("Xã Thạnh Phú", "H. Mỹ Xuyên").counts(1, 0, 0, 0).rows("")
                    .body("items[0].issues[0].message", containsString("nay là Xã Nhu Gia"));
            trial("Xã Thạnh Phú", "Thành phố Cần Thơ").counts(1, 0, 0, 0).rows("").body("items[0].issues", hasSize(0));
            trial("Xã Vĩnh Thạnh", "").counts(1, 0, 0, 0).rows("").body("items[0].issues", hasSize(0));
        }
    }

    @Test
    void anImporterOfOneCooperativeReachesNoOther() {
        String manager = "importing-" + UUID.randomUUID();
        people.manager(manager, UUID.fromString(vn.phusa.testing.CooperativeBody.any().registered()));
        Uploads.send(manager, "x".getBytes(), "a.csv", "").statusCode(403);
    }
}
