package vn.phusa.launch.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.jboss.jandex.IndexView;

/**
 * Completes the contract by convention, so that resources say only what is their own: what holds for every operation
 * is written once, here, and is the same everywhere.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {

    /** Version of the contract; a change that breaks clients must raise its first number. */
    public static final String VERSION = "1.0.0";

    private final Map<String, OperationFacts> operations;

    public ContractFilter(IndexView index) {
        this.operations = OperationFacts.of(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        if (contract.getPaths() == null || contract.getPaths().getPathItems() == null) {
            return;
        }
        if (contract.getComponents() == null) {
            contract.setComponents(OASFactory.createComponents());
        }
        describe(contract);
        Components components = contract.getComponents();
        JsonTrees.apply(contract);
        PageNames.apply(contract);
        MergePatchSchemas.apply(contract);
        SharedParts.addTo(components);
        new OperationConventions(operations, components).apply(contract);
        SchemaBounds.apply(contract);
        RequiredMembers.apply(contract);
        new Examples(components).apply(contract);
        StableOrder.apply(contract);
    }

    private static void describe(OpenAPI contract) {
        contract.setInfo(OASFactory.createInfo().title("Phù Sa API").version(VERSION)
                .description("""
                        Nơi thành phố chọn hợp tác xã thí điểm, theo dõi và nhân rộng. Mọi lỗi là \
                        `application/problem+json`; `Accept-Language: vi` (mặc định) hoặc `en`.

                        Where a city chooses its pilot cooperatives, follows them and copies what works. Every error \
                        is `application/problem+json`; `Accept-Language: vi` (default) or `en`."""));
        contract.setServers(List.of(OASFactory.createServer().url("/")
                .description("Máy chủ trả tài liệu này · The server that answers with this document")));
        Set<String> used = SchemaWalk.operations(contract).stream()
                .flatMap(operation -> operation.getTags() == null ? Stream.empty() : operation.getTags().stream())
                .collect(Collectors.toSet());
        contract.setTags(RoomTexts.tags().stream().filter(tag -> used.contains(tag.getName())).toList());
    }
}
