package vn.phusa.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Holds every answer that any test gets against the contract: its status is declared, its required members are there. */
final class DeclaredAnswers implements Filter {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static JsonNode contract;

    @Override
    public Response filter(FilterableRequestSpecification request, FilterableResponseSpecification response,
            FilterContext context) {
        Response answer = context.next(request, response);
        operation(request).ifPresent(operation -> check(request, operation, answer));
        return answer;
    }

    private static synchronized JsonNode contract() {
        if (contract == null) {
            contract = read(RestAssured.given().basePath("/").queryParam("format", "json").get("/openapi").asString());
        }
        return contract;
    }

    private static Optional<JsonNode> operation(FilterableRequestSpecification request) {
        String path = URI.create(request.getURI()).getRawPath();
        for (Map.Entry<String, JsonNode> template : contract().path("paths").properties()) {
            if (path.matches(template.getKey().replaceAll("\\{[^}]+}", "[^/]+"))) {
                JsonNode operation = template.getValue().path(request.getMethod().toLowerCase(Locale.ROOT));
                if (operation.isObject()) {
                    return Optional.of(operation);
                }
            }
        }
        return Optional.empty();
    }

    private static void check(FilterableRequestSpecification request, JsonNode operation, Response answer) {
        String place = request.getMethod() + " " + request.getURI() + " → " + answer.statusCode();
        JsonNode declared = operation.path("responses").path(Integer.toString(answer.statusCode()));
        if (declared.isMissingNode()) {
            throw new AssertionError(place + " is not declared in the contract");
        }
        String type = String.valueOf(answer.contentType()).replaceFirst(";.*", "");
        JsonNode schema = resolve(declared).path("content").path(type).path("schema");
        if (type.endsWith("json") && schema.isObject() && !answer.asString().isBlank()) {
            require(place, schema, read(answer.asString()));
        }
    }

    private static void require(String place, JsonNode schemaOrReference, JsonNode value) {
        JsonNode schema = resolve(schemaOrReference);
        schema.path("required").forEach(name -> {
            if (value.isObject() && !value.has(name.asText())) {
                throw new AssertionError(place + " lacks the required member " + name.asText());
            }
        });
        schema.path("properties").properties().stream().filter(member -> value.has(member.getKey()))
                .forEach(member -> require(place + "/" + member.getKey(), member.getValue(), value.get(member.getKey())));
        if (value.isArray()) {
            value.forEach(item -> require(place + "/…", schema.path("items"), item));
        }
    }

    private static JsonNode resolve(JsonNode node) {
        String reference = node.path("$ref").asText("");
        return reference.startsWith("#/") ? contract().at(reference.substring(1)) : node;
    }

    private static JsonNode read(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
