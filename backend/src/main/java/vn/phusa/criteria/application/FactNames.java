package vn.phusa.criteria.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.phusa.criteria.domain.FactCatalogue;
import vn.phusa.criteria.domain.FactDefinition;
import vn.phusa.criteria.domain.FactType;
import vn.phusa.indicator.application.IndicatorView;
import vn.phusa.indicator.application.Indicators;

/** Every fact that expressions may name: those of the register and of the dossier, and every indicator. */
@ApplicationScoped
public class FactNames {

    /** Facts of the registration record and of the candidate's dossier. */
    private static final List<FactDefinition> SINGLE = List.of(
            new FactDefinition("kind", "Loại hình", "Kind", FactType.TEXT, false, null),
            new FactDefinition("status", "Tình trạng", "Status", FactType.TEXT, false, null),
            new FactDefinition("sector", "Lĩnh vực", "Sector", FactType.TEXT, false, null),
            new FactDefinition("operatingLaw", "Luật áp dụng", "Operating law", FactType.TEXT, false, null),
            new FactDefinition("modelCode", "Mô hình", "Model", FactType.TEXT, false, null),
            new FactDefinition("charterCapital", "Vốn điều lệ", "Charter capital", FactType.INTEGER, false, "VND"),
            new FactDefinition("registeredMembers", "Số thành viên đã đăng ký", "Registered members",
                    FactType.INTEGER, false, "PERSON"),
            new FactDefinition("dossierComplete", "Hồ sơ đăng ký tham gia đầy đủ", "Application dossier complete",
                    FactType.BOOLEAN, false, null));

    private final Indicators indicators;

    FactNames(Indicators indicators) {
        this.indicators = indicators;
    }

    /** A fact by name, for screens that show values and what is missing. */
    @Schema(name = "FactName")
    public record FactName(@Schema(maxLength = 60) String name, @Schema(maxLength = 200) String nameVi,
            @Schema(maxLength = 200) String nameEn, @Schema(maxLength = 30) String unit, boolean yearly) {
    }

    FactCatalogue catalogue() {
        List<FactDefinition> facts = new ArrayList<>(SINGLE);
        indicators.all().stream().map(FactNames::fact).forEach(facts::add);
        return new FactCatalogue(facts);
    }

    /** All facts by name. */
    public Map<String, FactName> byName() {
        return catalogueFacts().stream().collect(Collectors.toMap(FactDefinition::name,
                f -> new FactName(f.name(), f.nameVi(), f.nameEn(), f.unit(), f.yearly())));
    }

    private List<FactDefinition> catalogueFacts() {
        return catalogue().all();
    }

    private static FactDefinition fact(IndicatorView indicator) {
        FactType type = switch (indicator.valueType()) {
            case INTEGER, MONEY -> FactType.INTEGER;
            case DECIMAL, PERCENT -> FactType.DECIMAL;
            case BOOLEAN -> FactType.BOOLEAN;
        };
        return new FactDefinition(indicator.code(), indicator.nameVi(), indicator.nameEn(), type, true,
                indicator.unit());
    }
}
