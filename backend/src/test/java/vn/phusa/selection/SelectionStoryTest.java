package vn.phusa.selection;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.phusa.testing.Api.as;
import static vn.phusa.testing.People.ADVISER;
import static vn.phusa.testing.People.LEADER;
import static vn.phusa.testing.People.OFFICER;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.phusa.testing.CooperativeBody;
import vn.phusa.testing.Jobs;
import vn.phusa.testing.ResourceTest;

/** A round from its set-up to the replay of its decision. */
@QuarkusTest
class SelectionStoryTest extends ResourceTest {

    private static final String MODEL = "VALUE_CHAIN_SERVICES";

    private String mark;
    private String strong;
    private String weak;
    private String loss;
    private String gap;

    @BeforeEach
    void aSmallRegister() {
        mark = "dot" + UUID.randomUUID().toString().substring(0, 8);
        strong = cooperative("Mạnh", "120", "5", "6", "7");
        weak = cooperative("Vừa", "80", "1", "1", "1");
        loss = cooperative("Lỗ", "300", "5", "-1", "7");
        gap = cooperative("Thiếu", "90", "5", null, "7");
    }

    private String cooperative(String name, String members, String... profits) {
        String id = CooperativeBody.any().named(name + " " + mark).registered();
        for (int back = 0; back < profits.length; back++) {
            if (profits[back] != null) {
                as(OFFICER).contentType("application/json").body("""
                        {"figures":{"profitBeforeTax":"%s","officialMembers":"%s","totalCapital":"1000000"}}"""
                        .formatted(profits[back], members))
                        .put("/cooperatives/" + id + "/annual-reports/" + (2025 - back)).then().statusCode(201);
            }
        }
        return id;
    }

    private String round() {
        return as(OFFICER).contentType("application/json").body("""
                {"name":"Đợt %s","criteriaSetId":"01940000-0000-7000-8000-000000000167","criteriaVersion":1,
                 "quota":1,"dataYear":2025,"filter":{"q":"%s"}}""".formatted(mark, mark))
                .post("/selection-rounds").then().statusCode(201).body("status", equalTo("DRAFT"))
                .extract().path("id");
    }

    private Response move(String round, String action, String comment) {
        String etag = as(OFFICER).get("/selection-rounds/" + round).header("ETag");
        return as(OFFICER).contentType("application/json").header("If-Match", etag)
                .body("{\"action\":\"" + action + "\"" + (comment == null ? "" : ",\"comment\":\"" + comment + "\"") + "}")
                .post("/selection-rounds/" + round + "/transitions");
    }

    private String candidate(String round, String cooperative) {
        return as(OFFICER).get("/selection-rounds/" + round + "/candidates").jsonPath()
                .getString("items.find { it.cooperative.id == '" + cooperative + "' }.id");
    }

    private String openRound() {
        String round = round();
        move(round, "OPEN", null).then().statusCode(200).body("counts.candidates", equalTo(4));
        List<String> all = as(OFFICER).get("/selection-rounds/" + round + "/candidates").jsonPath().getList("items.id");
        as(ADVISER).contentType("application/json").body("{\"dossierComplete\":true,\"candidateIds\":[\""
                + String.join("\",\"", all) + "\"]}").post("/selection-rounds/" + round + "/dossier-checks")
                .then().statusCode(200).body("changed", equalTo(4));
        for (String id : all) {
            String etag = as(OFFICER).get("/selection-rounds/" + round + "/candidates/" + id).header("ETag");
            as(ADVISER).contentType("application/merge-patch+json").header("If-Match", etag)
                    .body("{\"modelCode\":\"" + MODEL + "\"}")
                    .patch("/selection-rounds/" + round + "/candidates/" + id).then().statusCode(200);
        }
        return round;
    }

    private String evaluatedRound() {
        String round = openRound();
        evaluate(round);
        return round;
    }

    private void evaluate(String round) {
        String job = move(round, "EVALUATE", null).then().statusCode(202).extract().header("Location");
        assertEquals("SUCCEEDED", Jobs.end(job).getString("state"));
    }

    private Response decide(String round, String number, String candidate, String reason) {
        String etag = as(OFFICER).get("/selection-rounds/" + round).header("ETag");
        return as(OFFICER).contentType("application/json").header("If-Match", etag).body("""
                {"number":"%s","decidedOn":"2026-01-15","issuingOffice":"UBND thành phố (thử)","signer":"Người ký",
                 "reason":"Đủ điều kiện","selected":[{"candidateId":"%s","modelCode":"%s"%s}]}"""
                .formatted(number, candidate, MODEL, reason == null ? "" : ",\"reason\":\"" + reason + "\""))
                .post("/selection-rounds/" + round + "/decision");
    }

