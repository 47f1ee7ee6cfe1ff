package vn.phusa.shared.problem;

/** The kind of a problem; the one place where a kind becomes an HTTP status. */
public enum ProblemCategory {
    /** The request itself cannot be read: shape, type, length, unknown names. */
    INVALID(400),
    /** Nobody is signed in, or the token is not for us. */
    UNAUTHENTICATED(401),
    /** Signed in, but without the right. */
    FORBIDDEN(403),
    /** Does not exist, or may not be seen. */
    NOT_FOUND(404),
    /** The method does not exist on this address. */
    METHOD_NOT_ALLOWED(405),
    /** None of the offered media types is one we can write. */
    NOT_ACCEPTABLE(406),
    /** The state of the record does not allow it now. */
    CONFLICT(409),
    /** The record changed since it was read (If-Match). */
    STALE(412),
    /** Larger than the bound. */
    TOO_LARGE(413),
    /** A media type that is not read here. */
    UNSUPPORTED_MEDIA(415),
    /** Well-formed, but against a business rule. */
    RULE(422),
    /** A write without If-Match where one is required. */
    PRECONDITION_REQUIRED(428),
    /** More requests than the limit allows. */
    TOO_MANY(429),
    /** A fault of ours. */
    INTERNAL(500),
    /** The database or the identity provider is away; try again soon. */
    UNAVAILABLE(503),
    /** No room left for files. */
    OUT_OF_STORAGE(507);

    private final int status;

    ProblemCategory(int status) {
        this.status = status;
    }

    /** HTTP status code, 400–599. */
    public int status() {
        return status;
    }
}
