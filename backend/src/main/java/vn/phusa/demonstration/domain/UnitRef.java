package vn.phusa.demonstration.domain;

import java.util.UUID;

/**
 * A ward or commune of today in which invented cooperatives may sit.
 *
 * @param code    code of the unit; decides the order, so that the outcome does not depend on the caller's
 * @param oldCity whether it was formed inside the Cần Thơ of before 1 July 2025, where the published counts come from
 */
public record UnitRef(UUID id, String code, String name, boolean oldCity) {
}
