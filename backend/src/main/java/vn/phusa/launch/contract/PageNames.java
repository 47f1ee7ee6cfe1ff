package vn.phusa.launch.contract;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Names a page after what it holds: {@code CooperativeSummaryPage}, not {@code PageCooperativeSummary}. */
final class PageNames {

    private PageNames() {
    }

    static void apply(OpenAPI contract) {
        Map<String, Schema> schemas = contract.getComponents().getSchemas();
        if (schemas == null) {
            return;
        }
        Map<String, String> renamed = new HashMap<>();
        Map<String, Schema> result = new LinkedHashMap<>();
        schemas.forEach((name, schema) -> {
            String item = itemOfPage(name, schema);
            String newName = item == null ? name : item + "Page";
            result.put(newName, schema);
            if (item != null) {
                renamed.put(name, newName);
                schema.setDescription("Một trang · One page");
                schema.setRequired(java.util.List.of("items"));
            }
        });
        contract.getComponents().setSchemas(result);
        SchemaWalk.all(contract, schema -> {
            String target = SchemaWalk.target(schema);
            if (renamed.containsKey(target)) {
                schema.setRef(SchemaWalk.PREFIX + renamed.get(target));
            }
        });
    }

    private static String itemOfPage(String name, Schema schema) {
        Map<String, Schema> properties = schema.getProperties();
        if (!name.startsWith("Page") || properties == null || !properties.containsKey("nextCursor")
                || properties.get("items") == null) {
            return null;
        }
        return SchemaWalk.target(properties.get("items").getItems());
    }
}
