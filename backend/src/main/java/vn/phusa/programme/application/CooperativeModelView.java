package vn.phusa.programme.application;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One model of QĐ 167/QĐ-TTg. */
@Schema(name = "CooperativeModel")
public record CooperativeModelView(
        @Schema(examples = "VALUE_CHAIN_SERVICES", maxLength = 40) String code,
        @Schema(maxLength = 300) String nameVi,
        @Schema(maxLength = 300) String nameEn,
        boolean confirmed,
        @Schema(maxLength = 500) String source,
        @Schema(maxLength = 1000) String note) {
}
