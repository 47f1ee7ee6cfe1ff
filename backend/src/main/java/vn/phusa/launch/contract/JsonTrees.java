package vn.phusa.launch.contract;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * Members that hold a JSON tree: the scanner takes the tree for a list, because it can be iterated. One that states a
 * length is a text, any other may be any value.
 */
final class JsonTrees {

    private static final String TREE = "JsonNode";

    private JsonTrees() {
    }

    static void apply(OpenAPI contract) {
        Map<String, Schema> schemas = contract.getComponents().getSchemas();
        if (schemas == null) {
            return;
        }
        SchemaWalk.all(contract, schema -> {
            boolean tree = TREE.equals(SchemaWalk.target(schema));
            boolean unknownItems = schema.getType() != null && schema.getType().contains(SchemaType.ARRAY)
                    && schema.getItems() == null;
            if (tree || unknownItems) {
                schema.setRef(null);
                schema.setType(schema.getMaxLength() == null ? null : List.of(SchemaType.STRING));
            }
        });
        contract.getComponents().removeSchema(TREE);
        contract.getComponents().removeSchema(TREE + "Type");
    }
}
