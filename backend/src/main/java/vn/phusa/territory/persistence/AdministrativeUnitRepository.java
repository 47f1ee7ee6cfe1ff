package vn.phusa.territory.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.phusa.shared.page.Page;
import vn.phusa.shared.page.SortOption;
import vn.phusa.shared.sql.Database;
import vn.phusa.shared.sql.Sql;
import vn.phusa.territory.domain.AdministrativeUnit;
import vn.phusa.territory.domain.SuccessionPart;
import vn.phusa.territory.domain.UnitLevel;
import vn.phusa.territory.domain.ValidityPeriod;

/** Finds administrative units and what they came from and became. */
@ApplicationScoped
public class AdministrativeUnitRepository implements PanacheRepositoryBase<AdministrativeUnit, UUID> {

    private static final String WITH_PARENTS =
            "from AdministrativeUnit u left join fetch u.parent p left join fetch p.parent where ";

    private final Database database;

    AdministrativeUnitRepository(Database database) {
        this.database = database;
    }

    /**
     * What a list asks for; every part may be null.
     *
     * @param folded part of a name, folded
     */
    public record Filter(String folded, UnitLevel level, ValidityPeriod period, UUID parentId) {
    }

    /** Up to {@code limit + 1} rows after the cursor. */
    public List<UnitRow> rows(Filter filter, LocalDate today, SortOption.Chosen sort, String cursor, int limit) {
        Sql sql = filtered(Sql.of("SELECT " + UnitRow.COLUMNS + "\n  FROM " + UnitRow.TABLES), filter, today)
                .page(sort, "u.id", cursor, limit);
        return database.list(sql, row -> UnitRow.read(row, today));
    }

    /** Matches, counted to one more than the bound. */
    public long count(Filter filter, LocalDate today) {
        Sql sql = filtered(Sql.of("SELECT count(*) FROM (SELECT 1 FROM administrative_unit u"), filter, today)
                .append(" LIMIT ?) bounded", Page.Total.BOUND + 1);
        return database.first(sql, row -> row.getLong(1)).orElse(0L);
    }

    private static Sql filtered(Sql sql, Filter filter, LocalDate today) {
        sql.whereIf(filter.folded(), "strpos(u.name_folded, ?) > 0")
                .whereIf(filter.level(), "u.level = ?")
                .whereIf(filter.parentId(), "u.parent_id = ?");
        if (filter.period() == ValidityPeriod.CURRENT) {
            sql.where(UnitRow.VALID_ON, today, today);
        } else if (filter.period() == ValidityPeriod.FORMER) {
            sql.where("u.valid_to < ?", today);
        }
        return sql;
    }

    public Optional<UnitRow> row(UUID id, LocalDate today) {
        Sql sql = Sql.of("SELECT " + UnitRow.COLUMNS + "\n  FROM " + UnitRow.TABLES).where("u.id = ?", id);
        return database.first(sql, row -> UnitRow.read(row, today));
    }

    /** The units it was formed from, by name. */
    public List<SuccessionRow> formedFrom(UUID id) {
        return succession("s.from_unit_id", "s.to_unit_id", id);
    }

    /** The units it became, by name. */
    public List<SuccessionRow> became(UUID id) {
        return succession("s.to_unit_id", "s.from_unit_id", id);
    }

    private List<SuccessionRow> succession(String other, String own, UUID id) {
        Sql sql = Sql.of("SELECT u.id, u.code, u.name, parent.name AS parent_name, s.part, s.note"
                + "\n  FROM administrative_unit_succession s"
                + "\n  JOIN administrative_unit u ON u.id = " + other
                + "\n  LEFT JOIN administrative_unit parent ON parent.id = u.parent_id")
                .where(own + " = ?", id)
                .append(" ORDER BY u.name_folded, u.id");
        return database.list(sql, row -> new SuccessionRow(row.getObject("id", UUID.class), row.getString("code"),
                row.getString("name"), row.getString("parent_name"),
                SuccessionPart.valueOf(row.getString("part")), row.getString("note")));
    }

    /** The units of these ids with their parents, in no order; unknown ids are left out. */
    public List<AdministrativeUnit> withParents(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list(WITH_PARENTS + "u.id in ?1", ids);
    }

    /** All units of a level with their parents, by code. */
    public List<AdministrativeUnit> withParents(UnitLevel level) {
        return list(WITH_PARENTS + "u.level = ?1 order by u.code, u.id", level);
    }

    /** For each commune of today, the code of the former province it was formed inside. */
    public List<Origin> origins() {
        Sql sql = Sql.of("SELECT DISTINCT s.to_unit_id, province.code"
                + "\n  FROM administrative_unit_succession s"
                + "\n  JOIN administrative_unit u ON u.id = s.from_unit_id AND u.level = 'COMMUNE'"
                + "\n  JOIN administrative_unit district ON district.id = u.parent_id"
                + "\n  JOIN administrative_unit province ON province.id = district.parent_id");
        return database.list(sql, row -> new Origin(row.getObject(1, UUID.class), row.getString(2)));
    }

    /** A commune of today and the code of the former province it was formed inside. */
    public record Origin(UUID unitId, String formerProvinceCode) {
    }
}
