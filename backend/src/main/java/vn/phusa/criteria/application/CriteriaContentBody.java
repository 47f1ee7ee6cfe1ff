package vn.phusa.criteria.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.phusa.criteria.domain.Condition;
import vn.phusa.criteria.domain.ConditionKind;
import vn.phusa.criteria.domain.CriteriaContent;
import vn.phusa.criteria.domain.LawReference;
import vn.phusa.criteria.domain.RankingRule;

/** What one version of a criteria set says, as it is written and read. */
@Schema(name = "CriteriaContent")
public record CriteriaContentBody(
        @NotNull @Size(max = 100) List<@Valid @NotNull ConditionBody> conditions,
        @NotNull @Size(max = 20) List<@Valid @NotNull RankingRuleBody> rankingRules) {

    private static final String KEY = "[a-z][a-z0-9-]{2,59}";
    private static final String KEY_MESSAGE = "chỉ gồm chữ thường, số và dấu gạch | only small letters, digits and dashes";

    /** One condition. */
    @Schema(name = "Condition")
    public record ConditionBody(
            @NotBlank @Size(max = 60) @Pattern(regexp = KEY, message = KEY_MESSAGE) @Schema(examples = "profitable-three-years") String key,
            @NotNull ConditionKind kind,
            @NotBlank @Size(max = 300) String nameVi,
            @NotBlank @Size(max = 300) String nameEn,
            @Size(max = 2000) @Schema(description = "CEL", examples = "profitBeforeTax[0] > 0 && profitBeforeTax[1] > 0") String expression,
            @NotNull Boolean enabled,
            @NotNull @Schema(description = "Đã đọc được ở nguồn luật · Read in the source of law") Boolean confirmed,
            @Valid @NotNull LawBody law,
            @Size(max = 1000) String remedyVi,
            @Size(max = 1000) String remedyEn,
            @Size(max = 1000) String note) {
    }

    /** One rule of the ranking. */
    @Schema(name = "RankingRule")
    public record RankingRuleBody(
            @NotBlank @Size(max = 60) @Pattern(regexp = KEY, message = KEY_MESSAGE) @Schema(examples = "more-official-members") String key,
            @NotBlank @Size(max = 300) String nameVi,
            @NotBlank @Size(max = 300) String nameEn,
            @NotBlank @Size(max = 2000) @Schema(examples = "officialMembers[0]") String expression,
            @NotNull @Schema(description = "Cao hơn đứng trước · The higher value comes first") Boolean descending,
            @NotNull @Schema(description = "Chỉ dùng khi các quy tắc trước bằng nhau · Only among those still equal") Boolean tieBreak,
            @NotNull Boolean confirmed,
            @Valid @NotNull LawBody law,
            @Size(max = 1000) String note) {
    }

    /** Where a rule comes from. */
    @Schema(name = "LawReference")
    public record LawBody(
            @NotBlank @Size(max = 200) @Schema(examples = "QĐ 167/QĐ-TTg") String document,
            @Size(max = 200) String article,
            @Size(max = 500) String source) {

        LawReference toDomain() {
            return new LawReference(document, article, source);
        }
    }

    CriteriaContent toDomain() {
        return new CriteriaContent(
                conditions.stream().map(c -> new Condition(c.key, c.kind, c.nameVi, c.nameEn,
                        c.expression == null ? "" : c.expression, c.enabled, c.confirmed, c.law.toDomain(), c.remedyVi,
                        c.remedyEn, c.note)).toList(),
                rankingRules.stream().map(r -> new RankingRule(r.key, r.nameVi, r.nameEn, r.expression, r.descending,
                        r.tieBreak, r.confirmed, r.law.toDomain(), r.note)).toList());
    }
}
