package vn.phusa.intake.domain;

/** How the values of a field are read, and the Java type that comes out. */
public enum FieldKind {
    /** Free text: {@code String}. */
    TEXT,
    /** A code kept as written, such as a certificate number: {@code String}. */
    CODE,
    /** A tax code, digits only: {@code String}. */
    TAX_CODE,
    /** A whole number: {@code Long}. */
    INTEGER,
    /** Whole đồng: {@code BigDecimal}. */
    MONEY,
    /** A number with decimals: {@code BigDecimal}. */
    DECIMAL,
    /** A share in percent, 12 for 12%: {@code BigDecimal}. */
    PERCENT,
    /** A day: {@code LocalDate}. */
    DATE,
    /** Yes or no: {@code Boolean}. */
    BOOLEAN,
    /** One of named choices: the choice's key as {@code String}. */
    CHOICE,
    /** A figure of a year; its values are read as the field's figure kind. */
    YEARLY_FIGURE,
    /** Known and left out, such as the running number. */
    IGNORED
}
