package vn.phusa.territory.application;

import java.time.LocalDate;
import java.util.UUID;
import vn.phusa.territory.domain.AdministrativeUnit;

/**
 * What other rooms need to know of an administrative unit.
 *
 * @param parentName   the district, or since July 2025 the city; null for a province
 * @param provinceName the province or centrally run city it lies in
 * @param current      whether it is valid today
 */
public record UnitName(UUID id, String code, String name, String parentName, String provinceName, boolean current) {

    static UnitName from(AdministrativeUnit unit, LocalDate today) {
        return new UnitName(unit.id(), unit.code(), unit.name(), unit.parent() == null ? null : unit.parent().name(),
                unit.province().name(), unit.isValidOn(today));
    }
}
