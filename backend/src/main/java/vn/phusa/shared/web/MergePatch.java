package vn.phusa.shared.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.Set;
import vn.phusa.shared.problem.Problem;
import vn.phusa.shared.problem.SharedProblem;

/** JSON Merge Patch (RFC 7396): lays the patch over the present request record and checks the result as a whole. */
@Singleton
public class MergePatch {

    /** Media type of a merge patch. */
    public static final String MEDIA_TYPE = "application/merge-patch+json";

    private final ObjectMapper mapper;
    private final Validator validator;

    MergePatch(ObjectMapper mapper, Validator validator) {
        this.mapper = mapper;
        this.validator = validator;
    }

    /**
     * Applies a patch.
     *
     * @param current what the record says now, in the shape of its request
     * @param patch   an object; null members remove
     * @return the checked result
     */
    public <T> T apply(T current, JsonNode patch, Class<T> type) {
        if (patch == null || !patch.isObject()) {
            throw Problem.of(SharedProblem.MISSING_BODY);
        }
        ObjectNode merged = merge(mapper.valueToTree(current), (ObjectNode) patch);
        T result = read(merged, type);
        Set<ConstraintViolation<T>> violations = validator.validate(result);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return result;
    }

    private <T> T read(ObjectNode merged, Class<T> type) {
        try {
            return ShapeViolations.reading(() -> mapper.treeToValue(merged, type));
        } catch (JsonProcessingException unreadable) {
            throw ShapeInterceptor.malformed(unreadable);
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static ObjectNode merge(ObjectNode target, ObjectNode patch) {
        patch.fields().forEachRemaining(member -> {
            JsonNode value = member.getValue();
            if (value.isNull()) {
                target.remove(member.getKey());
            } else if (value.isObject() && target.get(member.getKey()) instanceof ObjectNode inner) {
                merge(inner, (ObjectNode) value);
            } else {
                target.set(member.getKey(), value);
            }
        });
        return target;
    }
}
