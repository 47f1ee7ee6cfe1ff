package vn.phusa.programme.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.phusa.identity.application.Permission;
import vn.phusa.identity.application.Permitted;
import vn.phusa.programme.application.CooperativeModelView;
import vn.phusa.programme.application.CooperativeModels;
import vn.phusa.shared.page.Page;

/** The models of the programme. */
@Path("/cooperative-models")
@Tag(name = "programme")
public class CooperativeModelResource {

    private final CooperativeModels models;

    CooperativeModelResource(CooperativeModels models) {
        this.models = models;
    }

    @GET
    @Permitted(Permission.PROGRAMME_READ)
    @Operation(operationId = "listCooperativeModels", summary = "Các mô hình HTX · The cooperative models")
    public Page<CooperativeModelView> listCooperativeModels() {
        return Page.whole(models.all());
    }
}
