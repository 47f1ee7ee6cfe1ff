package vn.phusa.cooperative;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.phusa.testing.Api.as;
import static vn.phusa.testing.Api.asNobody;
import static vn.phusa.testing.People.LEADER;
import static vn.phusa.testing.People.OFFICER;
import static vn.phusa.testing.People.STRANGER;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.phusa.testing.CooperativeBody;
import vn.phusa.testing.ResourceTest;

@QuarkusTest
class CooperativeResourceTest extends ResourceTest {

    @Nested
    class Registering {

        @Test
        void isSecured() {
            asNobody().contentType("application/json").body(CooperativeBody.any().json())
                    .post("/cooperatives").then().statusCode(401).contentType("application/problem+json");
            as(STRANGER).contentType("application/json").body(CooperativeBody.any().json())
                    .post("/cooperatives").then().statusCode(403).body("code", equalTo("forbidden"));
            as(LEADER).contentType("application/json").body(CooperativeBody.any().json())
                    .post("/cooperatives").then().statusCode(403);
        }

        @Test
        void namesEveryFaultAtOnceWithItsPlace() {
            as(OFFICER).contentType("application/json")
                    .body("{\"kind\":\"SHOP\",\"nmae\":\"x\",\"officialMembers\":\"ten\",\"registeredOn\":\"31/12/2020\"}")
                    .post("/cooperatives").then().statusCode(400)
                    .body("errors.pointer", containsInAnyOrder("/kind", "/nmae", "/officialMembers", "/registeredOn"));
            as(OFFICER).contentType("application/json")
                    .body("{\"kind\":\"COOPERATIVE\",\"name\":\" \",\"taxCode\":\"12\",\"charterCapital\":\"-5\","
                            + "\"representative\":{\"email\":\"nobody\"}}")
                    .post("/cooperatives").then().statusCode(400)
                    .body("errors.pointer",
                            containsInAnyOrder("/name", "/taxCode", "/charterCapital", "/representative/email"))
                    .body("errors.message", hasItem("không được để trống"));
        }

        @Test
        void speaksTheLanguageAskedFor() {
            as(OFFICER).header("Accept-Language", "en-GB,en;q=0.9").contentType("application/json")
                    .body("{\"kind\":\"COOPERATIVE\"}").post("/cooperatives").then().statusCode(400)
                    .header("Content-Language", "en").body("errors[0].message", equalTo("must not be empty"));
        }

        @Test
        void refusesACooperativeThatNothingIdentifies() {
            as(OFFICER).contentType("application/json").body("{\"kind\":\"COOPERATIVE\",\"name\":\"HTX không mã\"}")
                    .post("/cooperatives").then().statusCode(422).body("code", equalTo("cooperative.unidentified"));
        }

        @Test
        void works() {
            CooperativeBody body = CooperativeBody.any();
            String id = as(OFFICER).contentType("application/json").body(body.json()).post("/cooperatives")
                    .then().statusCode(201).header("ETag", "\"0\"").header("Location", matchesPattern("/api/v1/cooperatives/[0-9a-f-]{36}"))
                    .body("name", equalTo(body.name())).body("charterCapital", equalTo("1500000000"))
                    .body("version", equalTo(0)).extract().path("id");
            as(LEADER).get("/cooperatives/" + id).then().statusCode(200).body("taxCode", equalTo(body.taxCode()))
                    .body("representative.name", equalTo("Người Minh họa"))
                    .body("representative.phone", nullValue()).body("editable", equalTo(false));
            as(OFFICER).get("/cooperatives/" + id + "/timeline").then().statusCode(200)
                    .body("items", hasSize(1)).body("items[0].action", equalTo("cooperative.register"))
                    .body("items[0].actor.name", equalTo("Tên officer"))
                    .body("items[0].changes.find { it.field == 'representative_phone' }.after", equalTo("•••"));
        }

        @Test
        void refusesATaxCodeThatIsTaken() {
            CooperativeBody body = CooperativeBody.any();
            body.registered();
            as(OFFICER).contentType("application/json").body(body.json()).post("/cooperatives").then()
                    .statusCode(409).body("code", equalTo("cooperative.tax-code-taken"));
        }
    }

    @Nested
    class Correcting {

