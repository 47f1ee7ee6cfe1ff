package vn.phusa.selection.api;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.phusa.identity.application.Permission;
import vn.phusa.identity.application.Permitted;
import vn.phusa.selection.application.RoundReader;
import vn.phusa.selection.application.RoundRequest;
import vn.phusa.selection.application.RoundService;
import vn.phusa.selection.application.RoundView;
import vn.phusa.selection.domain.RoundAction;
import vn.phusa.selection.domain.RoundStatus;
import vn.phusa.shared.page.ListParameters;
import vn.phusa.shared.page.Page;
import vn.phusa.shared.problem.Language;
import vn.phusa.shared.web.MergePatch;
import vn.phusa.shared.web.Versions;
import vn.phusa.shared.write.Write;

/** Rounds of choosing pilots. */
@Path("/selection-rounds")
@Tag(name = "selection")
public class SelectionRoundResource {

    private final RoundReader reader;
    private final RoundService service;

    SelectionRoundResource(RoundReader reader, RoundService service) {
        this.reader = reader;
        this.service = service;
    }

    /** A move of a round. */
    @Schema(name = "RoundTransitionRequest")
    public record TransitionRequest(@NotNull RoundAction action, @Size(max = 2000) String comment) {
    }

    @GET
    @Permitted(Permission.SELECTION_READ)
    @Operation(operationId = "listSelectionRounds", summary = "Các đợt chọn, mới nhất trước · Rounds, newest first")
    public Page<RoundView> listSelectionRounds(@Valid @BeanParam ListParameters list,
            @QueryParam("status") RoundStatus status,
            @Parameter(hidden = true) @HeaderParam("Accept-Language") String language) {
        return reader.list(status, list.cursor, list.limit, Language.of(language));
    }

    @POST
    @Write
    @Permitted(Permission.SELECTION_WRITE)
    @Operation(operationId = "createSelectionRound", summary = "Lập một đợt chọn · Set up a round")
    public RestResponse<RoundView> createSelectionRound(@NotNull @Valid RoundRequest request,
            @Parameter(hidden = true) @HeaderParam("Accept-Language") String language) {
        RoundView view = service.create(request, Language.of(language));
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .header("Location", "/api/v1/selection-rounds/" + view.id()).tag(Versions.tag(view.version()))
                .build();
    }

    @GET
    @Path("/{id}")
    @Permitted(Permission.SELECTION_READ)
    @Operation(operationId = "getSelectionRound", summary = "Một đợt chọn · One round")
    public RestResponse<RoundView> getSelectionRound(@PathParam("id") UUID id,
            @Parameter(hidden = true) @HeaderParam("Accept-Language") String language) {
        RoundView view = reader.get(id, Language.of(language));
        return Versions.ok(view, view.version(), null);
    }

    @PATCH
    @Path("/{id}")
    @Write
    @Consumes(MergePatch.MEDIA_TYPE)
    @Permitted(Permission.SELECTION_WRITE)
    @Operation(operationId = "replanSelectionRound", summary = "Sửa đợt còn nháp · Change a round in draft")
    @RequestBody(required = true, content = @Content(mediaType = MergePatch.MEDIA_TYPE,
            schema = @Schema(implementation = RoundRequest.class)))
    public RestResponse<RoundView> replanSelectionRound(@PathParam("id") UUID id, JsonNode patch,
            @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
            @Parameter(hidden = true) @HeaderParam("Accept-Language") String language) {
        RoundView view = service.replan(id, ifMatch, patch, Language.of(language));
        return Versions.ok(view, view.version(), null);
    }

    @POST
    @Path("/{id}/transitions")
    @Write
    @Permitted(Permission.SELECTION_WRITE)
    @Operation(operationId = "moveSelectionRound", summary = "Chuyển trạng thái đợt · Move a round",
            description = "EVALUATE trả 202 và Location của việc nền. · EVALUATE answers 202 with the job's Location.")
    public RestResponse<RoundView> moveSelectionRound(@PathParam("id") UUID id,
            @NotNull @Valid TransitionRequest request,
            @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
            @Parameter(hidden = true) @HeaderParam("Accept-Language") String language) {
        RoundService.Moved moved =
                service.move(id, request.action(), ifMatch, request.comment(), Language.of(language));
        if (moved.jobId() == null) {
            return Versions.ok(moved.round(), moved.round().version(), null);
        }
        return RestResponse.ResponseBuilder.create(RestResponse.Status.ACCEPTED, moved.round())
                .header("Location", "/api/v1/jobs/" + moved.jobId()).tag(Versions.tag(moved.round().version()))
                .build();
    }
}
