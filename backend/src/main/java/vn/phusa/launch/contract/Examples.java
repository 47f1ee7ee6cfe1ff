package vn.phusa.launch.contract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** An example for every body, put together from the examples of its members. */
final class Examples {

    private static final List<String> TEXTS = List.of("Ví dụ", "0912345678", "0", "2026", "EXAMPLE", "example");
    private static final Map<String, String> BY_NAME = Map.ofEntries(
            Map.entry("email", "nguoi@example.invalid"), Map.entry("phone", "0000000001"),
            Map.entry("title", "Giám đốc"), Map.entry("address", "Số 1, khu vực minh họa, Thành phố Cần Thơ"),
            Map.entry("modelCode", "VALUE_CHAIN_SERVICES"), Map.entry("name", "Tên minh họa"),
            Map.entry("username", "canbo"), Map.entry("certificateNumber", "MH-001/GCN"),
            Map.entry("certificatePlace", "Cơ quan đăng ký minh họa"), Map.entry("shortName", "MH-001"),
            Map.entry("foreignName", "Demonstration Golden Rice 001"), Map.entry("reason", "Theo biên bản họp"),
            Map.entry("comment", "Đã kiểm tra hồ sơ"), Map.entry("nextCursor", "bmFtZR9odHg"),
            Map.entry("nameVi", "Tên minh họa"), Map.entry("nameEn", "Demonstration name"),
            Map.entry("requestId", "client-7f3a"), Map.entry("subjectType", "cooperative"),
            Map.entry("action", "cooperative.register"), Map.entry("field", "name"),
            Map.entry("hash", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"));
    private static final int DEEPEST = 6;

    private final Components components;
    private final Deque<String> open = new ArrayDeque<>();

    Examples(Components components) {
        this.components = components;
    }

    void apply(OpenAPI contract) {
        for (Operation operation : SchemaWalk.operations(contract)) {
            if (operation.getRequestBody() != null) {
                fill(operation.getRequestBody().getContent());
            }
            operation.getResponses().getAPIResponses().forEach((status, response) -> fill(response.getContent()));
        }
    }

    private void fill(Content content) {
        if (content == null) {
            return;
        }
        content.getMediaTypes().forEach((type, media) -> {
            boolean json = type.contains("json");
            if (json && media.getSchema() != null && media.getExample() == null && media.getExamples() == null) {
                media.setExample(of(media.getSchema()));
            } else if (type.equals("text/event-stream") && media.getExample() == null) {
                media.setExample("data: {\"id\":\"01993b3e-7c5a-7f0e-9d2a-0123456789ab\",\"state\":\"RUNNING\"}\n\n");
            } else if (type.equals("multipart/form-data") && media.getExample() == null) {
                media.setExample(Map.of("file", "hop-tac-xa.xlsx"));
            }
        });
    }

    private Object of(Schema schema) {
        if (schema.getExamples() != null && !schema.getExamples().isEmpty()) {
            return schema.getExamples().get(0);
        }
        String target = SchemaWalk.target(schema);
        if (target != null) {
            return ofComponent(target);
        }
        if (schema.getEnumeration() != null && !schema.getEnumeration().isEmpty()) {
            return schema.getEnumeration().get(0);
        }
        if (schema.getAnyOf() != null && !schema.getAnyOf().isEmpty()) {
            return of(schema.getAnyOf().get(0));
        }
        if (schema.getAllOf() != null && !schema.getAllOf().isEmpty()) {
            return of(schema.getAllOf().get(0));
        }
        SchemaType type = schema.getType() == null || schema.getType().isEmpty() ? null : schema.getType().get(0);
        return type == null ? Map.of() : ofType(type, schema);
    }

    private Object ofComponent(String name) {
        Schema schema = components.getSchemas().get(name);
        if (schema == null || open.contains(name) || open.size() >= DEEPEST) {
            return Map.of();
        }
        open.push(name);
        try {
            return of(schema);
        } finally {
            open.pop();
        }
    }

    private Object ofType(SchemaType type, Schema schema) {
        return switch (type) {
            case STRING -> text(schema);
            case INTEGER -> schema.getMinimum() == null ? 1 : Math.max(1, schema.getMinimum().longValue());
            case NUMBER -> schema.getMinimum() == null ? 1 : Math.max(1, schema.getMinimum().longValue());
            case BOOLEAN -> false;
            case ARRAY -> schema.getItems() == null ? List.of() : List.of(of(schema.getItems()));
            case OBJECT -> object(schema);
            default -> Map.of();
        };
    }

    private Map<String, Object> object(Schema schema) {
        Map<String, Object> example = new LinkedHashMap<>();
        if (schema.getProperties() != null) {
            schema.getProperties().forEach((name, member) -> example.put(name, member(name, member)));
        }
        return example;
    }

    private Object member(String name, Schema member) {
        String known = BY_NAME.get(name);
        boolean plainText = member.getType() != null && member.getType().contains(SchemaType.STRING)
                && member.getEnumeration() == null && (member.getExamples() == null || member.getExamples().isEmpty());
        return known != null && plainText && fits(known, member) ? known : of(member);
    }

    private static String text(Schema schema) {
        String format = schema.getFormat() == null ? "" : schema.getFormat();
        return switch (format) {
            case "uuid" -> "01993b3e-7c5a-7f0e-9d2a-0123456789ab";
            case "date" -> "2026-02-03";
            case "date-time" -> "2026-02-03T08:00:00Z";
            case "email" -> "nguoi@example.invalid";
            default -> TEXTS.stream().filter(text -> fits(text, schema)).findFirst().orElse("");
        };
    }

    private static boolean fits(String text, Schema schema) {
        return (schema.getMaxLength() == null || text.length() <= schema.getMaxLength())
                && (schema.getPattern() == null || text.matches(schema.getPattern()));
    }
}
