package vn.phusa.territory.domain;

/** The type of an administrative unit; each belongs to one level. */
public enum UnitType {
    /** Tỉnh. */
    PROVINCE(UnitLevel.PROVINCE),
    /** Thành phố trực thuộc trung ương. */
    CITY(UnitLevel.PROVINCE),
    /** Quận. */
    URBAN_DISTRICT(UnitLevel.DISTRICT),
    /** Huyện. */
    RURAL_DISTRICT(UnitLevel.DISTRICT),
    /** Thị xã. */
    TOWN(UnitLevel.DISTRICT),
    /** Thành phố thuộc tỉnh. */
    PROVINCIAL_CITY(UnitLevel.DISTRICT),
    /** Phường. */
    WARD(UnitLevel.COMMUNE),
    /** Xã. */
    COMMUNE(UnitLevel.COMMUNE),
    /** Thị trấn; none exists since 1 July 2025. */
    TOWNSHIP(UnitLevel.COMMUNE);

    private final UnitLevel level;

    UnitType(UnitLevel level) {
        this.level = level;
    }

    public UnitLevel level() {
        return level;
    }
}
