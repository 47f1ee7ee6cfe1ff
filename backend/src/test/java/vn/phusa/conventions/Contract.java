package vn.phusa.conventions;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.phusa.testing.Api;

/** The document of the contract, as a client gets it. */
record Contract(JsonNode root) {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    /** One operation of the document. */
    record Operation(String path, String method, JsonNode node) {

        String id() {
            return node.path("operationId").asText();
        }

        /** The address below the base path, with something well-formed in every place. */
        String samplePath() {
            return path.substring(Api.BASE.length()).replaceAll("\\{(year|number|version|row)[^}]*}", "2024")
                    .replaceAll("\\{[^}]*}", "01993b3e-7c5a-7f0e-9d2a-0123456789ab");
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    static Contract served() {
        return of(RestAssured.given().basePath("/").accept("application/json").queryParam("format", "json")
                .get("/openapi").then().statusCode(200).extract().asString());
    }

    static Contract of(String json) {
        try {
            return new Contract(new ObjectMapper().readTree(json));
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }

    List<Operation> operations() {
        List<Operation> all = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : root.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> member : path.getValue().properties()) {
                if (METHODS.contains(member.getKey())) {
                    all.add(new Operation(path.getKey(), member.getKey(), member.getValue()));
                }
            }
        }
        return all;
    }

    Set<String> idsWithPermission(String permission) {
        Set<String> ids = new TreeSet<>();
        operations().stream().filter(o -> o.node().path("x-permission").asText().equals(permission))
                .forEach(o -> ids.add(o.id()));
        return ids;
    }

    /** Follows a reference inside the document. */
    JsonNode resolve(JsonNode node) {
        String reference = node.path("$ref").asText("");
        return reference.startsWith("#/") ? root.at(reference.substring(1)) : node;
    }
}
