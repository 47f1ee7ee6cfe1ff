package vn.phusa.territory.application;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Names another administrative unit. */
@Schema(name = "AdministrativeUnitReference")
public record UnitReference(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "Thành phố Cần Thơ", maxLength = 120) String name) {

    static UnitReference ofNullable(UUID id, String name) {
        return id == null ? null : new UnitReference(id, name);
    }
}
