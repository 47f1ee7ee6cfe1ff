package vn.phusa.shared.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An error as RFC 9457 problem details. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Problem", description = "Lỗi theo RFC 9457 · An error as RFC 9457 problem details")
public record ProblemView(
        @Schema(examples = "/problems/stale", maxLength = 200, required = true) String type,
        @Schema(examples = "Bản ghi đã được người khác thay đổi", maxLength = 500, required = true) String title,
        @Schema(examples = "412", minimum = "400", maximum = "599", required = true) int status,
        @Schema(maxLength = 2000) String detail,
        @Schema(examples = "/api/v1/cooperatives", maxLength = 2000) String instance,
        @Schema(description = "Tên ổn định · Stable name", examples = "stale", maxLength = 100, required = true) String code,
        @Schema(examples = "01993b3e7c5a7f0e9d2a", maxLength = 100) String requestId,
        @Schema(maxItems = 1000) List<FieldErrorView> errors,
        @Schema(description = "412: trạng thái hiện tại · the current state", type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.OBJECT)
        Object current) {

    /** One violation, in the language asked for. */
    @Schema(name = "FieldError")
    public record FieldErrorView(
            @Schema(examples = "/name", maxLength = 500, required = true) String pointer,
            @Schema(examples = "required", maxLength = 100, required = true) String code,
            @Schema(examples = "không được để trống", maxLength = 1000, required = true) String message) {
    }
}
