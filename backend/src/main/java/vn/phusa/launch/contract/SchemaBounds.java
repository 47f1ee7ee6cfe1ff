package vn.phusa.launch.contract;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** A bound for every text, number, list and map that does not state its own: wide, but never open. */
final class SchemaBounds {

    static final int TEXT = 2_000;
    static final int ITEMS = 1_000;
    static final int MEMBERS = 500;
    /** What stands for "not blank"; it is meant to be found anywhere in the text. */
    private static final String SOMETHING = "\\S";
    /** The largest body that is taken, see quarkus.http.limits.max-body-size. */
    private static final int FILE = 50 * 1024 * 1024;
    private static final BigDecimal SAFE_INTEGER = BigDecimal.valueOf(9_007_199_254_740_991L);
    private static final BigDecimal NUMBER = new BigDecimal("1000000000000000000");

    private SchemaBounds() {
    }

    static void apply(OpenAPI contract) {
        SchemaWalk.all(contract, SchemaBounds::bound);
        closeRequests(contract);
    }

    private static void bound(Schema schema) {
        if (schema.getType() == null || schema.getRef() != null) {
            return;
        }
        for (SchemaType type : schema.getType()) {
            switch (type) {
                case STRING -> text(schema);
                case INTEGER -> number(schema, "int32".equals(schema.getFormat())
                        ? BigDecimal.valueOf(Integer.MAX_VALUE) : SAFE_INTEGER);
                case NUMBER -> number(schema, NUMBER);
                case ARRAY -> {
                    if (schema.getMaxItems() == null) {
                        schema.setMaxItems(ITEMS);
                    }
                }
                case OBJECT -> {
                    if (schema.getProperties() == null && schema.getMaxProperties() == null) {
                        schema.setMaxProperties(MEMBERS);
                    }
                }
                default -> { }
            }
        }
        typedDefault(schema);
    }

    private static void text(Schema schema) {
        wholeText(schema);
        if (schema.getMaxLength() != null || schema.getEnumeration() != null) {
            return;
        }
        String format = schema.getFormat() == null ? "" : schema.getFormat();
        schema.setMaxLength(switch (format) {
            case "uuid" -> 36;
            case "date" -> 10;
            case "date-time" -> 40;
            case "binary" -> FILE;
            default -> TEXT;
        });
    }

    /** Bean validation matches the whole text, JSON Schema any part of it: the document must say which is meant. */
    private static void wholeText(Schema schema) {
        String pattern = schema.getPattern();
        if (pattern != null && !pattern.equals(SOMETHING) && !pattern.startsWith("^")) {
            schema.setPattern("^(?:" + pattern + ")$");
        }
    }

    private static void number(Schema schema, BigDecimal most) {
        if (schema.getMaximum() == null && schema.getExclusiveMaximum() == null) {
            schema.setMaximum(most);
        }
        if (schema.getMinimum() == null && schema.getExclusiveMinimum() == null) {
            schema.setMinimum(most.negate());
        }
    }

    /** JAX-RS knows defaults only as text; the document must give them in their type. */
    private static void typedDefault(Schema schema) {
        if (!(schema.getDefaultValue() instanceof String text)) {
            return;
        }
        List<SchemaType> types = schema.getType();
        if (types.contains(SchemaType.BOOLEAN)) {
            schema.setDefaultValue(Boolean.valueOf(text));
        } else if (types.contains(SchemaType.INTEGER)) {
            schema.setDefaultValue(Long.valueOf(text));
        }
    }

    /** Unknown members of a request are refused, and the document says so; answers stay open for additions. */
    private static void closeRequests(OpenAPI contract) {
        Map<String, Schema> schemas = contract.getComponents().getSchemas();
        Set<String> answers = new HashSet<>(reachable(contract, false));
        reachable(contract, true).stream().filter(name -> !answers.contains(name)).map(schemas::get)
                .filter(schema -> schema.getProperties() != null)
                .forEach(schema -> schema.setAdditionalPropertiesBoolean(false));
    }

    /** Names of the schemas that request bodies, or answers, lead to. */
    static Set<String> reachable(OpenAPI contract, boolean ofRequests) {
        Set<String> names = new HashSet<>();
        for (Operation operation : SchemaWalk.operations(contract)) {
            if (ofRequests && operation.getRequestBody() != null) {
                SchemaWalk.content(operation.getRequestBody().getContent(), s -> follow(contract, s, names));
            }
            if (!ofRequests) {
                SchemaWalk.values(operation.getResponses().getAPIResponses())
                        .forEach(r -> SchemaWalk.content(r.getContent(), s -> follow(contract, s, names)));
            }
        }
        return names;
    }

    private static void follow(OpenAPI contract, Schema schema, Set<String> names) {
        String target = SchemaWalk.target(schema);
        if (target != null && contract.getComponents().getSchemas().containsKey(target) && names.add(target)) {
            SchemaWalk.one(contract.getComponents().getSchemas().get(target), s -> follow(contract, s, names));
        }
    }
}
