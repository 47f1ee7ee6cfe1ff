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
import vn.phusa.selection.application.CandidateReader;
import vn.phusa.selection.application.CandidateService;
import vn.phusa.selection.application.CandidateView;
import vn.phusa.shared.page.ListParameters;
import vn.phusa.shared.page.Page;
import vn.phusa.shared.web.MergePatch;
import vn.phusa.shared.web.Versions;
import vn.phusa.shared.write.Write;

/** Candidates of a round, why they are what they are, and their ranking. */
@Path("/selection-rounds/{id}")
@Tag(name = "selection")
public class CandidateResource {

    private static final int WHOLE_RANKING = 500;

    private final CandidateReader reader;
    private final CandidateService service;

    CandidateResource(CandidateReader reader, CandidateService service) {
        this.reader = reader;
        this.service = service;
    }

    @GET
    @Path("/candidates")
    @Permitted(Permission.SELECTION_READ)
    @Operation(operationId = "listCandidates", summary = "Các ứng viên theo tên · Candidates by name")
    public Page<CandidateView> listCandidates(@PathParam("id") UUID id, @Valid @BeanParam ListParameters list,
            @QueryParam("outcome") CandidateView.CandidateOutcome outcome, @QueryParam("q") @Size(max = 200) String q) {
        return reader.list(id, outcome, q, list);
    }

    @GET
    @Path("/candidates/{candidateId}")
    @Permitted(Permission.SELECTION_READ)
    @Operation(operationId = "getCandidate", summary = "Một ứng viên và mọi lý do · One candidate and every reason")
    public RestResponse<CandidateView.Detail> getCandidate(@PathParam("id") UUID id,
            @PathParam("candidateId") UUID candidateId,
            @Parameter(hidden = true) @HeaderParam("If-None-Match") String ifNoneMatch) {
        CandidateView.Detail view = reader.get(id, candidateId);
        return Versions.ok(view, view.version(), ifNoneMatch);
    }

    @PATCH
    @Path("/candidates/{candidateId}")
    @Write
    @Consumes(MergePatch.MEDIA_TYPE)
    @Permitted(Permission.SELECTION_WRITE)
    @Operation(operationId = "completeCandidate", summary = "Ghi hồ sơ ứng viên · Complete a candidate's dossier",
            description = "Sau khi đã xét, thay đổi đưa đợt về trạng thái mở. · After an evaluation a change reopens the round.")
    @RequestBody(required = true, content = @Content(mediaType = MergePatch.MEDIA_TYPE,
            schema = @Schema(implementation = CandidateService.CandidateRequest.class)))
    public RestResponse<CandidateView.Detail> completeCandidate(@PathParam("id") UUID id,
            @PathParam("candidateId") UUID candidateId, JsonNode patch,
            @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch) {
        CandidateView.Detail view = service.complete(id, candidateId, ifMatch, patch);
        return Versions.ok(view, view.version(), null);
    }

    @POST
    @Path("/dossier-checks")
    @Write
    @Permitted(Permission.SELECTION_WRITE)
    @Operation(operationId = "checkDossiers",
            summary = "Xác nhận hồ sơ của nhiều ứng viên · Check the dossiers of many candidates")
    public RestResponse<CandidateService.DossierCheckResult> checkDossiers(@PathParam("id") UUID id,
            @NotNull @Valid CandidateService.DossierCheckRequest request) {
        return RestResponse.ok(service.checkDossiers(id, request));
    }

    @GET
    @Path("/ranking")
    @Permitted(Permission.SELECTION_READ)
    @Operation(operationId = "getRanking",
            summary = "Xếp hạng và quy tắc tách từng hạng · The ranking and the rule that separates each place")
    public Page<CandidateView.PlaceView> getRanking(@PathParam("id") UUID id) {
        return reader.ranking(id, WHOLE_RANKING);
    }
}
