package vn.phusa.cooperative.imports;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.phusa.intake.api.Uploads.freshTaxCode;
import static vn.phusa.testing.Api.as;
import static vn.phusa.testing.People.OFFICER;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.phusa.intake.api.Uploads;
import vn.phusa.shared.actor.Recorder;
import vn.phusa.shared.sql.Database;
import vn.phusa.shared.sql.Sql;
import vn.phusa.testing.ResourceTest;

/** Imports that are stopped, killed, or overtaken by somebody else: each has happened wholly or not at all. */
@QuarkusTest
class InterruptedImportTest extends ResourceTest {

    @Inject
    Database database;
    @Inject
    Recorder recorder;

    private static byte[] file(String taxCode) {
        return ("Tên HTX,MST\nHTX Gián Đoạn," + taxCode + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static void isAbsent(String taxCode) {
        as(OFFICER).queryParam("q", taxCode).get("/cooperatives").then().body("items", hasSize(0));
    }

    @Test
    void aCancelledImportLeavesNothing() {
        String code = freshTaxCode();
        String[] job = new String[1];
        QuarkusTransaction.requiringNew().run(() -> {
            database.execute(Sql.of("LOCK TABLE import_row IN ACCESS EXCLUSIVE MODE"));
            job[0] = Uploads.start(file(code), "a.csv", "");
            Uploads.awaitJob(job[0], view -> "RUNNING".equals(view.getString("state")));
            as(OFFICER).post("/jobs/" + job[0] + "/cancellation").then().statusCode(200)
                    .body("cancellable", equalTo(false));
        });
        Uploads.await(job[0]).job().body("state", equalTo("CANCELLED"));
        isAbsent(code);
    }

    @Test
    void anImportWhoseInstanceDiedIsStartedOver() {
        String code = freshTaxCode();
        Uploads.Done first = Uploads.finish(file(code), "a.csv", "?dryRun=true").succeeded().counts(1, 0, 0, 0);
        QuarkusTransaction.requiringNew().run(() -> database.execute(Sql.of("""
                UPDATE job SET state = 'RUNNING', claim = ?, heartbeat_at = now() - interval '1 minute',
                               result = NULL, finished_at = NULL
                 WHERE id = ?""", UUID.randomUUID(), UUID.fromString(first.id()))));
        Uploads.await(first.id()).succeeded().counts(1, 0, 0, 0).rows("").body("items", hasSize(1));
        assertEquals(2, attempts(first.id()));
    }

    private int attempts(String job) {
        return database.first(Sql.of("SELECT attempts FROM job WHERE id = ?", UUID.fromString(job)),
                row -> row.getInt(1)).orElseThrow();
    }

    @Test
    @ActivateRequestContext
    void theSlowerOfTwoWritersFailsCleanly() {
        String code = freshTaxCode();
        String other = freshTaxCode();
        byte[] both = ("Tên HTX,MST\nHTX Một," + other + "\nHTX Hai," + code + "\n").getBytes(StandardCharsets.UTF_8);
        String[] job = new String[1];
        QuarkusTransaction.requiringNew().run(() -> {
            recorder.record("test.overtake", null);
            database.execute(Sql.of("""
                    INSERT INTO cooperative (id, kind, name, tax_code, status)
                    VALUES (?, 'COOPERATIVE', 'HTX Nhanh Hơn', ?, 'ACTIVE')""", UUID.randomUUID(), code));
            job[0] = Uploads.start(both, "a.csv", "");
            Uploads.awaitJob(job[0], view -> String.valueOf(view.getString("message")).startsWith("Đang ghi"));
        });
        Uploads.await(job[0]).failed("import.register-changed");
        isAbsent(other);
        as(OFFICER).queryParam("q", code).get("/cooperatives").then().body("items", hasSize(1))
                .body("items[0].name", equalTo("HTX Nhanh Hơn"));
    }

    @Test
    @ActivateRequestContext
    void anEditBetweenComparingAndWritingIsNotOverwritten() {
        String code = freshTaxCode();
        Uploads.finish(file(code), "a.csv", "").succeeded();
        byte[] renamed = ("Tên HTX,MST\nHTX Từ Tệp," + code + "\n").getBytes(StandardCharsets.UTF_8);
        String[] job = new String[1];
        QuarkusTransaction.requiringNew().run(() -> {
            recorder.record("test.overtake", null);
            database.execute(Sql.of("""
                    UPDATE cooperative SET name = 'HTX Người Khác Sửa', version = version + 1 WHERE tax_code = ?""",
                    code));
            job[0] = Uploads.start(renamed, "a.csv", "");
            Uploads.awaitJob(job[0], view -> String.valueOf(view.getString("message")).startsWith("Đang ghi"));
        });
        Uploads.await(job[0]).failed("import.register-changed");
        as(OFFICER).queryParam("q", code).get("/cooperatives").then()
                .body("items[0].name", equalTo("HTX Người Khác Sửa"));
    }
}
