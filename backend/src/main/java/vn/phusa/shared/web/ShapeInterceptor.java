package vn.phusa.shared.web;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import vn.phusa.shared.problem.Problem;
import vn.phusa.shared.problem.SharedProblem;

/** Reads a JSON body so that all its faults of shape come back at once, each with its pointer. */
@Provider
public class ShapeInterceptor implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        try {
            return ShapeViolations.reading(context::proceed);
        } catch (WebApplicationException wrapped) {
            if (wrapped.getCause() instanceof JsonProcessingException unreadable) {
                throw malformed(unreadable);
            }
            throw wrapped;
        } catch (JsonProcessingException unreadable) {
            throw malformed(unreadable);
        } catch (IOException | RuntimeException passed) {
            throw passed;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Problem malformed(JsonProcessingException unreadable) {
        JsonLocation at = unreadable.getLocation();
        return at == null ? Problem.of(SharedProblem.MALFORMED_BODY, 1, 1)
                : Problem.of(SharedProblem.MALFORMED_BODY, at.getLineNr(), at.getColumnNr());
    }
}
