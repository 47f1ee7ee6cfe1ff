package vn.phusa.territory.persistence;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import vn.phusa.territory.domain.UnitLevel;
import vn.phusa.territory.domain.UnitType;

/** An administrative unit with the names of what it lies in, as screens show it. */
public record UnitRow(
        UUID id,
        String code,
        String name,
        String nameFolded,
        UnitType type,
        UnitLevel level,
        UUID parentId,
        String parentName,
        String provinceName,
        LocalDate validFrom,
        LocalDate validTo,
        boolean current,
        BigDecimal latitude,
        BigDecimal longitude,
        BigDecimal areaKm2,
        String source) {

    static final String COLUMNS = """
            u.id, u.code, u.name, u.name_folded, u.type, u.level, u.parent_id, parent.name AS parent_name,
                   coalesce(grandparent.name, parent.name) AS province_name, u.valid_from, u.valid_to,
                   u.latitude, u.longitude, u.area_km2, u.source""";

    static final String TABLES = """
            administrative_unit u
              LEFT JOIN administrative_unit parent ON parent.id = u.parent_id
              LEFT JOIN administrative_unit grandparent ON grandparent.id = parent.parent_id""";

    static final String VALID_ON = "coalesce(u.valid_from, '-infinity') <= ? AND coalesce(u.valid_to, 'infinity') >= ?";

    static UnitRow read(ResultSet row, LocalDate today) throws SQLException {
        LocalDate from = row.getObject("valid_from", LocalDate.class);
        LocalDate to = row.getObject("valid_to", LocalDate.class);
        boolean current = (from == null || !today.isBefore(from)) && (to == null || !today.isAfter(to));
        return new UnitRow(row.getObject("id", UUID.class), row.getString("code"), row.getString("name"),
                row.getString("name_folded"), UnitType.valueOf(row.getString("type")),
                UnitLevel.valueOf(row.getString("level")), row.getObject("parent_id", UUID.class),
                row.getString("parent_name"), row.getString("province_name"), from, to, current,
                row.getBigDecimal("latitude"), row.getBigDecimal("longitude"), row.getBigDecimal("area_km2"),
                row.getString("source"));
    }
}
