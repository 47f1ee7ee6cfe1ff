package vn.phusa.shared.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.sql.SQLException;
import java.util.Arrays;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import vn.phusa.shared.actor.Acting;
import vn.phusa.shared.problem.Language;
import vn.phusa.shared.problem.Problem;
import vn.phusa.shared.problem.ProblemCode;
import vn.phusa.shared.problem.ProblemText;
import vn.phusa.shared.problem.ProblemView;
import vn.phusa.shared.problem.SharedProblem;

/** The one place where anything thrown becomes problem+json. No exception text leaves. */
@Singleton
public class ErrorMapper {

    private static final Logger LOG = Logger.getLogger(ErrorMapper.class);
    private static final MediaType PROBLEM = new MediaType("application", "problem+json");
    private static final int RETRY_SECONDS = 2;

    private final Acting acting;
    private final Instance<ConstraintCatalogue> catalogues;

    ErrorMapper(Acting acting, Instance<ConstraintCatalogue> catalogues) {
        this.acting = acting;
        this.catalogues = catalogues;
    }

    @ServerExceptionMapper
    public RestResponse<ProblemView> problem(Problem problem, UriInfo uri, HttpHeaders headers) {
        return answer(problem, uri, headers);
    }

    @ServerExceptionMapper
    public RestResponse<ProblemView> shape(ConstraintViolationException invalid, UriInfo uri, HttpHeaders headers) {
        return answer(Violations.problem(invalid), uri, headers);
    }

    @ServerExceptionMapper
    public RestResponse<ProblemView> body(JsonProcessingException unreadable, UriInfo uri, HttpHeaders headers) {
        return answer(ShapeInterceptor.malformed(unreadable), uri, headers);
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    public RestResponse<ProblemView> signIn(UriInfo uri, HttpHeaders headers) {
        return answer(Problem.of(SharedProblem.UNAUTHENTICATED), uri, headers);
    }

    @ServerExceptionMapper
    public RestResponse<ProblemView> http(WebApplicationException refused, UriInfo uri, HttpHeaders headers) {
        return answer(ofHttp(refused), uri, headers);
    }

    @ServerExceptionMapper
    public RestResponse<ProblemView> anything(Throwable failed, UriInfo uri, HttpHeaders headers) {
        return answer(ofFailure(failed), uri, headers);
    }

    private static Problem ofHttp(WebApplicationException refused) {
        if (refused.getCause() instanceof Problem inner) {
            return inner;
        }
        return switch (refused.getResponse().getStatus()) {
            case 400 -> Problem.of(SharedProblem.BAD_REQUEST);
            case 401 -> Problem.of(SharedProblem.UNAUTHENTICATED);
            case 403 -> Problem.of(SharedProblem.FORBIDDEN, "");
            case 404 -> Problem.of(SharedProblem.NOT_FOUND);
            case 405 -> Problem.of(SharedProblem.METHOD_NOT_ALLOWED);
            case 406 -> Problem.of(SharedProblem.NOT_ACCEPTABLE);
            case 413 -> Problem.of(SharedProblem.TOO_LARGE);
            case 415 -> Problem.of(SharedProblem.UNSUPPORTED_MEDIA_TYPE);
            case 503 -> Problem.of(SharedProblem.UNAVAILABLE, RETRY_SECONDS);
            default -> {
                LOG.error("unexpected HTTP exception", refused);
                yield Problem.of(SharedProblem.INTERNAL);
            }
        };
    }

    private Problem ofFailure(Throwable failed) {
        for (Throwable cause = failed; cause != null && cause != cause.getCause(); cause = cause.getCause()) {
            if (cause instanceof Problem known) {
                return known;
            }
            if (cause instanceof ConstraintViolationException invalid) {
                return Violations.problem(invalid);
            }
            if (cause instanceof SQLException sql) {
                return ofSql(sql);
            }
            if (cause instanceof jakarta.persistence.OptimisticLockException
                    || cause instanceof org.hibernate.StaleStateException) {
                return Problem.of(SharedProblem.STALE);
            }
        }
        if (cameFromReadingAForm(failed)) {
            return Problem.of(SharedProblem.BAD_REQUEST);
        }
        LOG.error("unexpected failure", failed);
        return Problem.of(SharedProblem.INTERNAL);
    }

    /** The form reader throws plain exceptions over a boundary it cannot use. */
    private static boolean cameFromReadingAForm(Throwable failed) {
        return Arrays.stream(failed.getStackTrace()).limit(12)
                .anyMatch(frame -> frame.getClassName().startsWith("org.jboss.resteasy.reactive.server.core.multipart.")
                        || frame.getClassName().endsWith(".FormBodyHandler"));
    }

    private Problem ofSql(SQLException sql) {
        switch (SqlFault.of(sql)) {
            case AWAY -> {
                LOG.warnf("database away: %s", sql.getMessage());
                return Problem.of(SharedProblem.UNAVAILABLE, RETRY_SECONDS);
            }
            case FULL -> {
                LOG.errorf("database out of storage: %s", sql.getMessage());
                return Problem.of(SharedProblem.OUT_OF_STORAGE);
            }
            case UNREADABLE -> {
                return Problem.of(SharedProblem.BAD_REQUEST);
            }
            case CONSTRAINT -> {
                String constraint = SqlFault.constraint(sql);
                ProblemCode meaning = catalogues.stream().map(c -> c.meanings().get(constraint))
                        .filter(java.util.Objects::nonNull).findFirst().orElse(null);
                return meaning != null ? Problem.of(meaning) : Problem.of(SharedProblem.CONFLICT, constraint);
            }
            default -> {
                LOG.error("unexpected SQL failure", sql);
                return Problem.of(SharedProblem.INTERNAL);
            }
        }
    }

    private RestResponse<ProblemView> answer(Problem problem, UriInfo uri, HttpHeaders headers) {
        Language language = Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        String path = uri.getRequestUri().getRawPath();
        ProblemView view = ProblemText.view(problem, language, path, acting.requestId());
        var builder = RestResponse.ResponseBuilder
                .create(RestResponse.Status.INTERNAL_SERVER_ERROR, view)
                .status(view.status())
                .type(PROBLEM)
                .header(HttpHeaders.CONTENT_LANGUAGE, language == Language.EN ? "en" : "vi")
                .header("Cache-Control", "no-store");
        switch (problem.code().category()) {
            case UNAVAILABLE -> builder.header("Retry-After", RETRY_SECONDS);
            case TOO_MANY -> builder.header("Retry-After", problem.arguments()[0]);
            case UNAUTHENTICATED -> builder.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            default -> { }
        }
        return builder.build();
    }
}
