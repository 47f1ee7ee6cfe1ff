package vn.phusa.intake.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import vn.phusa.identity.application.Permission;
import vn.phusa.identity.application.Permitted;
import vn.phusa.intake.application.ImportOptions;
import vn.phusa.intake.application.ImportReader;
import vn.phusa.intake.application.ImportRowAction;
import vn.phusa.intake.application.ImportRowView;
import vn.phusa.intake.application.ImportService;
import vn.phusa.intake.application.ImportSummary;
import vn.phusa.intake.application.ImportView;
import vn.phusa.job.application.JobView;
import vn.phusa.shared.page.ListParameters;
import vn.phusa.shared.page.Page;
import vn.phusa.shared.problem.Language;
import vn.phusa.shared.write.Write;

/** Uploaded tables and what came of them. */
@Path("/imports")
@Tag(name = "intake")
public class ImportResource {

    private final ImportService service;
    private final ImportReader reader;

    ImportResource(ImportService service, ImportReader reader) {
        this.service = service;
        this.reader = reader;
    }

    @POST
    @Write(ownDryRun = true)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Permitted(Permission.IMPORT_RUN)
    @Operation(operationId = "startImport", summary = "Nhập một bảng (.xlsx, CSV) · Import a table (.xlsx, CSV)",
            description = "Trả về một việc nền; ô trống không xóa dữ liệu đang có. · Answers with a background job; an empty cell never erases what is stored.")
    @APIResponse(responseCode = "202", description = "Đã nhận; theo dõi việc nền ở Location · Accepted; follow the job at Location",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = JobView.class)))
    public RestResponse<JobView> startImport(@RestForm("file") FileUpload file,
            @QueryParam("target") @DefaultValue("cooperatives") @Size(max = 50)
            @Schema(enumeration = "cooperatives") String target,
            @QueryParam("dryRun") @DefaultValue("false")
            @Parameter(description = "Chỉ xem thử, không ghi · Only a trial, nothing is written") Boolean dryRun,
            @QueryParam("onError") @DefaultValue("reject-all") @Size(max = 20)
            @Schema(enumeration = {"reject-all", "skip-rows"}) String onError,
            @QueryParam("encoding") @DefaultValue("auto") @Size(max = 20)
            @Schema(enumeration = {"auto", "unicode", "tcvn3", "vni"}) String encoding,
            @Parameter(hidden = true) @HeaderParam("Accept-Language") String language) {
        ImportOptions options = service.options(target, dryRun, onError, encoding);
        JobView job = service.start(upload(file), options, Language.of(language));
        return RestResponse.ResponseBuilder.create(RestResponse.Status.ACCEPTED, job)
                .header("Location", "/api/v1/jobs/" + job.id()).build();
    }

    @GET
    @Permitted(Permission.JOB_READ)
    @Operation(operationId = "listImports", summary = "Các lần nhập, mới nhất trước · Imports, the newest first")
    public Page<ImportSummary> listImports(@Valid @BeanParam ListParameters list) {
        return reader.list(list);
    }

    @GET
    @Path("/{id}")
    @Permitted(Permission.JOB_READ)
    @Operation(operationId = "getImport",
            summary = "Một lần nhập: cột, bảng mã, số hàng · One import: columns, letters, counts")
    public ImportView getImport(@PathParam("id") UUID id,
            @Parameter(hidden = true) @HeaderParam("Accept-Language") String language) {
        return reader.get(id, Language.of(language));
    }

    @GET
    @Path("/{id}/rows")
    @Permitted(Permission.JOB_READ)
    @Operation(operationId = "listImportRows",
            summary = "Từng hàng: lỗi, cảnh báo, thay đổi · Row by row: errors, warnings, changes")
    public Page<ImportRowView> listImportRows(@PathParam("id") UUID id,
            @QueryParam("action") ImportRowAction action, @Valid @BeanParam ListParameters list,
            @Parameter(hidden = true) @HeaderParam("Accept-Language") String language) {
        return reader.rows(id, action, list, Language.of(language));
    }

    private static ImportService.Upload upload(FileUpload file) {
        return file == null ? new ImportService.Upload(null, null, 0)
                : new ImportService.Upload(file.uploadedFile(), file.fileName(), file.size());
    }
}
