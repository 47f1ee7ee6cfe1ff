package vn.phusa.cooperative.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Everything a registration record holds.
 *
 * @param taxCode         10 or 13 digits without the dash; equals the cooperative's code
 * @param charterCapital  đồng, at least 0
 * @param officialMembers at least 0
 * @param address         as written when registered; never re-written when units change
 * @param unitId          today's ward or commune
 * @param formerUnitId    the unit of the time of registration, for older records
 */
public record Registration(CooperativeKind kind, String name, String shortName, String foreignName, String taxCode,
        String certificateNumber, LocalDate certificateDate, String certificatePlace, LocalDate registeredOn,
        Sector sector, OperatingLaw operatingLaw, CooperativeStatus status, String address, UUID unitId,
        UUID formerUnitId, BigDecimal charterCapital, Integer officialMembers, String modelCode,
        Representative representative) {
}
