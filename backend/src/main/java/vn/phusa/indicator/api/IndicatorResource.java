package vn.phusa.indicator.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.phusa.identity.application.Permission;
import vn.phusa.identity.application.Permitted;
import vn.phusa.indicator.application.IndicatorView;
import vn.phusa.indicator.application.Indicators;
import vn.phusa.shared.page.Page;

/** The catalogue of yearly figures. */
@Path("/indicators")
@Tag(name = "indicator")
public class IndicatorResource {

    private final Indicators indicators;

    IndicatorResource(Indicators indicators) {
        this.indicators = indicators;
    }

    @GET
    @Permitted(Permission.INDICATOR_READ)
    @Operation(operationId = "listIndicators",
            summary = "Danh mục chỉ tiêu hằng năm · The catalogue of yearly figures")
    public Page<IndicatorView> listIndicators() {
        return Page.whole(indicators.all());
    }
}
