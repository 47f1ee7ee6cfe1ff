package vn.phusa.demonstration.application;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many records were removed of each kind. */
@Schema(name = "DemonstrationRemoval")
public record DemonstrationRemoval(
        @Schema(minimum = "0", examples = "300", required = true) long cooperatives,
        @Schema(minimum = "0", examples = "850", required = true) long annualReports,
        @Schema(minimum = "0", examples = "1", required = true) long selectionRounds,
        @Schema(minimum = "0", examples = "300", required = true) long candidates,
        @Schema(minimum = "0", examples = "0", required = true) long decisions,
        @Schema(minimum = "0", examples = "1", required = true,
                description = "Tài khoản chỉ quản lý hợp tác xã minh họa · Accounts that reached only invented cooperatives")
        long accounts) {
}
