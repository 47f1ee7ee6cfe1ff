package vn.phusa.conventions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.phusa.testing.Api;
import vn.phusa.testing.CooperativeBody;
import vn.phusa.testing.People;
import vn.phusa.testing.ResourceTest;

/** What two requests at once, on whichever instance, must agree on is agreed in the database. */
@QuarkusTest
class TwoInstancesTest extends ResourceTest {

    @Test
    void theSameKeyAtOnceHasOneEffect() throws Exception {
        String key = UUID.randomUUID().toString();
        String body = CooperativeBody.any().json();
        List<Callable<String>> twice = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            twice.add(() -> Api.as(People.OFFICER).contentType("application/json").header("Idempotency-Key", key)
                    .body(body).post("/cooperatives").then().statusCode(201).extract().path("id"));
        }
        try (ExecutorService pool = Executors.newFixedThreadPool(twice.size())) {
            List<Future<String>> answers = pool.invokeAll(twice);
            Set<String> ids = answers.stream().map(TwoInstancesTest::value).collect(Collectors.toSet());
            assertEquals(1, ids.size());
        }
    }

    private static String value(Future<String> answer) {
        try {
            return answer.get();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }
}
