package vn.phusa.intake.api;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.phusa.intake.api.Uploads.freshTaxCode;
import static vn.phusa.testing.Api.as;
import static vn.phusa.testing.Api.asNobody;
import static vn.phusa.testing.People.LEADER;
import static vn.phusa.testing.People.MANAGER;
import static vn.phusa.testing.People.OFFICER;
import static vn.phusa.testing.People.STRANGER;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.phusa.testing.ResourceTest;

@QuarkusTest
class ImportResourceTest extends ResourceTest {

    private static final byte[] ANY = "Tên HTX,Mã số thuế\n".getBytes(StandardCharsets.UTF_8);

    @Nested
    class IsSecured {

        @Test
        void againstThoseWithoutTheRight() {
            asNobody().multiPart("file", "a.csv", ANY).post("/imports").then().statusCode(401);
            Uploads.send(STRANGER, ANY, "a.csv", "").statusCode(403);
            Uploads.send(LEADER, ANY, "a.csv", "").statusCode(403).body("code", equalTo("forbidden"));
            as(STRANGER).get("/imports").then().statusCode(403);
            as(MANAGER).get("/imports").then().statusCode(403);
        }

        @Test
        void againstLookingAtWhatDoesNotExist() {
            as(OFFICER).get("/imports/" + UUID.randomUUID()).then().statusCode(404);
            as(OFFICER).get("/imports/" + UUID.randomUUID() + "/rows").then().statusCode(404);
        }
    }

    @Nested
    class Validates {

        @Test
        void allParametersAtOnce() {
            Uploads.send(OFFICER, ANY, "a.csv", "?target=cars&onError=maybe&encoding=latin").statusCode(400)
                    .body("errors.pointer", containsInAnyOrder("?target", "?onError", "?encoding"));
            Uploads.send(OFFICER, ANY, "a.csv", "?dryRun=perhaps").statusCode(400)
                    .body("errors[0].pointer", equalTo("?dryRun"));
            Uploads.send(OFFICER, ANY, "a.csv", "?tagret=cooperatives").statusCode(400)
                    .body("errors[0].pointer", equalTo("?tagret"));
        }

        @Test
        void thatThereIsAFileWithSomethingInIt() {
            as(OFFICER).multiPart("other", "x").post("/imports").then().statusCode(400)
                    .body("errors[0].pointer", equalTo("/file"));
            Uploads.send(OFFICER, new byte[0], "empty.xlsx", "").statusCode(400)
                    .body("errors[0].code", equalTo("empty-file"));
            as(OFFICER).contentType("application/json").body("{}").post("/imports").then().statusCode(415);
        }

