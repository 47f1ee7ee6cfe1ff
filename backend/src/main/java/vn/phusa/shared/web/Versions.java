package vn.phusa.shared.web;

import jakarta.ws.rs.core.EntityTag;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;
import vn.phusa.shared.problem.Problem;
import vn.phusa.shared.problem.SharedProblem;

/** ETag and If-Match: the ETag is the version number and nothing else, the same for every token and language. */
public final class Versions {

    private Versions() {
    }

    /** Answers 200 with the ETag, or 304 without a body when the caller already has this version. */
    public static <T> RestResponse<T> ok(T view, long version, String ifNoneMatch) {
        if (matches(ifNoneMatch, version)) {
            return RestResponse.ResponseBuilder.<T>create(RestResponse.Status.NOT_MODIFIED).tag(tag(version)).build();
        }
        return RestResponse.ResponseBuilder.ok(view).tag(tag(version)).build();
    }

    public static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }

    /**
     * Checks If-Match before a write.
     *
     * @param ifMatch header, may be null: 428
     * @param actual  version as stored
     * @param current makes the present state for the 412
     */
    public static void require(String ifMatch, long actual, Supplier<?> current) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Problem.of(SharedProblem.PRECONDITION_REQUIRED);
        }
        if (ifMatch.contains("W/") || !matches(ifMatch, actual)) {
            throw Problem.stale(current.get());
        }
    }

    private static boolean matches(String header, long version) {
        if (header == null) {
            return false;
        }
        String wanted = "\"" + version + "\"";
        for (String candidate : header.split(",")) {
            String tag = candidate.trim();
            if (tag.equals("*") || tag.equals(wanted) || tag.equals("W/" + wanted)) {
                return true;
            }
        }
        return false;
    }
}