        @Test
        void needsTheVersionThatWasSeen() {
            String id = CooperativeBody.any().registered();
            as(OFFICER).contentType("application/merge-patch+json").body("{\"name\":\"Mới\"}")
                    .patch("/cooperatives/" + id).then().statusCode(428);
            as(OFFICER).contentType("application/merge-patch+json").header("If-Match", "\"7\"")
                    .body("{\"name\":\"Mới\"}").patch("/cooperatives/" + id).then().statusCode(412)
                    .body("current.id", equalTo(id)).body("current.version", equalTo(0));
        }

        @Test
        void changesOnlyWhatThePatchNames() {
            String id = CooperativeBody.any().registered();
            as(OFFICER).contentType("application/merge-patch+json").header("If-Match", "\"0\"")
                    .body("{\"shortName\":\"Tên tắt\",\"representative\":{\"phone\":null}}")
                    .patch("/cooperatives/" + id).then().statusCode(200).header("ETag", "\"1\"")
                    .body("shortName", equalTo("Tên tắt")).body("charterCapital", equalTo("1500000000"))
                    .body("representative.phone", nullValue()).body("representative.name", notNullValue());
        }

        @Test
        void refusesAPatchWithAnUnknownField() {
            String id = CooperativeBody.any().registered();
            as(OFFICER).contentType("application/merge-patch+json").header("If-Match", "\"0\"")
                    .body("{\"version\":99}").patch("/cooperatives/" + id).then().statusCode(400)
                    .body("errors[0].pointer", equalTo("/version"));
        }

        @Test
        void dryRunShowsAndKeepsNothing() {
            String id = CooperativeBody.any().registered();
            as(OFFICER).contentType("application/merge-patch+json").header("If-Match", "\"0\"")
                    .body("{\"shortName\":\"Thử\"}").patch("/cooperatives/" + id + "?dryRun=true").then()
                    .statusCode(200).header("X-Dry-Run", "true").body("shortName", equalTo("Thử"));
            as(OFFICER).get("/cooperatives/" + id).then().body("shortName", nullValue()).body("version", equalTo(0));
        }
    }

    @Nested
    class Listing {

        @Test
        void refusesWhatItDoesNotKnow() {
            as(OFFICER).get("/cooperatives?secktor=TRANSPORT").then().statusCode(400)
                    .body("errors[0].pointer", equalTo("?secktor"));
            as(OFFICER).get("/cooperatives?sort=colour").then().statusCode(400)
                    .body("errors[0].pointer", equalTo("?sort"));
            as(OFFICER).get("/cooperatives?limit=many").then().statusCode(400)
                    .body("errors[0].pointer", equalTo("?limit"));
            as(OFFICER).get("/cooperatives?limit=201").then().statusCode(400)
                    .body("errors[0].pointer", equalTo("?limit"));
            as(OFFICER).get("/cooperatives?sector=SHOPS").then().statusCode(400)
                    .body("errors[0].pointer", equalTo("?sector"));
            as(OFFICER).get("/cooperatives?cursor=abc").then().statusCode(400)
                    .body("code", equalTo("invalid-cursor"));
        }

        @Test
        void walksThroughAllPagesWithoutGapOrRepetition() {
            String mark = UUID.randomUUID().toString().substring(0, 8);
            for (int i = 0; i < 7; i++) {
                CooperativeBody.any().named("Trang " + mark + " " + i % 3).registered();
            }
            List<String> seen = new ArrayList<>();
            String cursor = null;
            do {
                var page = as(OFFICER).queryParam("q", "trang " + mark).queryParam("limit", 2)
                        .queryParam("sort", "-charterCapital").queryParam("count", true);
                if (cursor != null) {
                    page.queryParam("cursor", cursor);
                }
                var answer = page.get("/cooperatives").then().statusCode(200)
                        .body("items.size()", lessThan(3)).body("total.count", equalTo(7)).extract();
                seen.addAll(answer.path("items.id"));
                cursor = answer.path("nextCursor");
            } while (cursor != null);
            assertEquals(7, seen.size());
            assertEquals(7, seen.stream().distinct().count());
        }

