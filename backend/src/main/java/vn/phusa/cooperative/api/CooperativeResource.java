package vn.phusa.cooperative.api;

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
import vn.phusa.cooperative.application.CooperativeFilter;
import vn.phusa.cooperative.application.CooperativeReader;
import vn.phusa.cooperative.application.CooperativeRequest;
import vn.phusa.cooperative.application.CooperativeService;
import vn.phusa.cooperative.application.CooperativeSummary;
import vn.phusa.cooperative.application.CooperativeView;
import vn.phusa.identity.application.Permission;
import vn.phusa.identity.application.Permitted;
import vn.phusa.ledger.application.LedgerEntryView;
import vn.phusa.ledger.application.LedgerReader;
import vn.phusa.shared.page.ListParameters;
import vn.phusa.shared.page.Page;
import vn.phusa.shared.problem.Language;
import vn.phusa.shared.web.MergePatch;
import vn.phusa.shared.web.Versions;
import vn.phusa.shared.write.Write;

/** The register of cooperatives. */
@Path("/cooperatives")
@Tag(name = "cooperative")
public class CooperativeResource {

    private final CooperativeReader reader;
    private final CooperativeService service;
    private final LedgerReader ledger;

    CooperativeResource(CooperativeReader reader, CooperativeService service, LedgerReader ledger) {
        this.reader = reader;
        this.service = service;
        this.ledger = ledger;
    }

    @GET
    @Permitted(Permission.COOPERATIVE_READ)
    @Operation(operationId = "listCooperatives", summary = "Danh sách hợp tác xã · List of cooperatives")
    public Page<CooperativeSummary> listCooperatives(@Valid @BeanParam ListParameters list,
            @Valid @BeanParam CooperativeFilter filter,
            @QueryParam("sort") @Size(max = 40)
            @Parameter(description = "name, charterCapital, officialMembers, registeredOn, updatedAt; dấu - để giảm dần · prefix - for descending", example = "-charterCapital")
            String sort) {
        return reader.list(filter, sort, list);
    }

    @POST
    @Write
    @Permitted(Permission.COOPERATIVE_WRITE)
    @Operation(operationId = "registerCooperative", summary = "Ghi một hợp tác xã mới · Enter a new cooperative")
    public RestResponse<CooperativeView> registerCooperative(@NotNull @Valid CooperativeRequest request,
            @Parameter(hidden = true) @HeaderParam("Accept-Language") String language) {
        CooperativeView view = service.register(request, Language.of(language));
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .header("Location", "/api/v1/cooperatives/" + view.id()).tag(Versions.tag(view.version())).build();
    }

    @GET
    @Path("/{id}")
    @Permitted(Permission.COOPERATIVE_READ)
    @Operation(operationId = "getCooperative", summary = "Một hợp tác xã · One cooperative")
    public RestResponse<CooperativeView> getCooperative(@PathParam("id") UUID id,
            @Parameter(hidden = true) @HeaderParam("If-None-Match") String ifNoneMatch,
            @Parameter(hidden = true) @HeaderParam("Accept-Language") String language) {
        CooperativeView view = reader.get(id, Language.of(language));
        return Versions.ok(view, view.version(), ifNoneMatch);
    }

    @PATCH
    @Path("/{id}")
    @Write
    @Consumes(MergePatch.MEDIA_TYPE)
    @Permitted(Permission.COOPERATIVE_WRITE)
    @Operation(operationId = "correctCooperative",
            summary = "Sửa hồ sơ đăng ký (JSON Merge Patch) · Correct a record (JSON Merge Patch)")
    @RequestBody(required = true, content = @Content(mediaType = MergePatch.MEDIA_TYPE,
            schema = @Schema(implementation = CooperativeRequest.class)))
    public RestResponse<CooperativeView> correctCooperative(@PathParam("id") UUID id, JsonNode patch,
            @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch,
            @Parameter(hidden = true) @HeaderParam("Accept-Language") String language) {
        CooperativeView view = service.correct(id, ifMatch, patch, Language.of(language));
        return Versions.ok(view, view.version(), null);
    }

    @GET
    @Path("/{id}/timeline")
    @Permitted(Permission.COOPERATIVE_READ)
    @Operation(operationId = "getCooperativeTimeline",
            summary = "Dòng thời gian của hợp tác xã, mới nhất trước · Timeline of a cooperative, newest first")
    public Page<LedgerEntryView> getCooperativeTimeline(@PathParam("id") UUID id,
            @Valid @BeanParam ListParameters list) {
        reader.get(id, Language.VI);
        return ledger.ofCooperative(id, list.cursor, list.limit);
    }
}
