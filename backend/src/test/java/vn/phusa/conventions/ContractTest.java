package vn.phusa.conventions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import vn.phusa.testing.ResourceTest;

/** The document that the API serves is complete, and each check of it is able to fail. */
@QuarkusTest
class ContractTest extends ResourceTest {

    /** Breaks every check at once: one operation that says nothing of itself, and the same again. */
    private static final String BAD = """
            {"openapi": "3.1.0", "paths": {
              "/api/v2/Things/{id}": {
                "put": {"operationId": "Put_thing", "tags": ["things"], "summary": "Thing",
                        "requestBody": {"content": {"application/json": {"schema": {"type": "object"}}}},
                        "responses": {"200": {"description": "OK"}, "422": {"description": "no"}}},
                "post": {"operationId": "Put_thing",
                         "requestBody": {"content": {"application/json": {"schema": {"type": "string"}}}},
                         "responses": {"200": {"description": "OK"}, "422": {"description": "no"}}}}}}""";

    @Test
    void theContractIsComplete() {
        Contract contract = Contract.served();
        assertFalse(contract.operations().isEmpty());
        Assertions.assertAll(ContractChecks.all().entrySet().stream().map(check -> () ->
                assertEquals(List.of(), check.getValue().apply(contract), check.getKey())));
    }

    @Test
    void everyCheckMissesWhatIsMissing() {
        Contract bad = Contract.of(BAD);
        Assertions.assertAll(ContractChecks.all().entrySet().stream().map(check -> () ->
                assertFalse(check.getValue().apply(bad).isEmpty(), check.getKey() + ": the fault went unseen")));
    }

    @Test
    void theDocumentIsServedAsYamlToo() {
        RestAssured.given().basePath("/").get("/openapi").then().statusCode(200);
    }
}
