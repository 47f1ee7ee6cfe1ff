package vn.phusa.selection.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.phusa.cooperative.application.RegisterFacts;

/** What a round is set up with. */
@Schema(name = "SelectionRoundRequest")
public record RoundRequest(
        @NotBlank @Size(max = 200) @Schema(examples = "Chọn HTX thí điểm 2026") String name,
        @NotNull UUID criteriaSetId,
        @NotNull @Min(1) @Max(100_000) @Schema(examples = "1") Integer criteriaVersion,
        @NotNull @Min(1) @Max(5) @Schema(description = "Tối đa 5 theo QĐ 167/QĐ-TTg · At most 5 by QĐ 167/QĐ-TTg", examples = "5") Integer quota,
        @NotNull @Min(1990) @Max(2200) @Schema(description = "Năm số liệu gần nhất · Latest year of figures", examples = "2025") Integer dataYear,
        @Valid FilterBody filter) {

    /** Which cooperatives become candidates; empty means everyone. */
    @Schema(name = "CandidateFilter")
    public record FilterBody(
            @Size(max = 10) List<@NotNull SectorName> sectors,
            @Size(max = 10) List<@NotNull KindName> kinds,
            @Size(max = 200) List<@NotNull UUID> unitIds,
            @Size(max = 200) String q) {

        RegisterFacts.Choice toChoice() {
            return new RegisterFacts.Choice(names(sectors), names(kinds), unitIds == null ? List.of() : unitIds, q);
        }

        private static List<String> names(List<? extends Enum<?>> constants) {
            return constants == null ? List.of() : constants.stream().map(Enum::name).toList();
        }
    }

    /** Sectors, as the register names them. */
    @Schema(name = "CandidateSector")
    public enum SectorName {
        AGRICULTURE, INDUSTRY_HANDICRAFT, TRANSPORT, TRADE_SERVICES, CONSTRUCTION, CREDIT
    }

    /** Kinds, as the register names them. */
    @Schema(name = "CandidateKind")
    public enum KindName {
        COOPERATIVE, UNION, GROUP, CREDIT_FUND
    }

    FilterBody filterOrAll() {
        return filter == null ? new FilterBody(null, null, null, null) : filter;
    }
}
