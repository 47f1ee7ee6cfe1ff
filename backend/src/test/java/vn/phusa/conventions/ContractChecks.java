package vn.phusa.conventions;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What every operation and schema of the contract must have; each check names what it misses. */
final class ContractChecks {

    private ContractChecks() {
    }

    static Map<String, Function<Contract, List<String>>> all() {
        Map<String, Function<Contract, List<String>>> checks = new LinkedHashMap<>();
        checks.put("operation ids are unique and camelCase", ContractChecks::ids);
        checks.put("an operation has one tag, and it is its room", operations((c, o) ->
                o.node().path("tags").size() == 1 && HouseRules.LEVELS.containsKey(o.node().at("/tags/0").asText())));
        checks.put("an operation has a summary in both languages", operations((c, o) ->
                o.node().path("summary").asText().contains(" · ")));
        checks.put("an operation states its permission", operations((c, o) -> o.node().hasNonNull("x-permission")));
        checks.put("addresses begin with the version of the contract", operations((c, o) ->
                o.path().matches("/api/v1(/[a-z0-9-]+|/\\{[a-zA-Z]+})+")));
        checks.put("a body has an example", operations(ContractChecks::hasExamples));
        checks.put("errors are declared as problems", operations(ContractChecks::declaresErrors));
        checks.put("a write can be rehearsed", operations((c, o) -> o.method().equals("get") || !writes(o)
                || parameters(c, o).contains("dryRun")));
        checks.put("a POST takes an Idempotency-Key", operations((c, o) -> !o.method().equals("post") || !writes(o)
                || parameters(c, o).contains("Idempotency-Key")));
        checks.put("a change of a versioned record takes If-Match", operations((c, o) ->
                !Set.of("put", "patch").contains(o.method()) || parameters(c, o).contains("If-Match")));
        checks.put("texts, numbers and lists are bounded", ContractChecks::unbounded);
        return checks;
    }

    @FunctionalInterface
    private interface Check {
        boolean holds(Contract contract, Contract.Operation operation);
    }

    private static Function<Contract, List<String>> operations(Check check) {
        return contract -> contract.operations().stream().filter(o -> !check.holds(contract, o))
                .map(Contract.Operation::toString).toList();
    }

    private static List<String> ids(Contract contract) {
        Set<String> seen = new HashSet<>();
        return contract.operations().stream().map(Contract.Operation::id)
                .filter(id -> !id.matches("[a-z]+([A-Z][a-z0-9]*)*") || !seen.add(id)).toList();
    }

    private static boolean writes(Contract.Operation operation) {
        return operation.node().path("responses").has("422");
    }

    private static List<String> parameters(Contract contract, Contract.Operation operation) {
        List<String> names = new ArrayList<>();
        operation.node().path("parameters").forEach(p -> names.add(contract.resolve(p).path("name").asText()));
        return names;
    }

    private static boolean hasExamples(Contract contract, Contract.Operation operation) {
        List<JsonNode> media = new ArrayList<>();
        operation.node().path("requestBody").path("content").forEach(media::add);
        operation.node().path("responses").forEach(r -> contract.resolve(r).path("content").forEach(media::add));
        return !media.isEmpty() && media.stream().allMatch(m -> m.has("example") || m.has("examples"));
    }

    private static boolean declaresErrors(Contract contract, Contract.Operation operation) {
        JsonNode responses = operation.node().path("responses");
        List<String> expected = new ArrayList<>(List.of("400", "429", "503"));
        if (!operation.node().path("x-permission").asText().equals("EVERYONE")) {
            expected.add("401");
        }
        if (operation.path().contains("{")) {
            expected.add("404");
        }
        return expected.stream().allMatch(responses::has) && Stream.of("4", "5").allMatch(kind ->
                responses.properties().stream().filter(r -> r.getKey().startsWith(kind))
                        .allMatch(r -> contract.resolve(r.getValue()).path("content").has("application/problem+json")));
    }

    private static List<String> unbounded(Contract contract) {
        List<String> found = new ArrayList<>();
        walk("", contract.root(), found);
        return found;
    }

    private static void walk(String place, JsonNode node, List<String> found) {
        JsonNode type = node.path("type");
        boolean schema = (type.isTextual() || type.isArray()) && !place.contains("/example")
                && !place.contains("securitySchemes");
        if (schema && !bounded(type.isArray() ? type.get(0).asText() : type.asText(), node)) {
            found.add(place);
        }
        node.properties().forEach(member -> walk(place + "/" + member.getKey(), member.getValue(), found));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            walk(place + "/" + i, node.get(i), found);
        }
    }

    private static boolean bounded(String type, JsonNode schema) {
        boolean closed = schema.has("enum") || schema.has("$ref") || schema.has("const");
        return switch (type) {
            case "string" -> closed || schema.has("maxLength");
            case "integer", "number" -> closed || (schema.has("minimum") || schema.has("exclusiveMinimum"))
                    && (schema.has("maximum") || schema.has("exclusiveMaximum"));
            case "array" -> schema.has("maxItems");
            case "object" -> schema.has("properties") || schema.has("maxProperties") || schema.has("$ref");
            default -> true;
        };
    }
}
