package vn.phusa.launch.contract;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Visits every schema of the document once, the nested ones too. References are not followed. */
final class SchemaWalk {

    static final String PREFIX = "#/components/schemas/";

    private final Consumer<Schema> visitor;
    private final Set<Schema> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private SchemaWalk(Consumer<Schema> visitor) {
        this.visitor = visitor;
    }

    /** Every schema of the document. */
    static void all(OpenAPI contract, Consumer<Schema> visitor) {
        SchemaWalk walk = new SchemaWalk(visitor);
        values(contract.getComponents().getSchemas()).forEach(walk::visit);
        values(contract.getComponents().getParameters()).forEach(p -> walk.visit(p.getSchema()));
        values(contract.getComponents().getHeaders()).forEach(h -> walk.visit(h.getSchema()));
        values(contract.getComponents().getResponses()).forEach(walk::response);
        operations(contract).forEach(walk::operation);
    }

    /** One schema and what is nested in it. */
    static void one(Schema schema, Consumer<Schema> visitor) {
        new SchemaWalk(visitor).visit(schema);
    }

    /** Every schema of a body, nested ones too. */
    static void content(Content content, Consumer<Schema> visitor) {
        new SchemaWalk(visitor).content(content);
    }

    static List<Operation> operations(OpenAPI contract) {
        return contract.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream()).toList();
    }

    /** Name of the component a schema refers to, or null. */
    static String target(Schema schema) {
        String ref = schema == null ? null : schema.getRef();
        return ref != null && ref.startsWith(PREFIX) ? ref.substring(PREFIX.length()) : null;
    }

    static <T> Collection<T> values(Map<String, T> map) {
        return map == null ? List.of() : List.copyOf(map.values());
    }

    private void operation(Operation operation) {
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(p -> visit(p.getSchema()));
        }
        RequestBody body = operation.getRequestBody();
        if (body != null) {
            content(body.getContent());
        }
        if (operation.getResponses() != null) {
            values(operation.getResponses().getAPIResponses()).forEach(this::response);
        }
    }

    private void response(APIResponse response) {
        content(response.getContent());
        values(response.getHeaders()).forEach(h -> visit(h.getSchema()));
    }

    private void content(Content content) {
        if (content != null) {
            values(content.getMediaTypes()).stream().map(MediaType::getSchema).forEach(this::visit);
        }
    }

    private void visit(Schema schema) {
        if (schema == null || !seen.add(schema)) {
            return;
        }
        visitor.accept(schema);
        values(schema.getProperties()).forEach(this::visit);
        visit(schema.getItems());
        visit(schema.getAdditionalPropertiesSchema());
        List.of(list(schema.getAllOf()), list(schema.getAnyOf()), list(schema.getOneOf()))
                .forEach(members -> members.forEach(this::visit));
    }

    private static List<Schema> list(List<Schema> schemas) {
        return schemas == null ? List.of() : schemas;
    }
}
