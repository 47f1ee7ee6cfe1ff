package vn.phusa.launch;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.phusa.testing.Api;
import vn.phusa.testing.People;
import vn.phusa.testing.ResourceTest;

/** A database that goes away, or is too busy, is a clear and quick answer, and nothing to restart for. */
@QuarkusTest
@QuarkusTestResource(value = StoppableDatabase.class, restrictToAnnotatedClass = true)
@TestProfile(DatabaseAwayTest.OwnProgram.class)
class DatabaseAwayTest extends ResourceTest {

    private static final int SMALL_POOL = 4;
    private static final long SOON_MILLIS = 8_000;

    /** A program of its own, with a pool that is soon exhausted. */
    public static class OwnProgram implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.datasource.jdbc.max-size", Integer.toString(SMALL_POOL),
                    "quarkus.datasource.jdbc.acquisition-timeout", "1S", "quarkus.scheduler.enabled", "false");
        }
    }

    @Inject
    DataSource dataSource;

    @Test
    void requestsAreToldToComeBackAndThenServedAgain() throws IOException {
        Api.as(People.OFFICER).get("/cooperatives").then().statusCode(200);
        ready(200);
        StoppableDatabase.takeAway();
        try {
            Api.as(People.OFFICER).get("/cooperatives").then().statusCode(503).header("Retry-After", notNullValue())
                    .contentType("application/problem+json").body("code", equalTo("unavailable"))
                    .time(lessThan(SOON_MILLIS));
            ready(503);
            RestAssured.given().basePath("/").get("/q/health/live").then().statusCode(200);
        } finally {
            StoppableDatabase.bringBack();
        }
        assertTrue(servedAgain(), "the API did not find the database again");
        ready(200);
    }

    /** Dead connections may still be in the pool; each is noticed once and never handed out again. */
    private static boolean servedAgain() {
        for (int attempt = 0; attempt <= SMALL_POOL; attempt++) {
            if (Api.as(People.OFFICER).get("/cooperatives").statusCode() == 200) {
                return true;
            }
        }
        return false;
    }

    @Test
    void anExhaustedPoolIsAQuickAnswerToo() throws SQLException {
        Api.as(People.OFFICER).get("/cooperatives").then().statusCode(200);
        List<Connection> taken = new ArrayList<>();
        try {
            for (int i = 0; i < SMALL_POOL; i++) {
                taken.add(dataSource.getConnection());
            }
            Api.as(People.OFFICER).get("/cooperatives").then().statusCode(503).header("Retry-After", notNullValue())
                    .time(lessThan(SOON_MILLIS));
        } finally {
            for (Connection connection : taken) {
                connection.close();
            }
        }
        assertEquals(200, Api.as(People.OFFICER).get("/cooperatives").statusCode());
    }

    private static void ready(int status) {
        RestAssured.given().basePath("/").get("/q/health/ready").then().statusCode(status);
    }
}
