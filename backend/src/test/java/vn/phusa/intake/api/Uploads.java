package vn.phusa.intake.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import vn.phusa.testing.Api;
import vn.phusa.testing.People;

/** Uploads of the tests, and waiting for what comes of them. */
public final class Uploads {

    private static final int[] WEIGHTS = {31, 29, 23, 19, 17, 13, 7, 5, 3};
    private static final Set<String> ENDED = Set.of("SUCCEEDED", "FAILED", "CANCELLED");
    private static final Executor LATER = CompletableFuture.delayedExecutor(100, TimeUnit.MILLISECONDS);
    private static final int MOST_LOOKS = 1_200;
    private static final AtomicLong SERIAL = new AtomicLong(3_000_000);

    private Uploads() {
    }

    /** A tax code that no other test uses, and whose check digit fits. */
    public static String freshTaxCode() {
        while (true) {
            String nine = "97" + SERIAL.incrementAndGet();
            int sum = 0;
            for (int i = 0; i < WEIGHTS.length; i++) {
                sum += WEIGHTS[i] * (nine.charAt(i) - '0');
            }
            if (sum % 11 != 0) {
                return nine + (10 - sum % 11);
            }
        }
    }

    /** Uploads as an officer and answers the id of the job. */
    public static String start(byte[] file, String name, String query) {
        return send(People.OFFICER, file, name, query).statusCode(202).header("Location", containsString("/jobs/"))
                .body("kind", equalTo("import")).extract().path("id");
    }

    public static ValidatableResponse send(String who, byte[] file, String name, String query) {
        return Api.as(who).multiPart("file", name, file, "application/octet-stream").post("/imports" + query).then();
    }

    /** Uploads as an officer and waits for the end of the job. */
    public static Done finish(byte[] file, String name, String query) {
        return await(start(file, name, query));
    }

    public static Done finish(String csv, String query) {
        return finish(csv.getBytes(StandardCharsets.UTF_8), "danh-sach.csv", query);
    }

    /** Asks until the job has ended, at most two minutes. */
    public static Done await(String id) {
        awaitJob(id, job -> ENDED.contains(job.getString("state")));
        return new Done(id);
    }

    /** Asks until the job is as wanted, at most two minutes. */
    public static void awaitJob(String id, Predicate<JsonPath> wanted) {
        for (int i = 0; i < MOST_LOOKS; i++) {
            if (wanted.test(Api.as(People.OFFICER).get("/jobs/" + id).then().statusCode(200).extract().jsonPath())) {
                return;
            }
            CompletableFuture.runAsync(() -> { }, LATER).join();
        }
        throw new AssertionError("job " + id + " is not as wanted");
    }

    /** An import whose job has ended. */
    public record Done(String id) {

        public ValidatableResponse job() {
            return Api.as(People.OFFICER).get("/jobs/" + id).then().statusCode(200);
        }

        public ValidatableResponse get() {
            return Api.as(People.OFFICER).get("/imports/" + id).then().statusCode(200);
        }

        public ValidatableResponse rows(String query) {
            return Api.as(People.OFFICER).get("/imports/" + id + "/rows" + query).then().statusCode(200);
        }

        public Done succeeded() {
            job().body("state", equalTo("SUCCEEDED")).body("resultLink", equalTo("/imports/" + id));
            return this;
        }

        public Done failed(String code) {
            job().body("state", equalTo("FAILED")).body("problem.code", equalTo(code));
            get().body("applied", equalTo(false));
            return this;
        }

        /** Create, update, unchanged, error. */
        public Done counts(int create, int update, int unchanged, int error) {
            get().body("counts.create", equalTo(create)).body("counts.update", equalTo(update))
                    .body("counts.unchanged", equalTo(unchanged)).body("counts.error", equalTo(error));
            return this;
        }
    }
}
