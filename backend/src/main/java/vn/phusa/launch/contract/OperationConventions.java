package vn.phusa.launch.contract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Gives every operation what follows from its method, its address and its annotations. */
final class OperationConventions {

    private static final OperationFacts UNKNOWN = new OperationFacts(null, null, false, false, Set.of());
    /** The verbs of creating in operation ids. */
    private static final Set<String> CREATING = Set.of("register", "create", "draft", "record", "open", "add", "enter");
    /** What was not there yet is created by being entered; a move may begin background work. */
    private static final Map<String, List<String>> TWO_ANSWERS = Map.of(
            "enterAnnualReport", List.of("200", "201"), "moveSelectionRound", List.of("200", "202"));

    private final Map<String, OperationFacts> facts;
    private final Components components;

    OperationConventions(Map<String, OperationFacts> facts, Components components) {
        this.facts = facts;
        this.components = components;
    }

    void apply(OpenAPI contract) {
        contract.getPaths().getPathItems().forEach((path, item) -> item.getOperations().forEach(
                (method, operation) -> complete(path, method, operation)));
    }

    private void complete(String path, HttpMethod method, Operation operation) {
        OperationFacts known = facts.getOrDefault(operation.getOperationId(), UNKNOWN);
        secure(operation, known);
        addParameters(method, operation, known);
        success(method, operation, known);
        errors(path, operation, known).forEach(status ->
                operation.getResponses().addAPIResponse(status.toString(), ProblemResponses.of(status)));
    }

