package vn.phusa.demonstration;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.phusa.demonstration.application.DemonstrationLoader;
import vn.phusa.testing.Api;
import vn.phusa.testing.Jobs;
import vn.phusa.testing.People;
import vn.phusa.testing.ResourceTest;

/** The demonstration comes once, is marked, and goes as a whole. */
@QuarkusTest
class DemonstrationTest extends ResourceTest {

    private static final String DEMO = "SELECT count(*) FROM cooperative WHERE demonstration";

    @Inject
    DemonstrationLoader loader;
    @Inject
    DataSource dataSource;

    @Test
    void onlyAnAdministratorMayRemoveIt() {
        Api.as(People.OFFICER).delete("/demonstration").then().statusCode(403);
    }

    @Test
    void comesOnceAndGoesAsAWhole() throws SQLException {
        load();
        load();
        assertEquals(300, number(DEMO));
        assertTrue(number("SELECT count(*) FROM annual_report r JOIN cooperative c ON c.id = r.cooperative_id"
                + " WHERE c.demonstration") > 600);
        Api.as(People.LEADER).get("/me").then().body("demonstration", equalTo(true));
        Jobs.end("/jobs/" + text("SELECT id::text FROM job WHERE parameters ->> 'roundId' ="
                + " (SELECT id::text FROM selection_round WHERE demonstration)"));

        Api.as(People.ADMINISTRATOR).queryParam("dryRun", true).delete("/demonstration").then().statusCode(200)
                .header("X-Dry-Run", "true").body("cooperatives", equalTo(300));
        assertEquals(300, number(DEMO));

        Api.as(People.ADMINISTRATOR).delete("/demonstration").then().statusCode(200)
                .body("cooperatives", equalTo(300)).body("annualReports", greaterThan(600))
                .body("selectionRounds", equalTo(1)).body("candidates", equalTo(300))
                .body("accounts", greaterThanOrEqualTo(1));
        assertEquals(0, number(DEMO));
        assertEquals(0, number("SELECT count(*) FROM selection_round WHERE demonstration"));
        Api.as(People.LEADER).get("/me").then().body("demonstration", equalTo(false));
        assertEquals(300, number("SELECT count(*) FROM ledger_entry WHERE subject_type = 'cooperative'"
                + " AND action = 'demonstration.remove' AND after IS NULL"));
        Api.as(People.ADMINISTRATOR).delete("/demonstration").then().statusCode(200).body("cooperatives", equalTo(0));
    }

    @ActivateRequestContext
    void load() {
        loader.loadOnce();
    }

    private long number(String query) throws SQLException {
        return Long.parseLong(text(query));
    }

    private String text(String query) throws SQLException {
        try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            assertTrue(result.next(), query);
            return result.getString(1);
        }
    }
}
