package vn.phusa.launch.contract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.MethodParameterInfo;
import vn.phusa.identity.application.Open;
import vn.phusa.identity.application.Permission;
import vn.phusa.identity.application.Permitted;
import vn.phusa.shared.write.Write;

/**
 * What the annotations of a resource method say and OpenAPI does not know.
 *
 * @param permission permission it needs, or null when it is open
 * @param open       to whom it is open, or null
 * @param write      whether the writing manners hold: dry run, idempotency
 * @param rehearses  whether dryRun carries the operation out and takes it back, rather than a meaning of its own
 * @param headers    names of the request headers it reads
 */
record OperationFacts(Permission permission, Open.To open, boolean write, boolean rehearses, Set<String> headers) {

    private static final String HEADER_PARAM = "jakarta.ws.rs.HeaderParam";

    /** By operation id. */
    static Map<String, OperationFacts> of(IndexView index) {
        Map<String, OperationFacts> facts = new HashMap<>();
        for (AnnotationInstance operation : index.getAnnotations(Operation.class)) {
            if (operation.target().kind() == AnnotationTarget.Kind.METHOD && operation.value("operationId") != null) {
                facts.put(operation.value("operationId").asString(), of(operation.target().asMethod()));
            }
        }
        return facts;
    }

    private static OperationFacts of(MethodInfo method) {
        String permission = valueOf(method.annotation(Permitted.class));
        String open = valueOf(method.annotation(Open.class));
        AnnotationInstance write = method.annotation(Write.class);
        boolean ownDryRun = write != null && write.value("ownDryRun") != null && write.value("ownDryRun").asBoolean();
        Set<String> headers = new HashSet<>();
        for (MethodParameterInfo parameter : method.parameters()) {
            List<AnnotationInstance> annotations = parameter.annotations();
            annotations.stream().filter(a -> a.name().toString().equals(HEADER_PARAM))
                    .forEach(a -> headers.add(a.value().asString()));
        }
        return new OperationFacts(permission == null ? null : Permission.valueOf(permission),
                open == null ? null : Open.To.valueOf(open), write != null, write != null && !ownDryRun, headers);
    }

    private static String valueOf(AnnotationInstance annotation) {
        AnnotationValue value = annotation == null ? null : annotation.value();
        return value == null ? null : value.asEnum();
    }

    boolean forEveryone() {
        return open == Open.To.EVERYONE;
    }

    boolean reads(String header) {
        return headers.contains(header);
    }
}
