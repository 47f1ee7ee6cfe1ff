package vn.phusa.indicator.application;

/** What kind of value an indicator holds, as other rooms and clients see it. */
public enum IndicatorType {
    /** A whole number. */
    INTEGER,
    /** Whole đồng. */
    MONEY,
    /** A number with decimals. */
    DECIMAL,
    /** Per cent. */
    PERCENT,
    /** Yes or no. */
    BOOLEAN;

    /** Only whole numbers make sense. */
    public boolean whole() {
        return this == INTEGER || this == MONEY;
    }
}