        @Test
        void thatTheFileIsATable() {
            Uploads.finish("<html><body>no</body></html>".getBytes(StandardCharsets.UTF_8), "a.xls", "?dryRun=true")
                    .failed("import.html-not-spreadsheet").job().body("problem.title", containsString(".xlsx"));
            Uploads.finish(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A,
                (byte) 0xE1, 0, 0, 0, 0}, "old.xls", "").failed("import.old-excel-format");
            Uploads.finish("a,b,c\n1,2,3\n", "").failed("import.header-not-found");
            Uploads.finish("Tên HTX,Mã số thuế\n", "").failed("import.no-records");
        }
    }

    @Nested
    class TryingOut {

        @Test
        void showsEverythingAndWritesNothing() {
            String code = freshTaxCode();
            Uploads.Done done = Uploads.finish("""
                    Tên HTX,Mã số thuế,Vốn điều lệ (triệu đồng),Ghi chú,Doanh thu 2024
                    HTX Thử Một,%s,"1.500,5",x,2000000000
                    Tổng cộng,,"1.500,5",,
                    """.formatted(code), "?dryRun=true").succeeded().counts(1, 0, 0, 0);
            done.get().body("dryRun", equalTo(true)).body("applied", equalTo(false))
                    .body("fileName", equalTo("danh-sach.csv")).body("headerRows[0]", equalTo(1))
                    .body("encoding", equalTo("UNICODE")).body("encodingSample", nullValue())
                    .body("counts.rows", equalTo(2)).body("counts.skipped", equalTo(1))
                    .body("columns.find { it.column == 'C' }.unit", equalTo("VND_MILLION"))
                    .body("columns.find { it.column == 'D' }.field", nullValue())
                    .body("columns.find { it.column == 'D' }.note", containsString("Không nhận ra"))
                    .body("columns.find { it.column == 'E' }.field", equalTo("figure:revenue:2024"));
            done.rows("?action=SKIPPED").body("items", hasSize(1)).body("items[0].row", equalTo(3))
                    .body("items[0].issues[0].code", equalTo("skipped-total"));
            done.rows("?count=true").body("total.count", equalTo(2))
                    .body("items", hasSize(2)).body("items[0].action", equalTo("CREATE"))
                    .body("items[0].cooperativeId", nullValue());
            as(OFFICER).queryParam("q", code).get("/cooperatives").then().body("items", hasSize(0));
        }

        @Test
        void speaksTheLanguageOfTheReader() {
            String id = Uploads.finish("Tên HTX,Mã số thuế\nHTX Sai Mã,12\n", "?dryRun=true").succeeded().id();
            as(OFFICER).header("Accept-Language", "en").get("/imports/" + id + "/rows?action=ERROR").then()
                    .body("items[0].issues[0].message", containsString("tax code has 10 digits"))
                    .body("items[0].issues[0].column", equalTo("B")).body("items[0].issues[0].value", equalTo("12"))
                    .body("items[0].issues[0].header", equalTo("Mã số thuế"))
                    .body("items[0].issues[0].remedy", notNullValue());
        }
    }

    @Nested
    class Works {

        @Test
        void sendingTwiceUnderOneKeyStartsOneImport() {
            byte[] file = ("Tên HTX,Mã số thuế\nHTX Một Lần," + freshTaxCode() + "\n").getBytes(StandardCharsets.UTF_8);
            String key = UUID.randomUUID().toString();
            String first = as(OFFICER).header("Idempotency-Key", key).multiPart("file", "a.csv", file).post("/imports")
                    .then().statusCode(202).extract().path("id");
            as(OFFICER).header("Idempotency-Key", key).multiPart("file", "a.csv", file).post("/imports").then()
                    .statusCode(202).header("Idempotency-Replayed", "true").body("id", equalTo(first));
            as(OFFICER).header("Idempotency-Key", key).multiPart("file", "a.csv", ANY).post("/imports").then()
                    .statusCode(422).body("code", equalTo("idempotency-key-reused"));
            Uploads.await(first).succeeded().counts(1, 0, 0, 0);
        }

        @Test
        void keepsTheNameOfTheFileAsItsOwnerWroteIt() throws Exception {
            String csv = "Tên HTX,Mã số thuế\nHTX Tên Tệp," + freshTaxCode() + "\n";
            String form = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"Danh sách.csv\"\r\n"
                    + "Content-Type: text/csv\r\n\r\n" + csv + "\r\n--b--\r\n";
            String id = as(OFFICER).contentType("multipart/form-data; boundary=b")
                    .body(form.getBytes(StandardCharsets.UTF_8)).post("/imports").then().statusCode(202)
                    .extract().path("id");
            Uploads.await(id).succeeded().get().body("fileName", equalTo("Danh sách.csv"));
        }

        @Test
        void listsImportsAndLetsALeaderLook() {
            String id = Uploads.finish("Tên HTX,Mã số thuế\nHTX Trong Danh Sách," + freshTaxCode() + "\n", "")
                    .succeeded().id();
            as(OFFICER).get("/imports?limit=5&count=true").then().body("total.count", notNullValue()).statusCode(200).body("items.id", hasItem(id))
                    .body("items[0].state", notNullValue()).body("items[0].startedBy", notNullValue());
            as(LEADER).get("/imports/" + id).then().statusCode(200).body("applied", equalTo(true));
        }

        @Test
        void pagesThroughRowsInTheOrderOfTheFile() {
            StringBuilder csv = new StringBuilder("Tên HTX,Mã số thuế\n");
            for (int i = 0; i < 5; i++) {
                csv.append("HTX Trang ").append(i).append(',').append(freshTaxCode()).append('\n');
            }
            Uploads.Done done = Uploads.finish(csv.toString(), "?dryRun=true").succeeded();
            int seen = 0;
            String cursor = null;
            do {
                var page = done.rows("?limit=2" + (cursor == null ? "" : "&cursor=" + cursor)).extract();
                for (int row : page.<java.util.List<Integer>>path("items.row")) {
                    assertEquals(2 + seen++, row);
                }
                cursor = page.path("nextCursor");
            } while (cursor != null);
            assertEquals(5, seen);
            as(OFFICER).get("/imports/" + done.id() + "/rows?cursor=zzz").then().statusCode(400);
        }
    }
}