    @Test
    void everyCandidateHasItsReasons() {
        String round = evaluatedRound();
        as(LEADER).get("/selection-rounds/" + round).then().statusCode(200).body("status", equalTo("EVALUATED"))
                .body("counts.eligible", equalTo(2)).body("counts.ineligible", equalTo(1))
                .body("counts.unknown", equalTo(1));
        as(LEADER).get("/selection-rounds/" + round + "/candidates/" + candidate(round, loss)).then()
                .body("outcome", equalTo("INELIGIBLE"))
                .body("findings.find { it.key == 'profitable-three-years' }.result", equalTo("FAIL"))
                .body("findings.find { it.key == 'profitable-three-years' }.values.find { it.year == 2024 }.value",
                        equalTo("-1"))
                .body("findings.find { it.key == 'profitable-three-years' }.law.document", equalTo("QĐ 167/QĐ-TTg"))
                .body("findings.find { it.key == 'profitable-three-years' }.remedyVi", containsString("lớn hơn 0"))
                .body("findings.find { it.key == 'member-supply-ratio' }.result", equalTo("OFF"));
        as(LEADER).get("/selection-rounds/" + round + "/candidates/" + candidate(round, gap)).then()
                .body("outcome", equalTo("UNKNOWN"))
                .body("findings.find { it.key == 'profitable-three-years' }.missing.year", contains(2024));
        as(LEADER).queryParam("outcome", "UNKNOWN").get("/selection-rounds/" + round + "/candidates").then()
                .body("items.cooperative.id", contains(gap))
                .body("items[0].unknownConditions", contains("profitable-three-years"));
    }

    @Test
    void theRankingSaysWhichRuleSeparated() {
        String round = evaluatedRound();
        as(LEADER).get("/selection-rounds/" + round + "/ranking").then().statusCode(200)
                .body("items.cooperative.id", contains(strong, weak)).body("items.rank", contains(1, 2))
                .body("items[0].separatedBy", nullValue()).body("items[0].values.unit", contains("PERSON", "VND"))
                .body("items[1].separatedBy.key", equalTo("more-official-members"))
                .body("items[1].separatedBy.above", equalTo("120")).body("items[1].separatedBy.own", equalTo("80"));
    }

    @Test
    void aDecisionIsFrozenAndItsReplayIsIdentical() {
        String round = evaluatedRound();
        decide(round, "1/" + mark, candidate(round, strong), null).then().statusCode(201)
                .body("selected.cooperativeId", contains(strong)).body("candidates", equalTo(4));
        as(OFFICER).contentType("application/json").header("If-Match", "\"0\"")
                .body("{\"figures\":{\"profitBeforeTax\":\"-9\"}}")
                .put("/cooperatives/" + strong + "/annual-reports/2025").then().statusCode(200);
        as(LEADER).get("/selection-rounds/" + round + "/decision/replay").then().statusCode(200)
                .body("identical", equalTo(true)).body("differences", empty());
        as(LEADER).get("/selection-rounds/" + round).then().body("status", equalTo("DECIDED"))
                .body("allowedActions", empty());
        as(LEADER).get("/cooperatives/" + strong + "/timeline").then()
                .body("items.action", hasItem("selection-round.decide"));
    }

    @Test
    void aChoiceAgainstTheRulesIsRefusedWithTheReason() {
        String round = evaluatedRound();
        decide(round, "2/" + mark, candidate(round, loss), null).then().statusCode(422)
                .body("code", equalTo("selection.not-eligible"));
        decide(round, "2/" + mark, candidate(round, weak), null).then().statusCode(422)
                .body("code", equalTo("selection.ranking-departed"))
                .body("errors.pointer", contains("/selected/0/reason"));
        decide(round, "2/" + mark, UUID.randomUUID().toString(), null).then().statusCode(422)
                .body("code", equalTo("selection.unknown-candidate"));
        as(ADVISER).contentType("application/json").body("{}").post("/selection-rounds/" + round + "/decision")
                .then().statusCode(403);
        decide(round, "2/" + mark, candidate(round, weak), "Hợp tác xã hạng trên đã rút").then().statusCode(201)
                .body("selected.reason", contains("Hợp tác xã hạng trên đã rút"));
    }