        @Test
        void linksToTheNextPageWithEverythingThatWasAsked() {
            String mark = UUID.randomUUID().toString().substring(0, 8);
            CooperativeBody.any().named("Nối " + mark + " 1").registered();
            CooperativeBody.any().named("Nối " + mark + " 2").registered();
            String link = as(OFFICER).queryParam("q", "nối " + mark).queryParam("limit", 1).get("/cooperatives").then()
                    .statusCode(200).extract().header("Link");
            assertTrue(link.matches("</api/v1/cooperatives\\?.*>; rel=\"next\""), link);
            String next = link.substring(link.indexOf('?') + 1, link.indexOf('>'));
            var last = as(OFFICER).urlEncodingEnabled(false).get("/cooperatives?" + next).then().statusCode(200);
            last.header("Link", nullValue()).body("items.name", contains("Nối " + mark + " 2"));
        }

        @Test
        void findsNamesTypedWithoutMarks() {
            String mark = UUID.randomUUID().toString().substring(0, 8);
            CooperativeBody.any().named("Hợp tác xã Đường Hoà " + mark).registered();
            as(OFFICER).queryParam("q", "duong hòa " + mark).get("/cooperatives").then()
                    .body("items.name", contains("Hợp tác xã Đường Hoà " + mark));
        }

        @Test
        void showsAManagerOnlyTheOwnCooperatives() {
            String own = CooperativeBody.any().registered();
            String other = CooperativeBody.any().registered();
            String manager = "manager-" + UUID.randomUUID();
            people.manager(manager, UUID.fromString(own));
            as(manager).get("/cooperatives").then().statusCode(200).body("items.id", contains(own));
            as(manager).get("/cooperatives/" + own).then().statusCode(200)
                    .body("representative.phone", notNullValue());
            as(manager).get("/cooperatives/" + other).then().statusCode(404);
            as(manager).get("/cooperatives/" + other + "/timeline").then().statusCode(404);
            as(manager).contentType("application/json").body("{\"figures\":{}}")
                    .put("/cooperatives/" + other + "/annual-reports/2024").then().statusCode(404);
        }
    }

    @Nested
    class YearlyFigures {

        @Test
        void areCheckedAgainstTheCatalogue() {
            String id = CooperativeBody.any().registered();
            as(OFFICER).contentType("application/json")
                    .body("{\"figures\":{\"officialMembers\":\"-3\",\"colour\":\"1\",\"revenue\":true}}")
                    .put("/cooperatives/" + id + "/annual-reports/2024").then().statusCode(422)
                    .body("errors.pointer", containsInAnyOrder("/figures/officialMembers", "/figures/colour",
                            "/figures/revenue"));
        }

        @Test
        void areKeptExactlyAndReplacedOnlyByOneWhoSawThem() {
            String id = CooperativeBody.any().registered();
            as(OFFICER).contentType("application/json").body("{\"figures\":{\"revenue\":\"123456789012345678\"}}")
                    .put("/cooperatives/" + id + "/annual-reports/2024").then().statusCode(201)
                    .body("figures.revenue", equalTo("123456789012345678"))
                    .body("enteredBy.name", equalTo("Tên officer"));
            as(OFFICER).contentType("application/json").body("{\"figures\":{\"revenue\":\"5\"}}")
                    .put("/cooperatives/" + id + "/annual-reports/2024").then().statusCode(428);
            as(OFFICER).contentType("application/json").header("If-Match", "\"0\"")
                    .body("{\"figures\":{\"revenue\":\"5\"}}")
                    .put("/cooperatives/" + id + "/annual-reports/2024").then().statusCode(200).header("ETag", "\"1\"");
            as(OFFICER).get("/cooperatives/" + id).then().body("years", contains(2024));
        }
    }

    @Test
    void anUnchangedRecordIsNotSentAgain() {
        String id = CooperativeBody.any().registered();
        as(OFFICER).header("If-None-Match", "\"0\"").get("/cooperatives/" + id).then().statusCode(304);
    }

    @Test
    void aSuspectChecksumIsAWarningAndNoRefusal() {
        String id = CooperativeBody.any().withTaxCode("9912345672").registered();
        as(OFFICER).get("/cooperatives/" + id).then().body("warnings.code",
                everyItem(equalTo("tax-code-checksum-suspect"))).body("warnings", not(hasSize(0)));
    }
}
