package vn.phusa.cooperative.application;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.phusa.cooperative.domain.CooperativeKind;
import vn.phusa.cooperative.domain.CooperativeStatus;
import vn.phusa.cooperative.domain.Sector;

/** What a list of cooperatives is narrowed by. */
public class CooperativeFilter {

    /** Words of the name, with or without marks, or digits of the tax code. */
    @QueryParam("q")
    @Size(max = 200)
    @Parameter(description = "Tên (có dấu hoặc không) hoặc một phần mã số thuế · Name with or without marks, or part of the tax code", example = "lua vang")
    public String q;

    @QueryParam("sector")
    public Sector sector;

    @QueryParam("status")
    public CooperativeStatus status;

    @QueryParam("kind")
    public CooperativeKind kind;

    /** Today's ward or commune. */
    @QueryParam("unitId")
    public UUID unitId;
}
