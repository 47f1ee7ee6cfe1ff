package vn.phusa.shared.web;

import jakarta.annotation.Priority;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.phusa.shared.problem.FieldViolation;
import vn.phusa.shared.problem.Problem;
import vn.phusa.shared.problem.SharedProblem;
import vn.phusa.shared.write.Write;

/** Refuses query parameters that the operation does not have: a misspelt filter must never be silently ignored. */
@Provider
@Priority(Priorities.ENTITY_CODER)
public class StrictQueryFilter implements ContainerRequestFilter {

    private static final Map<Method, Set<String>> DECLARED = new ConcurrentHashMap<>();
    private static final int LONGEST_VALUE = 2_000;

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        Method method = resource.getResourceMethod();
        if (method == null) {
            return;
        }
        Set<String> declared = DECLARED.computeIfAbsent(method, StrictQueryFilter::declaredBy);
        List<FieldViolation> violations = new ArrayList<>();
        request.getUriInfo().getQueryParameters().forEach((name, values) -> {
            if (!declared.contains(name)) {
                violations.add(unknown(name, declared));
            } else if (values.size() > 1) {
                violations.add(FieldViolation.query(name, "repeated", "chỉ được ghi một lần", "must stand only once"));
            } else if (values.get(0).isBlank()) {
                violations.add(FieldViolation.query(name, "empty", "không được để trống; bỏ tham số nếu không dùng",
                        "must not be empty; leave the parameter out"));
            } else if (values.stream().anyMatch(StrictQueryFilter::unreadable)) {
                violations.add(FieldViolation.query(name, "unreadable-text",
                        "chứa ký tự không đọc được hoặc dài quá " + LONGEST_VALUE + " ký tự",
                        "holds unreadable characters or is longer than " + LONGEST_VALUE));
            }
        });
        if (!violations.isEmpty()) {
            throw Problem.at(SharedProblem.INVALID_INPUT, violations);
        }
    }

    private static boolean unreadable(String value) {
        return value.length() > LONGEST_VALUE || value.indexOf('\0') >= 0 || value.indexOf('\uFFFD') >= 0;
    }

    private static FieldViolation unknown(String name, Set<String> declared) {
        String shown = name.length() > 100 ? name.substring(0, 100) + "…" : name;
        String offered = declared.isEmpty() ? "∅" : String.join(", ", declared.stream().sorted().toList());
        return FieldViolation.query(shown, "unknown-parameter",
                "tham số không có ở đây; các tham số nhận: " + offered,
                "no such parameter here; accepted: " + offered);
    }

    private static Set<String> declaredBy(Method method) {
        Set<String> names = new HashSet<>();
        for (Parameter parameter : method.getParameters()) {
            QueryParam query = parameter.getAnnotation(QueryParam.class);
            if (query != null) {
                names.add(query.value());
            }
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                addFields(parameter.getType(), names);
            }
        }
        if (method.isAnnotationPresent(Write.class)) {
            names.add("dryRun");
        }
        return names;
    }

    private static void addFields(Class<?> type, Set<String> names) {
        for (Class<?> level = type; level != null && level != Object.class; level = level.getSuperclass()) {
            for (Field field : level.getDeclaredFields()) {
                QueryParam query = field.getAnnotation(QueryParam.class);
                if (query != null) {
                    names.add(query.value());
                }
            }
        }
    }
}
