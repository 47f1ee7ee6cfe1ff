package vn.phusa.shared.write;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import vn.phusa.shared.problem.FieldViolation;
import vn.phusa.shared.problem.Problem;
import vn.phusa.shared.problem.SharedProblem;

/** Carries out {@link Write}. */
@Write
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class WriteInterceptor {

    /** Says in the answer that nothing was written. */
    public static final String DRY_RUN_HEADER = "X-Dry-Run";
    private static final int LONGEST_KEY = 255;

    @Inject
    IdempotencyStore store;
    @Inject
    EntityManager entityManager;
    @Inject
    UriInfo uri;
    @Inject
    HttpHeaders headers;

    @AroundInvoke
    Object around(InvocationContext invocation) throws Exception {
        Write write = invocation.getMethod().getAnnotation(Write.class);
        boolean dryRun = !write.ownDryRun() && dryRunAsked();
        String key = headers.getHeaderString("Idempotency-Key");
        if (key != null && (key.isBlank() || key.length() > LONGEST_KEY)) {
            throw Problem.at(SharedProblem.INVALID_INPUT, List.of(new FieldViolation("Idempotency-Key", "wrong-length",
                    "phải có từ 1 đến 255 ký tự", "must have 1 to 255 characters")));
        }
        if (dryRun) {
            return rehearse(invocation);
        }
        return QuarkusTransaction.requiringNew().timeout(60)
                .call(() -> key == null ? invocation.proceed() : once(key, invocation));
    }

    /** Carries the answer of a rehearsal out of a transaction that must not be kept. */
    private static final class Rehearsed extends RuntimeException {
        private final transient Object answer;

        private Rehearsed(Object answer) {
            super("rehearsed", null, false, false);
            this.answer = answer;
        }
    }

    private Object rehearse(InvocationContext invocation) {
        try {
            return QuarkusTransaction.requiringNew().timeout(60).call(() -> {
                Object answer = invocation.proceed();
                entityManager.flush();
                throw new Rehearsed(answer);
            });
        } catch (Rehearsed rehearsed) {
            Object entity = rehearsed.answer instanceof RestResponse<?> response ? response.getEntity() : null;
            return RestResponse.ResponseBuilder.create(RestResponse.Status.OK, entity)
                    .header(DRY_RUN_HEADER, "true").build();
        }
    }

    private Object once(String key, InvocationContext invocation) throws Exception {
        byte[] fingerprint = store.fingerprint(uri.getRequestUri().getRawPath(), uri.getRequestUri().getRawQuery(),
                invocation);
        Optional<RestResponse<Object>> earlier = store.claim(key, fingerprint);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        Object answer = invocation.proceed();
        entityManager.flush();
        store.keep(key, (RestResponse<?>) answer);
        return answer;
    }

    private boolean dryRunAsked() {
        String asked = uri.getQueryParameters().getFirst("dryRun");
        if (asked == null || asked.equals("false")) {
            return false;
        }
        if (asked.equals("true")) {
            return true;
        }
        throw Problem.at(SharedProblem.INVALID_INPUT, List.of(FieldViolation.query("dryRun", "wrong-type",
                "phải là true hoặc false", "must be true or false")));
    }
}
