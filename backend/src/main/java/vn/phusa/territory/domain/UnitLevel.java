package vn.phusa.territory.domain;

/** The level of an administrative unit. */
public enum UnitLevel {
    /** A province or a centrally run city. */
    PROVINCE,
    /** The middle level that ended on 30 June 2025 (NQ 1668/NQ-UBTVQH15). */
    DISTRICT,
    /** Wards, communes and townships. */
    COMMUNE
}
