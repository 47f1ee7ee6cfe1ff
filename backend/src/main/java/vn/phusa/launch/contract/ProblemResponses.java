package vn.phusa.launch.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import vn.phusa.shared.problem.ProblemText;
import vn.phusa.shared.problem.SharedProblem;

/** The error answers, each with an example made from the text that is really sent. */
final class ProblemResponses {

    private static final String PROBLEM_JSON = "application/problem+json";

    private enum Kind {
        INVALID_INPUT("InvalidInput", SharedProblem.INVALID_INPUT),
        UNAUTHENTICATED("Unauthenticated", SharedProblem.UNAUTHENTICATED),
        FORBIDDEN("Forbidden", SharedProblem.FORBIDDEN, "COOPERATIVE_WRITE"),
        NOT_FOUND("NotFound", SharedProblem.NOT_FOUND),
        NOT_ACCEPTABLE("NotAcceptable", SharedProblem.NOT_ACCEPTABLE),
        CONFLICT("Conflict", SharedProblem.CONFLICT, "uq_cooperative_tax_code"),
        STALE("Stale", SharedProblem.STALE),
        TOO_LARGE("TooLarge", SharedProblem.TOO_LARGE),
        UNSUPPORTED("UnsupportedMediaType", SharedProblem.UNSUPPORTED_MEDIA_TYPE),
        RULE("RuleBroken", SharedProblem.IDEMPOTENCY_KEY_REUSED),
        PRECONDITION("PreconditionRequired", SharedProblem.PRECONDITION_REQUIRED),
        TOO_MANY("TooManyRequests", SharedProblem.TOO_MANY_REQUESTS, 42),
        INTERNAL("Internal", SharedProblem.INTERNAL),
        UNAVAILABLE("Unavailable", SharedProblem.UNAVAILABLE, 2),
        OUT_OF_STORAGE("OutOfStorage", SharedProblem.OUT_OF_STORAGE);

        private final String component;
        private final SharedProblem problem;
        private final Object[] arguments;

        Kind(String component, SharedProblem problem, Object... arguments) {
            this.component = component;
            this.problem = problem;
            this.arguments = arguments;
        }
    }

    private ProblemResponses() {
    }

    /** By component name. */
    static Map<String, APIResponse> all() {
        Map<String, APIResponse> all = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            all.put(kind.component, response(kind));
        }
        return all;
    }

    /** A reference to the answer of an HTTP status, 400–599. */
    static APIResponse of(int status) {
        for (Kind kind : Kind.values()) {
            if (kind.problem.category().status() == status) {
                return OASFactory.createAPIResponse().ref("#/components/responses/" + kind.component);
            }
        }
        throw new IllegalArgumentException("no problem has the status " + status);
    }

    private static APIResponse response(Kind kind) {
        int status = kind.problem.category().status();
        APIResponse response = OASFactory.createAPIResponse()
                .description(ProblemText.fill(kind.problem.vi(), kind.arguments) + " · "
                        + ProblemText.fill(kind.problem.en(), kind.arguments))
                .content(OASFactory.createContent().addMediaType(PROBLEM_JSON, OASFactory.createMediaType()
                        .schema(OASFactory.createSchema().ref(SchemaWalk.PREFIX + "Problem")).example(example(kind))))
                .addHeader("X-Request-Id", SharedParts.header("X-Request-Id"));
        if (status == 429 || status == 503) {
            response.addHeader("Retry-After", SharedParts.header("Retry-After"));
        }
        return response;
    }

    private static Map<String, Object> example(Kind kind) {
        Map<String, Object> example = new LinkedHashMap<>();
        example.put("type", "/problems/" + kind.problem.code());
        example.put("title", ProblemText.fill(kind.problem.vi(), kind.arguments));
        example.put("status", kind.problem.category().status());
        example.put("instance", "/api/v1/cooperatives");
        example.put("code", kind.problem.code());
        example.put("requestId", "client-7f3a");
        if (kind == Kind.INVALID_INPUT) {
            Map<String, Object> error = new LinkedHashMap<>();
            error.put("pointer", "/name");
            error.put("code", "required");
            error.put("message", "không được để trống");
            example.put("errors", List.of(error));
        }
        return example;
    }
}
