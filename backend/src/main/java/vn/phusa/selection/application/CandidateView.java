package vn.phusa.selection.application;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A candidate of a round, as a row of a list. */
@Schema(name = "Candidate")
public record CandidateView(
        UUID id,
        CooperativeRef cooperative,
        ModelView model,
        @Schema(description = "Không có: chưa ai kiểm tra · Absent: nobody has checked") Boolean dossierComplete,
        CandidateOutcome outcome,
        @Schema(minimum = "1") Integer rank,
        @Schema(maxItems = 100) List<String> failedConditions,
        @Schema(maxItems = 100) List<String> unknownConditions,
        @Schema(minimum = "0") long version) {

    /** The cooperative behind a candidate. */
    @Schema(name = "CandidateCooperative")
    public record CooperativeRef(UUID id, @Schema(maxLength = 300) String name, @Schema(maxLength = 13) String taxCode,
            @Schema(maxLength = 200) String unitName) {
    }

    /** The model a candidate works under. */
    @Schema(name = "CandidateModel")
    public record ModelView(@Schema(maxLength = 40) String code, @Schema(maxLength = 300) String nameVi,
            @Schema(maxLength = 300) String nameEn) {
    }

    /** What became of a candidate. */
    @Schema(name = "CandidateOutcome")
    public enum CandidateOutcome {
        ELIGIBLE, INELIGIBLE, UNKNOWN
    }

    /** A candidate with every reason. */
    @Schema(name = "CandidateDetail")
    public record Detail(UUID id, UUID roundId, CooperativeRef cooperative, ModelView model, Boolean dossierComplete,
            CandidateOutcome outcome, Integer rank, @Schema(maxItems = 100) List<FindingView> findings,
            @Schema(maxItems = 20) List<RankingValueView> rankingValues, OffsetDateTime evaluatedAt,
            @Schema(minimum = "0") long version) {
    }

    /** The result of one condition, with value, period, law and remedy. */
    @Schema(name = "Finding")
    public record FindingView(
            @Schema(maxLength = 60) String key,
            @Schema(examples = "MANDATORY", maxLength = 20) String kind,
            @Schema(maxLength = 300) String nameVi,
            @Schema(maxLength = 300) String nameEn,
            FindingOutcome result,
            @Schema(maxItems = 100) List<FactView> values,
            @Schema(maxItems = 100) List<FactView> missing,
            @Schema(maxLength = 2000) String expression,
            LawView law,
            boolean confirmed,
            @Schema(maxLength = 1000) String remedyVi,
            @Schema(maxLength = 1000) String remedyEn,
            @Schema(maxLength = 1000) String note) {
    }

    /** What became of one condition. */
    @Schema(name = "FindingResult")
    public enum FindingOutcome {
        PASS, FAIL, UNKNOWN, OFF
    }

    /** Where a condition comes from. */
    @Schema(name = "FindingLaw")
    public record LawView(@Schema(maxLength = 200) String document, @Schema(maxLength = 200) String article,
            @Schema(maxLength = 500) String source) {
    }

    /** A fact, its period and value; no value when it is missing. */
    @Schema(name = "Fact")
    public record FactView(
            @Schema(examples = "profitBeforeTax", maxLength = 60) String fact,
            @Schema(maxLength = 200) String nameVi,
            @Schema(maxLength = 200) String nameEn,
            @Schema(maxLength = 30, examples = "VND") String unit,
            @Schema(description = "Năm số liệu · Year of the figures", examples = "2025") Integer year,
            @Schema(type = SchemaType.STRING, maxLength = 200, description = "Giá trị; số là chuỗi · Value; numbers as text", examples = "1500000000") JsonNode value,
            @Schema(description = "Nguồn: hồ sơ đăng ký, báo cáo năm, hoặc hồ sơ ứng viên · Source: register, annual report or dossier", maxLength = 40, examples = "ANNUAL_REPORT") String source) {
    }

    /** The value of one ranking rule. */
    @Schema(name = "RankingValue")
    public record RankingValueView(@Schema(maxLength = 60) String key, @Schema(maxLength = 300) String nameVi,
            @Schema(maxLength = 300) String nameEn, @Schema(maxLength = 30, examples = "PERSON") String unit,
            @Schema(type = SchemaType.STRING, maxLength = 200) JsonNode value) {
    }

    /** One place of the ranking. */
    @Schema(name = "RankingPlace")
    public record PlaceView(@Schema(minimum = "1") int rank, boolean tied, UUID candidateId, CooperativeRef cooperative,
            ModelView model, @Schema(maxItems = 20) List<RankingValueView> values,
            @Schema(description = "Quy tắc tách khỏi hạng trên · The rule that separates it from the one above") SeparatorView separatedBy) {
    }

    /** The rule that separated two places, and both values. */
    @Schema(name = "RankingSeparator")
    public record SeparatorView(@Schema(maxLength = 60) String key, @Schema(maxLength = 300) String nameVi,
            @Schema(maxLength = 300) String nameEn, @Schema(maxLength = 30, examples = "PERSON") String unit,
            @Schema(type = SchemaType.STRING, maxLength = 200) JsonNode above,
            @Schema(type = SchemaType.STRING, maxLength = 200) JsonNode own) {
    }
}
