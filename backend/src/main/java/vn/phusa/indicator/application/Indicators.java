package vn.phusa.indicator.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.phusa.indicator.domain.Indicator;
import vn.phusa.indicator.persistence.IndicatorStore;

/** The catalogue of indicators, for screens and for the rooms above. */
@ApplicationScoped
public class Indicators {

    private final IndicatorStore store;

    Indicators(IndicatorStore store) {
        this.store = store;
    }

    /** All indicators in the order of the catalogue. */
    @Transactional
    public List<IndicatorView> all() {
        return store.all().stream().map(Indicators::view).toList();
    }

    private static IndicatorView view(Indicator i) {
        return new IndicatorView(i.code(), i.nameVi(), i.nameEn(), i.unit(),
                IndicatorType.valueOf(i.valueType().name()), i.minimum(), i.maximum(),
                i.law(), i.source(), i.confirmed(), i.note(), i.aliases());
    }
}