    private static void secure(Operation operation, OperationFacts known) {
        String permission = known.permission() != null ? known.permission().name()
                : known.open() != null ? known.open().name() : null;
        if (permission == null) {
            return;
        }
        operation.addExtension("x-permission", permission);
        String line = "Quyền · Permission: `" + permission + "`";
        operation.setDescription(operation.getDescription() == null ? line : operation.getDescription() + "\n\n" + line);
        if (known.forEveryone()) {
            operation.setSecurity(List.of());
            return;
        }
        List<String> scopes = known.permission() == null ? List.of() : List.of(known.permission().tokenScope());
        operation.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(SharedParts.BEARER, scopes)));
    }

    private static void addParameters(HttpMethod method, Operation operation, OperationFacts known) {
        List<Parameter> all = new ArrayList<>(
                operation.getParameters() == null ? List.of() : operation.getParameters());
        all.sort(Comparator.comparing((Parameter p) -> p.getIn() == Parameter.In.PATH ? 0 : 1)
                .thenComparing(p -> p.getIn() == Parameter.In.PATH ? "" : String.valueOf(p.getName())));
        if (known.write() && all.stream().noneMatch(p -> "dryRun".equals(p.getName()))) {
            all.add(SharedParts.parameter(SharedParts.DRY_RUN));
        }
        if (known.write() && method == HttpMethod.POST) {
            all.add(SharedParts.parameter(SharedParts.IDEMPOTENCY_KEY));
        }
        if (known.reads("If-Match")) {
            all.add(SharedParts.parameter(SharedParts.IF_MATCH));
        }
        if (known.reads("If-None-Match")) {
            all.add(SharedParts.parameter(SharedParts.IF_NONE_MATCH));
        }
        all.add(SharedParts.parameter(SharedParts.ACCEPT_LANGUAGE));
        all.add(SharedParts.parameter(SharedParts.REQUEST_ID));
        operation.setParameters(all);
    }

    private void success(HttpMethod method, Operation operation, OperationFacts known) {
        APIResponses responses = operation.getResponses();
        Set<String> declared = Set.copyOf(responses.getAPIResponses().keySet());
        if (Set.of("200", "400").containsAll(declared) && responses.getAPIResponse("200") != null) {
            statuses(method, operation).forEach(status ->
                    responses.addAPIResponse(status, copy(responses.getAPIResponse("200"))));
            if (!statuses(method, operation).contains("200")) {
                responses.removeAPIResponse("200");
            }
        }
        responses.getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("2")) {
                describe(status, response);
                headers(status, response, operation, known);
            }
        });
        if (known.rehearses() && !responses.getAPIResponses().containsKey("200")) {
            responses.addAPIResponse("200", rehearsal(responses));
        }
        if (known.reads("If-None-Match")) {
            responses.addAPIResponse("304", OASFactory.createAPIResponse()
                    .description("Chưa thay đổi · Not modified").addHeader("ETag", SharedParts.header("ETag")));
        }
    }

    /** A POST whose name begins with a verb of creating answers 201; a few operations have two good answers. */
    private static List<String> statuses(HttpMethod method, Operation operation) {
        String id = operation.getOperationId();
        List<String> special = TWO_ANSWERS.get(id);
        if (special != null) {
            return special;
        }
        String verb = id.replaceFirst("[A-Z].*", "");
        return List.of(method == HttpMethod.POST && CREATING.contains(verb) ? "201" : "200");
    }

    private static APIResponse rehearsal(APIResponses responses) {
        APIResponse written = responses.getAPIResponses().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("2")).findFirst().orElseThrow().getValue();
        return copy(written).description("dryRun: điều sẽ xảy ra · what would happen")
                .addHeader("X-Dry-Run", SharedParts.header("X-Dry-Run"));
    }

    private static APIResponse copy(APIResponse response) {
        return OASFactory.createAPIResponse().description(response.getDescription()).content(response.getContent());
    }

    private static void describe(String status, APIResponse response) {
        String text = switch (status) {
            case "201" -> "Đã tạo · Created";
            case "202" -> "Đã nhận, đang làm · Accepted, under way";
            case "204" -> "Đã làm, không có nội dung · Done, no content";
            default -> "Thành công · Success";
        };
        if (response.getDescription() == null || response.getDescription().matches("OK|Created|Accepted|No Content")) {
            response.setDescription(text);
        }
    }

    private void headers(String status, APIResponse response, Operation operation, OperationFacts known) {
        List<String> names = new ArrayList<>(List.of("RateLimit", "RateLimit-Policy", "X-Request-Id"));
        if (known.reads("If-None-Match") || known.reads("If-Match") || versioned(status, response)) {
            names.add("ETag");
        }
        if (status.equals("202") || status.equals("201") && versioned(status, response)) {
            names.add("Location");
        }
        boolean paged = operation.getParameters().stream().anyMatch(p -> "cursor".equals(p.getName()));
        if (paged && status.equals("200")) {
            names.add("Link");
        }
        if (known.rehearses() && status.equals("200")) {
            names.add("X-Dry-Run");
        }
        boolean keyed = operation.getParameters().stream().map(Parameter::getRef).filter(java.util.Objects::nonNull)
                .anyMatch(ref -> ref.endsWith("/" + SharedParts.IDEMPOTENCY_KEY));
        if (keyed) {
            names.add("Idempotency-Replayed");
        }
        names.forEach(name -> response.addHeader(name, SharedParts.header(name)));
    }

    private boolean versioned(String status, APIResponse response) {
        if (!status.equals("201") || response.getContent() == null) {
            return false;
        }
        return SchemaWalk.values(response.getContent().getMediaTypes()).stream().anyMatch(media -> {
            Schema schema = media.getSchema();
            String target = SchemaWalk.target(schema);
            Schema resolved = target == null ? schema : components.getSchemas().get(target);
            return resolved != null && resolved.getProperties() != null
                    && resolved.getProperties().containsKey("version");
        });
    }

    private static Set<Integer> errors(String path, Operation operation, OperationFacts known) {
        Set<Integer> statuses = new TreeSet<>(List.of(400, 406, 429, 500, 503));
        if (!known.forEveryone()) {
            statuses.add(401);
        }
        if (known.permission() != null) {
            statuses.add(403);
        }
        if (path.contains("{")) {
            statuses.add(404);
        }
        if (known.write()) {
            statuses.addAll(List.of(409, 422));
        }
        if (known.reads("If-Match")) {
            statuses.addAll(List.of(412, 428));
        }
        if (operation.getRequestBody() != null) {
            statuses.addAll(List.of(413, 415));
            if (operation.getRequestBody().getContent() != null
                    && operation.getRequestBody().getContent().getMediaTypes().containsKey("multipart/form-data")) {
                statuses.add(507);
            }
        }
        return statuses;
    }
}
