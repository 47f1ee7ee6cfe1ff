package vn.phusa.criteria;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.phusa.testing.Api.as;
import static vn.phusa.testing.People.LEADER;
import static vn.phusa.testing.People.OFFICER;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import vn.phusa.shared.json.CanonicalJson;
import vn.phusa.testing.ResourceTest;

@QuarkusTest
class CriteriaSetResourceTest extends ResourceTest {

    private static final String SET = "/criteria-sets/01940000-0000-7000-8000-000000000167";

    @Inject
    ObjectMapper mapper;

    @Test
    void theShippedSetIsPublishedUnderTheHashOfItsContent() throws Exception {
        String body = as(LEADER).get(SET + "/versions/1").then().statusCode(200).extract().asString();
        JsonNode version = mapper.readTree(body);
        assertEquals(version.get("contentHash").asText(), CanonicalJson.hash(version.get("content")));
        as(LEADER).get(SET + "/versions/1/check").then().statusCode(200).body("faults", hasSize(0));
    }

    @Test
    void whatIsNotConfirmedIsThereAndSwitchedOff() {
        as(LEADER).get(SET + "/versions/1").then()
                .body("content.conditions.findAll { !it.confirmed }.enabled.unique()", equalTo(java.util.List.of(false)))
                .body("content.conditions.findAll { !it.confirmed }.key", hasItem("member-supply-ratio"));
    }

    @Test
    void aPublishedVersionCannotBeRewritten() {
        String content = as(OFFICER).get(SET + "/versions/1").jsonPath().prettify();
        as(OFFICER).contentType("application/json").header("If-Match", "\"0\"")
                .body("{\"conditions\":[],\"rankingRules\":[]}").put(SET + "/versions/1").then().statusCode(409)
                .body("code", equalTo("criteria.version-final"));
        assertEquals(content, as(OFFICER).get(SET + "/versions/1").jsonPath().prettify());
    }

    @Test
    void aLeaderReadsAndDoesNotWrite() {
        as(LEADER).contentType("application/json").post(SET + "/versions").then().statusCode(403);
    }

    @Test
    void aFaultyDraftIsRefusedWithEveryPlace() {
        int number = as(OFFICER).post(SET + "/versions?dryRun=true").then().statusCode(200)
                .body("status", equalTo("DRAFT")).extract().path("number");
        assertEquals(2, number);
        as(OFFICER).get(SET + "/versions/2").then().statusCode(404);
        as(OFFICER).contentType("application/json")
                .body("{\"action\":\"PUBLISH\"}").header("If-Match", "\"0\"").post(SET + "/versions/1/transitions").then()
                .statusCode(409).body("title", containsString("không sửa được"));
    }
}
