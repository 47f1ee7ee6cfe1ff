package vn.phusa.launch.contract;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** One order for everything that has none of its own, so that the same code writes the same bytes. */
final class StableOrder {

    private StableOrder() {
    }

    static void apply(OpenAPI contract) {
        Components components = contract.getComponents();
        sort(components.getSchemas(), components::setSchemas);
        sort(components.getParameters(), components::setParameters);
        sort(components.getHeaders(), components::setHeaders);
        sort(components.getResponses(), components::setResponses);
        Paths paths = OASFactory.createPaths();
        new TreeMap<>(contract.getPaths().getPathItems()).forEach((path, item) -> paths.addPathItem(path, sorted(item)));
        contract.setPaths(paths);
    }

    private static <T> void sort(Map<String, T> map, Consumer<Map<String, T>> keep) {
        if (map != null) {
            keep.accept(new LinkedHashMap<>(new TreeMap<>(map)));
        }
    }

    private static PathItem sorted(PathItem item) {
        PathItem ordered = OASFactory.createPathItem();
        Map<HttpMethod, Operation> operations = item.getOperations();
        for (HttpMethod method : HttpMethod.values()) {
            if (operations.containsKey(method)) {
                ordered.setOperation(method, sorted(operations.get(method)));
            }
        }
        return ordered;
    }

    private static Operation sorted(Operation operation) {
        APIResponses responses = OASFactory.createAPIResponses();
        new TreeMap<>(operation.getResponses().getAPIResponses()).forEach(responses::addAPIResponse);
        return operation.responses(responses);
    }
}