    @Test
    void figuresCorrectedAfterTheEvaluationStopTheDecision() {
        String round = evaluatedRound();
        as(OFFICER).contentType("application/json").header("If-Match", "\"0\"")
                .body("{\"figures\":{\"profitBeforeTax\":\"8\",\"officialMembers\":\"120\",\"totalCapital\":\"1\"}}")
                .put("/cooperatives/" + strong + "/annual-reports/2025").then().statusCode(200);
        decide(round, "3/" + mark, candidate(round, strong), null).then().statusCode(409)
                .body("code", equalTo("selection.figures-changed")).body("title", containsString("Mạnh"));
        evaluate(round);
        decide(round, "3/" + mark, candidate(round, strong), null).then().statusCode(201);
    }

    @Test
    void aDossierChangedAfterTheEvaluationReopensTheRound() {
        String round = evaluatedRound();
        String id = candidate(round, strong);
        String etag = as(OFFICER).get("/selection-rounds/" + round + "/candidates/" + id).header("ETag");
        as(OFFICER).contentType("application/merge-patch+json").header("If-Match", etag)
                .body("{\"dossierComplete\":false}").patch("/selection-rounds/" + round + "/candidates/" + id)
                .then().statusCode(200).body("dossierComplete", equalTo(false));
        as(OFFICER).get("/selection-rounds/" + round).then().body("status", equalTo("OPEN"));
        decide(round, "4/" + mark, id, null).then().statusCode(409)
                .body("code", equalTo("selection.move-not-allowed"));
    }

    @Test
    void ofTwoDecisionsAtOnceExactlyOneIsRecorded() throws Exception {
        String round = evaluatedRound();
        String id = candidate(round, strong);
        Callable<Integer> one = () -> decide(round, "5a/" + mark, id, null).statusCode();
        Callable<Integer> other = () -> decide(round, "5b/" + mark, id, null).statusCode();
        try (var pool = Executors.newFixedThreadPool(2)) {
            List<Future<Integer>> answers = pool.invokeAll(List.of(one, other));
            assertEquals(List.of(201, 409), answers.stream().map(SelectionStoryTest::get).sorted().toList());
        }
    }

    private static int get(Future<Integer> answer) {
        try {
            return answer.get();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Test
    void aRoundIsCheckedWhenItIsSetUp() {
        as(OFFICER).contentType("application/json").body("""
                {"name":"","criteriaSetId":"01940000-0000-7000-8000-000000000167","criteriaVersion":1,"quota":6,
                 "dataYear":2025,"filter":{"sectors":["SHOPS"]}}""").post("/selection-rounds").then().statusCode(400)
                .body("errors.pointer", contains("/filter/sectors/0"));
        as(OFFICER).contentType("application/json").body("""
                {"name":"","criteriaSetId":"01940000-0000-7000-8000-000000000167","criteriaVersion":1,"quota":6,
                 "dataYear":2025}""").post("/selection-rounds").then().statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/name", "/quota"));
        as(LEADER).contentType("application/json").body("{}").post("/selection-rounds").then().statusCode(403);
    }

    @Test
    void aRoundWithoutAnyCandidateCannotOpen() {
        String round = as(OFFICER).contentType("application/json").body("""
                {"name":"Trống","criteriaSetId":"01940000-0000-7000-8000-000000000167","criteriaVersion":1,"quota":5,
                 "dataYear":2025,"filter":{"q":"khongcohtxnaonhuvay"}}""").post("/selection-rounds").then()
                .extract().path("id");
        move(round, "OPEN", null).then().statusCode(422).body("code", equalTo("selection.no-candidates"));
        move(round, "EVALUATE", null).then().statusCode(409);
        move(round, "CANCEL", null).then().statusCode(422).body("code", equalTo("selection.comment-required"));
        move(round, "CANCEL", "Lập nhầm").then().statusCode(200).body("status", equalTo("CANCELLED"));
    }

    @Test
    void aRoundIsListedWithWhatMayBeDone() {
        String round = round();
        as(OFFICER).get("/selection-rounds/" + round).then()
                .body("allowedActions.findAll { it.allowed }.action", containsInAnyOrder("OPEN", "CANCEL"));
        as(LEADER).get("/selection-rounds/" + round).then()
                .body("allowedActions.findAll { it.allowed }", hasSize(0))
                .body("allowedActions[0].reason", equalTo("Tài khoản này không có quyền."));
    }
}
