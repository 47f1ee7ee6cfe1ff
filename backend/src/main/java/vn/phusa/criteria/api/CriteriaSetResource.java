package vn.phusa.criteria.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.phusa.criteria.application.CriteriaContentBody;
import vn.phusa.criteria.application.CriteriaService;
import vn.phusa.criteria.application.CriteriaSetView;
import vn.phusa.identity.application.Permission;
import vn.phusa.identity.application.Permitted;
import vn.phusa.shared.page.Page;
import vn.phusa.shared.problem.Language;
import vn.phusa.shared.web.Versions;
import vn.phusa.shared.write.Write;

/** Rule sets as versioned data. */
@Path("/criteria-sets")
@Tag(name = "criteria")
public class CriteriaSetResource {

    private final CriteriaService service;

    CriteriaSetResource(CriteriaService service) {
        this.service = service;
    }

    /** What can be done to a version. */
    public enum VersionAction {
        PUBLISH
    }

    /** A move of a version. */
    @Schema(name = "CriteriaTransitionRequest")
    public record TransitionRequest(@NotNull VersionAction action, @Size(max = 1000) String comment) {
    }

    @GET
    @Permitted(Permission.CRITERIA_READ)
    @Operation(operationId = "listCriteriaSets", summary = "Các bộ tiêu chí · The criteria sets")
    public Page<CriteriaSetView> listCriteriaSets() {
        return Page.whole(service.list());
    }

    @GET
    @Path("/{id}")
    @Permitted(Permission.CRITERIA_READ)
    @Operation(operationId = "getCriteriaSet", summary = "Một bộ tiêu chí · One criteria set")
    public CriteriaSetView getCriteriaSet(@PathParam("id") UUID id) {
        return service.get(id);
    }

    @GET
    @Path("/{id}/versions/{number}")
    @Permitted(Permission.CRITERIA_READ)
    @Operation(operationId = "getCriteriaSetVersion", summary = "Một phiên bản · One version")
    public RestResponse<CriteriaSetView.VersionView> getCriteriaSetVersion(@PathParam("id") UUID id,
            @PathParam("number") int number, @Parameter(hidden = true) @HeaderParam("If-None-Match") String ifNoneMatch,
            @Parameter(hidden = true) @HeaderParam("Accept-Language") String language) {
        CriteriaSetView.VersionView view = service.version(id, number, Language.of(language));
        return Versions.ok(view, view.version(), ifNoneMatch);
    }

    @POST
    @Path("/{id}/versions")
    @Write
    @Permitted(Permission.CRITERIA_WRITE)
    @Operation(operationId = "draftCriteriaSetVersion",
            summary = "Lập bản nháp từ phiên bản mới nhất · Draft from the newest version")
    public RestResponse<CriteriaSetView.VersionView> draftCriteriaSetVersion(@PathParam("id") UUID id,
            @Parameter(hidden = true) @HeaderParam("Accept-Language") String language) {
        CriteriaSetView.VersionView view = service.draft(id, Language.of(language));
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .header("Location", "/api/v1/criteria-sets/" + id + "/versions/" + view.number())
                .tag(Versions.tag(view.version())).build();
    }

    @PUT
    @Path("/{id}/versions/{number}")
    @Write
    @Permitted(Permission.CRITERIA_WRITE)
    @Operation(operationId = "rewriteCriteriaSetVersion", summary = "Sửa bản nháp · Rewrite a draft")
    public RestResponse<CriteriaSetView.VersionView> rewriteCriteriaSetVersion(@PathParam("id") UUID id,
            @PathParam("number") int number, @NotNull @Valid CriteriaContentBody content,
            @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
            @Parameter(hidden = true) @HeaderParam("Accept-Language") String language) {
        CriteriaSetView.VersionView view = service.rewrite(id, number, ifMatch, content, Language.of(language));
        return Versions.ok(view, view.version(), null);
    }

    @GET
    @Path("/{id}/versions/{number}/check")
    @Permitted(Permission.CRITERIA_READ)
    @Operation(operationId = "checkCriteriaSetVersion",
            summary = "Các lỗi còn lại trước khi ban hành · Faults that remain before publishing")
    public CriteriaSetView.CheckView checkCriteriaSetVersion(@PathParam("id") UUID id,
            @PathParam("number") int number,
            @Parameter(hidden = true) @HeaderParam("Accept-Language") String language) {
        return service.check(id, number, Language.of(language));
    }

    @POST
    @Path("/{id}/versions/{number}/transitions")
    @Write
    @Permitted(Permission.CRITERIA_WRITE)
    @Operation(operationId = "moveCriteriaSetVersion", summary = "Ban hành · Publish")
    public RestResponse<CriteriaSetView.VersionView> moveCriteriaSetVersion(@PathParam("id") UUID id,
            @PathParam("number") int number, @NotNull @Valid TransitionRequest request,
            @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
            @Parameter(hidden = true) @HeaderParam("Accept-Language") String language) {
        CriteriaSetView.VersionView view =
                service.publish(id, number, ifMatch, request.comment(), Language.of(language));
        return Versions.ok(view, view.version(), null);
    }
}
