package vn.phusa.shared.web;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.phusa.testing.Api.as;
import static vn.phusa.testing.Api.asNobody;
import static vn.phusa.testing.People.OFFICER;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.phusa.testing.CooperativeBody;
import vn.phusa.testing.ResourceTest;
import vn.phusa.testing.Tokens;

/** Whatever is thrown at the API: a clear 4xx as problem+json, never a 5xx, never half a write. */
@QuarkusTest
class BadInputTest extends ResourceTest {

    @TestHTTPResource
    URI root;

    private static Response post(byte[] body) {
        return as(OFFICER).contentType("application/json").body(body).post("/cooperatives");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "\"text\"", "{\"kind\":\"COOPERATIVE\",}", "{\"name\":\"a\",\"name\":\"b\"}",
        "{\"kind\":\"COOPERATIVE\",\"name\":\"a\\u0000b\",\"taxCode\":\"9900000018\"}",
        "{\"kind\":\"COOPERATIVE\",\"name\":\"\\ud800\",\"taxCode\":\"9900000018\"}",
        "{\"kind\":0,\"name\":\"x\"}", "{\"kind\":\"COOPERATIVE\",\"name\":7}", "{\"name\":{\"a\":1}}", "{\"name\":[1,2]}",
        "{\"officialMembers\":1e999999999}", "{\"officialMembers\":99999999999999999999999999999999}",
        "{\"officialMembers\":1.5}", "{\"officialMembers\":\"5\"}", "{\"registeredOn\":20200101}", "{\"unitId\":\"x\"}",
        "{} {}", "{\"kind\":\"COOPERATIVE\",\"name\":\"x\"} trailing"})
    void aBodyThatCannotBeReadIs400(String body) {
        post(body.getBytes(StandardCharsets.UTF_8)).then().statusCode(400).contentType("application/problem+json")
                .body("code", notNullValue()).body("requestId", notNullValue());
    }

    @Test
    void badUtf8AndDeepNestingAre400() {
        post(new byte[] {'{', '"', 'n', 'a', 'm', 'e', '"', ':', '"', (byte) 0xC3, '"', '}'}).then().statusCode(400);
        post("[".repeat(5_000).getBytes(StandardCharsets.UTF_8)).then().statusCode(400);
        post(("{\"name\":\"" + "a".repeat(300_000) + "\"}").getBytes(StandardCharsets.UTF_8)).then().statusCode(400);
    }

    @Test
    void longTextIsRefusedWithItsBound() {
        post(("{\"kind\":\"COOPERATIVE\",\"taxCode\":\"9900000018\",\"name\":\"" + "ă".repeat(301) + "\"}")
                .getBytes(StandardCharsets.UTF_8)).then().statusCode(400).body("errors.code", hasItem("too-long"));
    }

    @Test
    void whatDoesNotExistIs404InOurWords() {
        as(OFFICER).get("/nothing-here").then().statusCode(404).body("code", equalTo("not-found"));
        as(OFFICER).get("/cooperatives/not-an-id").then().statusCode(404).body("code", equalTo("not-found"));
        as(OFFICER).get("/cooperatives/" + UUID.randomUUID()).then().statusCode(404);
        as(OFFICER).get("/cooperatives/" + UUID.randomUUID() + "/annual-reports/abc").then().statusCode(404);
    }

    @Test
    void theWrongMethodOrMediaTypeIsSaidSo() {
        as(OFFICER).delete("/cooperatives").then().statusCode(405).body("code", equalTo("method-not-allowed"));
        as(OFFICER).contentType("text/plain").body("x").post("/cooperatives").then().statusCode(415);
        as(OFFICER).accept("image/png").get("/cooperatives").then().statusCode(406);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cooperatives?q=%00", "/cooperatives?q=%ff%fe", "/cooperatives?limit=1e3",
        "/cooperatives?limit=99999999999", "/cooperatives?limit=-1", "/cooperatives?count=yes",
        "/cooperatives?unitId=1", "/cooperatives?dryRun=true"})
    void aParameterThatCannotBeReadIs400WithItsName(String address) throws IOException {
        String answer = raw("GET " + "/api/v1" + address + " HTTP/1.1");
        assertTrue(answer.startsWith("HTTP/1.1 400"), answer);
        assertTrue(answer.contains("application/problem+json"), answer);
    }

    @Test
    void aCharacterThatNoAddressMayHoldIs400() throws IOException {
        String answer = raw("GET /api/v1/cooperatives?q=%zz HTTP/1.1");
        assertTrue(answer.startsWith("HTTP/1.1 400"), answer);
    }

    @Test
    void searchTextIsNeverAPattern() {
        as(OFFICER).queryParam("q", "%").get("/cooperatives").then().statusCode(200);
        as(OFFICER).queryParam("q", "'; DROP TABLE cooperative; --").get("/cooperatives").then().statusCode(200)
                .body("items.size()", equalTo(0));
    }

    @Test
    void signingInIsAskedForInOurWords() {
        asNobody().get("/me").then().statusCode(401).header("WWW-Authenticate", "Bearer")
                .contentType("application/problem+json").body("code", equalTo("unauthenticated"));
        for (String token : List.of("rubbish", Tokens.expired(OFFICER), Tokens.forAnotherAudience(OFFICER))) {
            asNobody().auth().oauth2(token).get("/me").then().statusCode(401)
                    .contentType("application/problem+json");
        }
    }

    @Test
    void everyAnswerCarriesARequestIdAndTheLimit() {
        as(OFFICER).header("X-Request-Id", "abc-123").get("/me").then().statusCode(200)
                .header("X-Request-Id", "abc-123").header("RateLimit", matchesPattern("\"default\";r=\\d+;t=\\d+"));
        as(OFFICER).header("X-Request-Id", "bad id\u0007").get("/me").then()
                .header("X-Request-Id", not(equalTo("bad id\u0007")));
    }

    @Test
    void theSameKeyWithTheSameBodyReplaysAndWithAnotherIsRefused() {
        String key = UUID.randomUUID().toString();
        CooperativeBody body = CooperativeBody.any();
        String first = as(OFFICER).header("Idempotency-Key", key).contentType("application/json").body(body.json())
                .post("/cooperatives").then().statusCode(201).extract().path("id");
        as(OFFICER).header("Idempotency-Key", key).contentType("application/json").body(body.json())
                .post("/cooperatives").then().statusCode(201).header("Idempotency-Replayed", "true")
                .header("ETag", "\"0\"").body("id", equalTo(first));
        as(OFFICER).header("Idempotency-Key", key).contentType("application/json")
                .body(CooperativeBody.any().json()).post("/cooperatives").then().statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
        as(OFFICER).header("Idempotency-Key", "x".repeat(256)).contentType("application/json").body(body.json())
                .post("/cooperatives").then().statusCode(400);
    }

    @Test
    void aRefusedRequestDoesNotUseItsKeyUp() {
        String key = UUID.randomUUID().toString();
        as(OFFICER).header("Idempotency-Key", key).contentType("application/json").body("{\"kind\":\"COOPERATIVE\"}")
                .post("/cooperatives").then().statusCode(400);
        as(OFFICER).header("Idempotency-Key", key).contentType("application/json").body(CooperativeBody.any().json())
                .post("/cooperatives").then().statusCode(201);
    }

    @Test
    void ofTwoRequestsAtOnceWithOneKeyOnlyOneHasAnEffect() throws Exception {
        String key = UUID.randomUUID().toString();
        String body = CooperativeBody.any().json();
        Callable<Response> request = () -> as(OFFICER).header("Idempotency-Key", key).contentType("application/json")
                .body(body).post("/cooperatives");
        try (var pool = Executors.newFixedThreadPool(4)) {
            List<Future<Response>> answers = pool.invokeAll(List.of(request, request, request, request));
            List<String> ids = answers.stream().map(BadInputTest::get).map(r -> {
                assertEquals(201, r.statusCode(), r.asString());
                return r.jsonPath().getString("id");
            }).distinct().toList();
            assertEquals(1, ids.size());
        }
    }

    @Test
    void aDryRunOfANewRecordShowsItAndWritesNothing() {
        CooperativeBody body = CooperativeBody.any();
        as(OFFICER).contentType("application/json").body(body.json()).post("/cooperatives?dryRun=true").then()
                .statusCode(200).header("X-Dry-Run", "true").body("name", equalTo(body.name()));
        as(OFFICER).queryParam("q", body.taxCode()).get("/cooperatives").then().body("items.size()", equalTo(0));
        as(OFFICER).contentType("application/json").body(body.json()).post("/cooperatives?dryRun=maybe").then()
                .statusCode(400).body("errors.pointer", hasItems("?dryRun"));
    }

    private static Response get(Future<Response> answer) {
        try {
            return answer.get();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** A request written by hand, for what a client library would not send. */
    private String raw(String requestLine) throws IOException {
        try (Socket socket = new Socket(root.getHost(), root.getPort())) {
            socket.getOutputStream().write((requestLine + "\r\nHost: localhost\r\nAuthorization: Bearer "
                    + Tokens.of(OFFICER) + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
