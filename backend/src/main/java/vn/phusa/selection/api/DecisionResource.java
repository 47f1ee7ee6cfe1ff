package vn.phusa.selection.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.phusa.identity.application.Permission;
import vn.phusa.identity.application.Permitted;
import vn.phusa.selection.application.DecisionReader;
import vn.phusa.selection.application.DecisionRequest;
import vn.phusa.selection.application.DecisionService;
import vn.phusa.selection.application.DecisionView;
import vn.phusa.shared.problem.Language;
import vn.phusa.shared.write.Write;

/** The decision of a round and its replay. */
@Path("/selection-rounds/{id}/decision")
@Tag(name = "selection")
public class DecisionResource {

    private final DecisionReader reader;
    private final DecisionService service;

    DecisionResource(DecisionReader reader, DecisionService service) {
        this.reader = reader;
        this.service = service;
    }

    @GET
    @Permitted(Permission.SELECTION_READ)
    @Operation(operationId = "getDecision", summary = "Quyết định của đợt · The decision of the round")
    public DecisionView getDecision(@PathParam("id") UUID id) {
        return reader.get(id);
    }

    @POST
    @Write
    @Permitted(Permission.SELECTION_DECIDE)
    @Operation(operationId = "recordDecision", summary = "Ghi quyết định · Record the decision",
            description = "Đóng băng tiêu chí, dữ kiện và kết quả; không sửa được nữa. · Freezes criteria, facts and results; final.")
    public RestResponse<DecisionView> recordDecision(@PathParam("id") UUID id,
            @NotNull @Valid DecisionRequest request,
            @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
            @Parameter(hidden = true) @HeaderParam("Accept-Language") String language) {
        DecisionView view = service.decide(id, ifMatch, request, Language.of(language));
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .header("Location", "/api/v1/selection-rounds/" + id + "/decision").build();
    }

    @GET
    @Path("/replay")
    @Permitted(Permission.SELECTION_READ)
    @Operation(operationId = "replayDecision",
            summary = "Tính lại từ dữ liệu đóng băng · Recompute from what was frozen")
    public DecisionView.ReplayView replayDecision(@PathParam("id") UUID id) {
        return reader.replay(id);
    }
}
