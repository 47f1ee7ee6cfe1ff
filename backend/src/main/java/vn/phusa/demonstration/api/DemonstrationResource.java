package vn.phusa.demonstration.api;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.phusa.demonstration.application.DemonstrationRemoval;
import vn.phusa.demonstration.application.DemonstrationService;
import vn.phusa.identity.application.Permission;
import vn.phusa.identity.application.Permitted;
import vn.phusa.shared.write.Write;

/** The invented data, while they are loaded. */
@Path("/demonstration")
@Tag(name = "demonstration")
public class DemonstrationResource {

    private final DemonstrationService demonstration;

    DemonstrationResource(DemonstrationService demonstration) {
        this.demonstration = demonstration;
    }

    @DELETE
    @Write
    @Permitted(Permission.DEMONSTRATION_REMOVE)
    @Operation(operationId = "removeDemonstration",
            summary = "Gỡ toàn bộ dữ liệu minh họa · Remove all demonstration data",
            description = "Xóa hợp tác xã minh họa, số liệu, và mọi đợt đã quyết định có chúng; sổ cái vẫn giữ dấu vết. · "
                    + "Removes the invented cooperatives, their figures and every round decided with them; the "
                    + "ledger keeps the trace.")
    public RestResponse<DemonstrationRemoval> removeDemonstration() {
        return RestResponse.ok(demonstration.remove());
    }
}
