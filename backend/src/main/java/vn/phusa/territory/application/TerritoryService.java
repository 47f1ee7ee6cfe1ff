package vn.phusa.territory.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.phusa.shared.page.Cursor;
import vn.phusa.shared.page.ListParameters;
import vn.phusa.shared.page.Page;
import vn.phusa.shared.page.SortOption;
import vn.phusa.shared.problem.Problem;
import vn.phusa.shared.problem.SharedProblem;
import vn.phusa.shared.text.VietnameseText;
import vn.phusa.territory.domain.UnitLevel;
import vn.phusa.territory.domain.ValidityPeriod;
import vn.phusa.territory.persistence.AdministrativeUnitRepository;
import vn.phusa.territory.persistence.SuccessionRow;
import vn.phusa.territory.persistence.UnitRow;

/** Reads administrative units, those of today and those of before. */
@ApplicationScoped
public class TerritoryService {

    private static final SortOption BY_NAME = new SortOption("name", "u.name_folded", "text");
    private static final SortOption BY_CODE = new SortOption("code", "u.code", "text");

    private final AdministrativeUnitRepository units;
    private final Clock clock;

    TerritoryService(AdministrativeUnitRepository units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    /**
     * One page of units.
     *
     * @param text part of a name as typed, with or without marks; null for all
     * @param sort {@code name} or {@code code}, with a leading dash for descending; null sorts by name
     */
    @Transactional
    public Page<AdministrativeUnitView> list(
            String text, UnitLevel level, ValidityPeriod period, UUID parentId, String sort, ListParameters page) {
        var chosen = SortOption.choose(sort, "name", BY_NAME, BY_CODE);
        String folded = text == null ? null : VietnameseText.fold(text);
        var filter = new AdministrativeUnitRepository.Filter(folded, level, period, parentId);
        LocalDate today = LocalDate.now(clock);
        List<UnitRow> rows = units.rows(filter, today, chosen, page.cursor, page.limit);
        Page.Total total = page.counted() ? Page.Total.bounded(units.count(filter, today)) : null;
        return Page.cut(rows, page.limit, last -> cursor(chosen, last), total).map(AdministrativeUnitView::from);
    }

    private static String cursor(SortOption.Chosen sort, UnitRow last) {
        String value = sort.option() == BY_CODE ? last.code() : last.nameFolded();
        return Cursor.of(sort.name(), value, last.id()).encode();
    }

    /** One unit with what it was formed from and what it became. */
    @Transactional
    public AdministrativeUnitDetail get(UUID id) {
        UnitRow row = units.row(id, LocalDate.now(clock)).orElseThrow(() -> Problem.of(SharedProblem.NOT_FOUND));
        return AdministrativeUnitDetail.from(row, views(units.formedFrom(id)), views(units.became(id)));
    }

    private static List<SuccessionView> views(List<SuccessionRow> rows) {
        return rows.stream().map(SuccessionView::from).toList();
    }
}
