package vn.phusa.cooperative.imports;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static vn.phusa.intake.api.Uploads.finish;
import static vn.phusa.testing.Api.as;
import static vn.phusa.testing.People.OFFICER;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import vn.phusa.intake.api.Uploads;
import vn.phusa.intake.domain.OfficeWorkbook;
import vn.phusa.shared.text.LegacyEncoding;
import vn.phusa.testing.ResourceTest;

/** One register as offices make it, from the first trial to the same register in the letters of old fonts. */
@QuarkusTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OfficeRegisterImportTest extends ResourceTest {

    private static final int RECORDS = 24;
    private static final OfficeWorkbook OFFICE = OfficeWorkbook.of(RECORDS);

    private static Uploads.Done send(LegacyEncoding letters, String query) {
        return finish(OfficeWorkbook.of(RECORDS).inLetters(letters).bytes(), "danh-sach-htx.xlsx", query);
    }

    @Test
    @Order(1)
    void aTrialUnderstandsTheWorkbook() {
        Uploads.Done done = send(LegacyEncoding.UNICODE, "?dryRun=true").succeeded().counts(RECORDS, 0, 0, 0);
        done.get().body("sheet", equalTo("DS HTX")).body("headerRows", contains(4, 5))
                .body("fileName", equalTo("danh-sach-htx.xlsx")).body("counts.skipped", greaterThan(5))
                .body("columns.find { it.column == 'C' }.field", equalTo("taxCode"))
                .body("columns.find { it.column == 'I' }.unit", equalTo("VND_MILLION"))
                .body("columns.find { it.column == 'J' }.field", equalTo("figure:totalCapital:2025"))
                .body("columns.find { it.column == 'L' }.field", equalTo("figure:profitBeforeTax:2024"));
        done.rows("?action=SKIPPED").body("items.issues.flatten().code", hasItem("skipped-total"));
        done.rows("?action=CREATE&limit=1").body("items[0].issues[0].code", equalTo("tax-code-zero-restored"))
                .body("items[0].taxCode", equalTo(OFFICE.entries().getFirst().taxCode()));
        as(OFFICER).queryParam("q", "Vi Du").get("/cooperatives").then()
                .body("items.taxCode", not(hasItem(OFFICE.entries().getFirst().taxCode())));
    }

    @Test
    @Order(2)
    void oldLettersMustBeConfirmedBeforeAnythingIsWritten() {
        send(LegacyEncoding.TCVN3, "").failed("import.encoding-unconfirmed").job()
                .body("problem.title", containsString("encoding=tcvn3"));
        Uploads.Done trial = send(LegacyEncoding.VNI, "?dryRun=true").succeeded().counts(RECORDS, 0, 0, 0);
        trial.get().body("encoding", equalTo("VNI")).body("encodingSample.before", not(equalTo("")))
                .body("encodingSample.after", not(equalTo("")));
        trial.rows("?action=CREATE").body("items.name", everyItem(startsWith("Hợp tác xã")));
    }

    @Test
    @Order(3)
    void theRealRunWritesWhatTheTrialShowed() {
        send(LegacyEncoding.TCVN3, "?encoding=tcvn3").succeeded().counts(RECORDS, 0, 0, 0);
        for (int i : new int[] {0, 1, 3}) {
            OfficeWorkbook.Entry entry = OFFICE.entries().get(i);
            String id = as(OFFICER).queryParam("q", entry.taxCode()).get("/cooperatives").then()
                    .body("items", hasSize(1)).extract().path("items[0].id");
            as(OFFICER).get("/cooperatives/" + id).then().body("name", equalTo(entry.name()))
                    .body("address", equalTo(entry.address()))
                    .body("certificateDate", equalTo(entry.certifiedOn().toString()))
                    .body("charterCapital", equalTo(entry.charterMillions().movePointRight(6).toBigInteger().toString()))
                    .body("years", contains(2023, 2024, 2025));
            as(OFFICER).get("/cooperatives/" + id + "/annual-reports/2024").then()
                    .body("figures.profitBeforeTax", equalTo(entry.profits().get(1).toString()));
        }
    }

    @Test
    @Order(4)
    void theSameRegisterInOtherLettersSaysNothingNew() {
        send(LegacyEncoding.UNICODE, "").succeeded().counts(0, 0, RECORDS, 0);
        send(LegacyEncoding.VNI, "?encoding=vni").succeeded().counts(0, 0, RECORDS, 0);
    }
}
