package vn.phusa.territory.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.phusa.identity.application.Permission;
import vn.phusa.identity.application.Permitted;
import vn.phusa.shared.page.ListParameters;
import vn.phusa.shared.page.Page;
import vn.phusa.territory.application.AdministrativeUnitDetail;
import vn.phusa.territory.application.AdministrativeUnitView;
import vn.phusa.territory.application.TerritoryService;
import vn.phusa.territory.domain.UnitLevel;
import vn.phusa.territory.domain.ValidityPeriod;

/** Administrative units of today and of before. */
@Path("/administrative-units")
@Tag(name = "territory")
public class AdministrativeUnitResource {

    private final TerritoryService territory;

    AdministrativeUnitResource(TerritoryService territory) {
        this.territory = territory;
    }

    @GET
    @Permitted(Permission.TERRITORY_READ)
    @Operation(operationId = "listAdministrativeUnits",
            summary = "Đơn vị hành chính, nay và trước 01/07/2025 · Administrative units of today and of before 1 July 2025")
    public Page<AdministrativeUnitView> listAdministrativeUnits(
            @QueryParam("q") @Size(max = 120)
            @Parameter(description = "Một phần của tên, có dấu hay không · Part of a name, with or without marks", example = "ninh kieu")
            String q,
            @QueryParam("level") UnitLevel level,
            @QueryParam("period")
            @Parameter(description = "CURRENT: còn hiệu lực hôm nay; bỏ trống: cả hai · valid today; absent: both")
            ValidityPeriod period,
            @QueryParam("parentId") UUID parentId,
            @QueryParam("sort") @Size(max = 40)
            @Parameter(description = "name, -name, code, -code", example = "name") String sort,
            @BeanParam @Valid ListParameters page) {
        return territory.list(q, level, period, parentId, sort, page);
    }

    @GET
    @Path("/{id}")
    @Permitted(Permission.TERRITORY_READ)
    @Operation(operationId = "getAdministrativeUnit",
            summary = "Một đơn vị, hình thành từ đâu và trở thành gì · One unit, what it was formed from and what it became")
    public AdministrativeUnitDetail getAdministrativeUnit(@PathParam("id") UUID id) {
        return territory.get(id);
    }
}
