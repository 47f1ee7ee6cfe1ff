package vn.phusa.cooperative.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.phusa.cooperative.application.AnnualReportRequest;
import vn.phusa.cooperative.application.AnnualReportService;
import vn.phusa.cooperative.application.AnnualReportView;
import vn.phusa.identity.application.Permission;
import vn.phusa.identity.application.Permitted;
import vn.phusa.shared.page.Page;
import vn.phusa.shared.web.Versions;
import vn.phusa.shared.write.Write;

/** The yearly figures of a cooperative. */
@Path("/cooperatives/{id}/annual-reports")
@Tag(name = "cooperative")
public class AnnualReportResource {

    private final AnnualReportService service;

    AnnualReportResource(AnnualReportService service) {
        this.service = service;
    }

    @GET
    @Permitted(Permission.COOPERATIVE_READ)
    @Operation(operationId = "listAnnualReports", summary = "Số liệu các năm · Figures of all years")
    public Page<AnnualReportView> listAnnualReports(@PathParam("id") UUID id) {
        return service.list(id);
    }

    @GET
    @Path("/{year}")
    @Permitted(Permission.COOPERATIVE_READ)
    @Operation(operationId = "getAnnualReport", summary = "Số liệu một năm · Figures of one year")
    public RestResponse<AnnualReportView> getAnnualReport(@PathParam("id") UUID id,
            @PathParam("year") @Min(1990) @Max(2200) int year,
            @Parameter(hidden = true) @HeaderParam("If-None-Match") String ifNoneMatch) {
        AnnualReportView view = service.get(id, year);
        return Versions.ok(view, view.version(), ifNoneMatch);
    }

    @PUT
    @Path("/{year}")
    @Write
    @Permitted(Permission.ANNUAL_REPORT_WRITE)
    @Operation(operationId = "enterAnnualReport",
            summary = "Ghi số liệu một năm · Enter the figures of a year",
            description = "Năm chưa có số liệu: không cần If-Match. · A year without figures needs no If-Match.")
    public RestResponse<AnnualReportView> enterAnnualReport(@PathParam("id") UUID id,
            @PathParam("year") @Min(1990) @Max(2200) int year, @NotNull @Valid AnnualReportRequest request,
            @Parameter(hidden = true) @HeaderParam("If-Match") String ifMatch) {
        AnnualReportService.Entered entered = service.enter(id, year, ifMatch, request);
        return RestResponse.ResponseBuilder
                .create(entered.created() ? RestResponse.Status.CREATED : RestResponse.Status.OK, entered.report())
                .tag(Versions.tag(entered.report().version())).build();
    }
}
